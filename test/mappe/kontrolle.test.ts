/** Where the control in the workbook and the program differ, the cells are named; where they speak of different inputs, nothing is said. */
import { kontrollabweichungen } from '../../src/mappe/kontrolle';
import { lesen } from '../../src/mappe/lesen';
import { sichtVon } from '../../src/mappe/sicht';
import { oeffnePaketFallmappe } from '../../src/paket/paketFallmappe';
import { EINGEBAUT } from '../../src/rules/regelsatz';
import { freigabezeilen } from '../../src/rules/satzform/schreibeSatz';
import { MAPPENBEREICHE } from '../support/bereiche';
import { fallMit, STICHTAG } from '../support/faelle';
import { fallmappeMit } from '../support/einlesen';
import { mitExcelize } from '../support/mitExcelize';
import { mitRegelwerk } from '../support/regelwerkmappe';

const FALL = fallMit({ wohnsituation: 2 }, { festlegung: 'integriert' });

let grundlage: Uint8Array;
beforeAll(async () => {
  grundlage = await fallmappeMit({ ...FALL, stichtag: STICHTAG });
});

/** The workbook as somebody has calculated it: these texts in its two cells. */
function mitAntworten(profillage: string, kennung: string, xlsx = grundlage): Promise<Uint8Array> {
  return mitExcelize(xlsx, (file) => {
    file.SetCellValue('Kennung', 'B50', profillage);
    file.SetCellValue('Kennung', 'B51', kennung);
  });
}

async function abweichende(bytes: Uint8Array): Promise<string[]> {
  const stand = await lesen(oeffnePaketFallmappe(bytes, MAPPENBEREICHE), STICHTAG);
  if (stand.art !== 'berechnet') throw new Error(stand.art);
  return kontrollabweichungen(stand.mappe, stand.ergebnis.steuerung).flatMap((ort) =>
    ort.art === 'zelle' ? [ort.zelle] : [],
  );
}

it.each<[string, string, string, string[]]>([
  ['dasselbe', 'Integriert, aber leistungsberechtigt', 'I', []],
  ['nicht alles bekannt', 'offen', 'offen', []],
  ['noch nicht gerechnet', '', '', []],
  ['eine andere Kennung', 'Integriert, aber leistungsberechtigt', 'AV', ['B51']],
  ['beides anders', 'Marktprofil', 'AV', ['B50', 'B51']],
])('%s', async (_, profillage, kennung, erwartet) => {
  expect(await abweichende(await mitAntworten(profillage, kennung))).toEqual(erwartet);
});

it('ohne Stichtag sagt sie nichts, solange es freigegebene Sätze gibt', async () => {
  const ohne = await fallmappeMit(FALL, { felder: { stichtag: '' } });
  const satz = freigabezeilen({ ...EINGEBAUT, version: '2026-11', gueltigAb: STICHTAG });
  const anders = await mitAntworten('Marktprofil', 'AV', ohne);
  expect(await abweichende(anders)).toEqual(['B50', 'B51']);
  expect(await abweichende(await mitRegelwerk(anders, satz))).toEqual([]);
});

it('nach einer Eingabe im Aufgabenbereich sagt sie nichts: Die Zellen sind von vorher', async () => {
  const mappe = oeffnePaketFallmappe(await mitAntworten('Marktprofil', 'AV'), MAPPENBEREICHE);
  const eingabe = { ziel: { art: 'feld', feld: 'fmEinschaetzung' }, wert: 'nein' } as const;
  const sicht = sichtVon(await mappe.read(), [eingabe], STICHTAG);
  if (sicht.art !== 'berechnet') throw new Error(sicht.art);
  expect(kontrollabweichungen(sicht.mappe, sicht.ergebnis.steuerung)).toEqual([]);
});
