/**
 * The short way of reading back goes through bytes. It may give up, and then the sheet is read in full; it must never say of a part
 * that nothing else was changed where reading it in full says otherwise.
 */
import fc from 'fast-check';
import { type Arbeitsmappe, type Blatt, oeffneArbeitsmappe } from '../../src/paket/lesen/arbeitsmappe';
import { istNurGeschrieben } from '../../src/paket/schreiben/nurGeschrieben';
import type { Auftrag, Neuwert } from '../../src/paket/schreiben/pruefeZiele';
import { schreibe } from '../../src/paket/schreiben/schreibe';
import { alsMappe, alsTeile, geaendert, grundmappe, TEIL, type Teile } from './pruefmappe';

const REIHEN =
  '<row r="70"><c r="A70" s="3"><v>1</v></c><c r="B70" t="s"><v>0</v></c><c r="D70"/></row>' +
  '<row r="71"><c r="A71" t="str"><v>x</v></c></row><row r="72"/><row r="73"><x:c xmlns:x="urn:x"/></row>';

let teile: Teile;
beforeAll(async () => {
  teile = geaendert(await grundmappe(), TEIL.profiling, (xml) =>
    xml.replace('</sheetData>', `${REIHEN}</sheetData>`),
  );
});

type Ziel = readonly [zeile: number, spalte: number, wert: Neuwert];
const ZIELE: readonly Ziel[] = [
  [70, 1, 'Müller & „Söhne“ <x> _x0041_ 😀'],
  [70, 2, 17.5],
  [70, 3, 'Ä'],
  [70, 4, ''],
  [70, 5, true],
  [71, 2, 'ganz gewöhnlich'],
];

const auf = (mappe: Arbeitsmappe): Blatt => mappe.blaetter[0] as Blatt;

function auftraegeAuf(mappe: Arbeitsmappe, ziele: readonly Ziel[]): Auftrag[] {
  return ziele.map(([zeile, spalte, wert]) => ({
    blatt: auf(mappe),
    zeile,
    spalte,
    wert,
    format: 'General',
  }));
}

/** Writes, changes the written part, and asks whether nothing but the cells was written. */
async function stimmt(
  ziele: readonly Ziel[],
  {
    aendere = (xml) => xml,
    erwartet = ziele,
  }: { aendere?: (xml: string) => string; erwartet?: readonly Ziel[] } = {},
): Promise<boolean> {
  const vorher = oeffneArbeitsmappe(alsMappe(teile));
  const geschrieben = alsTeile(await schreibe(vorher, auftraegeAuf(vorher, ziele)));
  const xml = aendere(geschrieben[TEIL.profiling] ?? '');
  const nachher = oeffneArbeitsmappe(alsMappe({ ...geschrieben, [TEIL.profiling]: xml }));
  return istNurGeschrieben(
    vorher.inhalt(auf(vorher)),
    [nachher, auf(nachher)],
    auftraegeAuf(vorher, erwartet),
  );
}

it('Texte, Zahlen, Wahrheitswerte und nichts, in Zellen, die da waren, und in neuen', async () => {
  expect(await stimmt(ZIELE)).toBe(true);
  expect(await stimmt([])).toBe(true);
});

it.each<[string, (xml: string) => string]>([
  ['ein Text ist ein anderer', (xml) => xml.replace('gewöhnlich', 'gewohnlich')],
  ['ein Text ist länger', (xml) => xml.replace('gewöhnlich', 'gewöhnliche')],
  ['eine Zahl ist eine andere', (xml) => xml.replace('<v>17.5</v>', '<v>17.6</v>')],
  ['eine leere Zelle ist es nicht', (xml) => xml.replace('<c r="D70"/>', '<c r="D70"><v>0</v></c>')],
  ['ein Wahrheitswert ist eine Zahl', (xml) => xml.replace('t="b"><v>1', '><v>1')],
  ['die Zelle steht woanders', (xml) => xml.replace('r="E70"', 'r="F70"')],
  ['eine neue Zelle fehlt', (xml) => xml.replace(/<c r="C70".*?<\/c>/, '')],
  ['eine Zelle ist dazugekommen', (xml) => xml.replace('<row r="72"/>', '<row r="72"><c r="A72"/></row>')],
  [
    'eine andere Zelle ist eine andere',
    (xml) => xml.replace('<c r="A71" t="str"><v>x', '<c r="A71" t="str"><v>y'),
  ],
  ['dahinter ist ein Zeichen ein anderes', (xml) => xml.replace('xmlns:x="urn:x"/>', 'xmlns:x="urn:y"/>')],
  ['ein Format gibt es nicht', (xml) => xml.replace(/<c r="B70"[^>]*>/, '<c r="B70" s="99999">')],
  ['am Ende steht noch etwas', (xml) => `${xml} `],
  ['am Ende fehlt etwas', (xml) => xml.replace(/>$/, '')],
])('%s: es ist nicht nur Geschriebenes anders', async (_, aendere) => {
  expect(await stimmt(ZIELE, { aendere })).toBe(false);
});

it('in einer anderen Reihenfolge als der der Zellen lässt sich nichts sagen', async () => {
  expect(await stimmt(ZIELE, { erwartet: [...ZIELE].reverse() })).toBe(false);
});

it.each<[string, Ziel]>([
  ['in einer Reihe, die der Parser liest', [73, 2, 'a']],
  ['in einer leeren Reihe', [72, 1, 'a']],
  ['in einer Reihe, die es nicht gab', [90, 1, 'a']],
  ['eine Formel', [70, 1, { formel: 'A1' }]],
  ['ein Fehlerwert', [70, 1, { fehlerwert: '#N/A' }]],
])('%s: das wird ganz gelesen', async (_, ziel) => {
  expect(await stimmt([ziel])).toBe(false);
});

/** What reading in full says of the cells: what was to be written, and all others as before. */
function ganzGelesen(mappe: Arbeitsmappe): Map<string, unknown> {
  return new Map(
    [...mappe.inhalt(auf(mappe)).zellen.alle()].map(
      ({ zeile, spalte, art, wert, eigenerText, stil, formel }) => {
        const istZiel = ZIELE.some(([z, s]) => z === zeile && s === spalte);
        return [`${zeile} ${spalte}`, [art, wert, eigenerText, formel?.text, istZiel ? 0 : stil]];
      },
    ),
  );
}

it('welches Byte auch immer ein anderes ist: nie wird für gleich gehalten, was sich anders liest', async () => {
  const vorher = oeffneArbeitsmappe(alsMappe(teile));
  const geschrieben = alsTeile(await schreibe(vorher, auftraegeAuf(vorher, ZIELE)));
  const bytes = new TextEncoder().encode(geschrieben[TEIL.profiling]);
  const beginn = Buffer.from(bytes).indexOf('<row r="70"');
  const soll = ganzGelesen(oeffneArbeitsmappe(alsMappe(geschrieben)));
  fc.assert(
    fc.property(fc.nat(Buffer.from(bytes).indexOf('</sheetData>') - beginn), fc.nat(255), (stelle, byte) => {
      const anders = bytes.slice();
      anders[beginn + stelle] = byte;
      const nachher = oeffneArbeitsmappe(alsMappe({ ...geschrieben, [TEIL.profiling]: anders }, 0));
      const auftraege = auftraegeAuf(vorher, ZIELE);
      if (istNurGeschrieben(vorher.inhalt(auf(vorher)), [nachher, auf(nachher)], auftraege))
        expect(ganzGelesen(nachher)).toEqual(soll);
    }),
    { numRuns: 150 },
  );
});
