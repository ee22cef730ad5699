/** A written file is only handed out when it reads back equal, in written cells and in all others. */
import { oeffneArbeitsmappe } from '../../src/paket/lesen/arbeitsmappe';
import { schreibe } from '../../src/paket/schreiben/schreibe';
import { liesZurueck } from '../../src/paket/schreiben/zuruecklesen';
import { alsMappe, alsTeile, geaendert, grundmappe, TEIL, zelle } from './pruefmappe';

const FORMEL = (xml: string): string =>
  xml.replace('</sheetData>', '<row r="60"><c r="A60"><f>C5</f><v>1</v></c></row></sheetData>');

async function stimmt(aendere: (xml: string) => string, teil: string = TEIL.profiling): Promise<boolean> {
  const mappe = oeffneArbeitsmappe(alsMappe(geaendert(await grundmappe(), TEIL.profiling, FORMEL)));
  const blatt = mappe.blatt('Profiling');
  if (!blatt) throw new Error('no sheet');
  const auftraege = [{ blatt, zeile: 5, spalte: 3, wert: 'Neu, Nora', format: '@' }];
  const geschrieben = alsTeile(await schreibe(mappe, auftraege));
  const xml = aendere(geschrieben[teil] ?? '');
  return liesZurueck(mappe, alsMappe({ ...geschrieben, [teil]: xml }), auftraege) !== null;
}

it('was geschrieben ist, stimmt; das Ergebnis einer Formel darf fehlen', async () => {
  expect(await stimmt((xml) => xml)).toBe(true);
});

it.each<[string, (xml: string) => string]>([
  ['die geschriebene Zelle ist eine andere', (xml) => xml.replace('Neu, Nora', 'Neu,  Nora')],
  ['eine andere Zelle hat einen anderen Wert', zelle('D29', '', '<v>2</v>')],
  ['eine andere Zelle ist eine andere Art von Wert', zelle('D29', 't="str"', '<v>3</v>')],
  ['eine andere Zelle fehlt', (xml) => xml.replace(/<c r="D29".*?<\/c>/s, '')],
  [
    'eine Zelle ist dazugekommen',
    (xml) => xml.replace('</sheetData>', '<row r="99"><c r="A99"/></row></sheetData>'),
  ],
  ['eine andere Zelle sieht anders aus', (xml) => xml.replace(/<c r="D29" s="\d+"/, '<c r="D29" s="1"')],
  ['eine Formel ist weg', (xml) => xml.replace('<f>C5</f>', '')],
])('%s: es stimmt nicht', async (_, aendere) => {
  expect(await stimmt(aendere)).toBe(false);
});

it('auch auf einem Blatt, auf das nichts geschrieben wurde', async () => {
  expect(await stimmt((xml) => `${xml}\n`, TEIL.kennung)).toBe(true);
  expect(await stimmt(zelle('B8', 't="str"', '<v>anders</v>'), TEIL.kennung)).toBe(false);
});
