/** After a run only result cells are others, whoever saved the file and whatever is special about it. Costs four seconds. */
import { vorlageBytes } from '../support/mappe';
import { KOPIEN, ORIGINAL } from './fremdeMappen';
import { paketdiff } from './paketdiff';
import { alsMappe, geaendert, gerechnet, geschrieben, grundmappe, mit, TEIL, zelle } from './pruefmappe';

const MATRIX = ['C', 'D', 'E', 'F'].flatMap((s) => Array.from({ length: 10 }, (_, i) => `${s}${36 + i}`));

/** The cells that a run may write, in the parts of the sheets that have them. */
const ERGEBNISSE = new Set([
  `${TEIL.profiling}!E37`,
  ...['B8', 'B22', 'B34', 'A36', 'B38', 'B39', 'B40'].map((each) => `${TEIL.kennung}!${each}`),
  ...['D26', ...MATRIX].map((each) => `${TEIL.foerderziele}!${each}`),
]);

/** Nothing but results, and results of formulas that may depend on them. */
async function nurErgebnisse(bytes: Uint8Array): Promise<readonly string[]> {
  const { teile, zellen, ohneErgebnis, sonst } = paketdiff(bytes, await geschrieben(bytes));
  expect({ teile, sonst, andere: zellen.filter((each) => !ERGEBNISSE.has(each)) }).toEqual({
    teile: [],
    sonst: [],
    andere: [],
  });
  expect(zellen.length).toBeGreaterThan(30);
  return ohneErgebnis;
}

/** The rating as a formula, in a workbook that Excel has calculated. */
const alsFormel = async (inhalt: string): Promise<Uint8Array> =>
  alsMappe(
    geaendert(geaendert(await grundmappe(), TEIL.profiling, zelle('D29', '', inhalt)), TEIL.mappe, gerechnet),
    0,
  );

/** Elements of the main namespace with a prefix, as some writers give them. */
function mitVorsatz(xml: string): string {
  return xml.replace(/<(\/?)([A-Za-z]+)(?=[\s>/])/g, '<$1x:$2').replace(' xmlns="', ' xmlns:x="');
}

/** The workbook part and its relationships under other names. */
async function andererMappenname(): Promise<Uint8Array> {
  const umbenannt = Object.entries(await grundmappe()).map(([pfad, xml]) => [
    pfad.replace('workbook.xml', 'workbook22.xml'),
    ['[Content_Types].xml', '_rels/.rels'].includes(pfad)
      ? xml.replace('workbook.xml', 'workbook22.xml')
      : xml,
  ]);
  return alsMappe(Object.fromEntries(umbenannt) as Record<string, string>);
}

/** The control on „Kennung“ and its steps depend on what is written: who opens the workbook calculates them. */
const KONTROLLE = /sheet2\.xml!B5[0-2]$|sheet39\.xml!M\d+$/;

it.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
  ['die leere Vorlage', vorlageBytes],
  ['eine alte Mappe mit Verlauf', () => ORIGINAL],
  ...Object.entries(KOPIEN).map(
    ([name, bytes]) => [`dieselbe, von ${name} gespeichert`, () => bytes] as [string, () => Uint8Array],
  ),
  [
    'iterateDelta',
    () =>
      mit(TEIL.mappe, (xml) =>
        xml.replace(/<calcPr.*?(?:\/>|<\/calcPr>)/s, '<calcPr iterateDelta="1E-4" calcId="0"/>'),
      ),
  ],
  [
    'absolute Ziele',
    () => mit('xl/worksheets/_rels/sheet1.xml.rels', (xml) => xml.replaceAll('Target="../', 'Target="/xl/')),
  ],
  ['Datum als Text', () => mit(TEIL.profiling, zelle('F5', 't="d"', '<v>1990-05-01</v>'))],
  ['Wahrheitswert in Worten', () => mit(TEIL.kennung, zelle('B25', 't="b"', '<v>true</v>'))],
  [
    'Formel, die andere anders rechnen',
    () => alsFormel('<f>SUMPRODUCT((J28:J30="hoch")*K28:K30)</f><v>3</v>'),
  ],
  ['Formel auf eine andere Mappe', () => alsFormel('<f>[1]Liste!B2</f><v>3</v>')],
  [
    'verbundene Zellen',
    () => mit(TEIL.profiling, (xml) => xml.replace('<mergeCell ', '<mergeCell ref="D29:D30"/><mergeCell ')),
  ],
  ['anderer Name der Mappe', andererMappenname],
  [
    'Name in Kleinbuchstaben',
    () => mit(TEIL.mappe, (xml) => xml.replace('name="Fall_Name"', 'name="fall_name"')),
  ],
  [
    'einfache Anführungszeichen',
    () => mit(TEIL.kennung, (xml) => xml.replace(/ (r|s|t)="([^"]*)"/g, " $1='$2'")),
  ],
  ['Vorsätze', () => mit(TEIL.foerderziele, mitVorsatz)],
  [
    'Erweiterungen der Stile',
    () => mit(TEIL.stile, (xml) => xml.replaceAll('</xf>', '<extLst><ext uri="{C7286773}"/></extLst></xf>')),
  ],
])('%s: alles andere bleibt Byte für Byte', async (_, mache) => {
  const anders = await nurErgebnisse(await mache());
  expect(anders.filter((each) => !KONTROLLE.test(each))).toEqual([]);
});

it('Ergebnisse von Formeln fehlen danach nur, wo sie abhängen können', async () => {
  const formeln =
    '<row r="60"><c r="A60"><f>Kennung!B8&amp;""</f><v>1</v></c><c r="B60" t="str"><f>A60</f><v>alt</v></c><c r="C60"><f>1+1</f><v>2</v></c></row></sheetData>';
  const bytes = await mit(TEIL.profiling, (xml) => xml.replace('</sheetData>', formeln));
  expect(await nurErgebnisse(bytes)).toEqual([`${TEIL.profiling}!A60`, `${TEIL.profiling}!B60`]);
});

it('der Vergleich bemerkt, was anders ist', async () => {
  const teile = await grundmappe();
  const bytes = alsMappe(teile);
  const anders = (pfad: string, aendere: (xml: string) => string): unknown =>
    paketdiff(bytes, alsMappe(geaendert(teile, pfad, aendere)));
  expect(anders(TEIL.kennung, zelle('B8', '', '<v>1</v>'))).toMatchObject({
    zellen: [`${TEIL.kennung}!B8`],
    sonst: [],
  });
  expect(anders(TEIL.kennung, (xml) => xml.replace('<sheetData', '<!-- x --><sheetData'))).toMatchObject({
    sonst: [TEIL.kennung],
  });
  expect(
    anders(TEIL.stile, (xml) =>
      xml.replace('<cellXfs ', '<cellXfs x="1" ').replace(/(<cellXfs[^>]*>)/, '$1<xf/>'),
    ),
  ).toMatchObject({ sonst: [TEIL.stile] });
  expect(paketdiff(bytes, alsMappe({ ...teile, neu: 'x' }))).toMatchObject({ teile: ['neu'] });
});
