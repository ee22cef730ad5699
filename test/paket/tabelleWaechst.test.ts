/** A table that is read whole gets further rows: they look like the last one, and what ends with that one goes along. */
import { readFileSync } from 'node:fs';
import { FAELLE } from '../../src/bereiche/fallliste';
import { oeffneArbeitsmappe } from '../../src/paket/lesen/arbeitsmappe';
import { PaketTabelle } from '../../src/paket/paketTabelle';
import { alsMappe, alsTeile, geaendert, type Teile } from './pruefmappe';

const BLATT = 'xl/worksheets/sheet1.xml';
const SUCHLAEUFE = 'xl/worksheets/sheet2.xml';
const TABELLE = 'xl/tables/table1.xml';
const MAPPE = 'xl/workbook.xml';

/** The template: one empty row, A6:BV6. */
const vorlage = (): Teile => alsTeile(new Uint8Array(readFileSync('assets/Fallliste.xlsx')));

/** Writes a Kundennummer and a day into so many rows from a place on; the parts afterwards, or what is in the way. */
async function mitZeilen(teile: Teile, wieviele: number, von = 0): Promise<Teile | string> {
  const mappe = new PaketTabelle(oeffneArbeitsmappe(alsMappe(teile)), FAELLE, []);
  const gelesen = mappe.lies();
  if (gelesen?.ok !== true) throw new Error('not read');
  const zellen = Array.from({ length: wieviele }, (_, nr) => [
    { zeile: von + nr, spalte: 'kundennummer' as const, wert: `=K${nr}` },
    { zeile: von + nr, spalte: 'stichtag' as const, wert: 46000 + nr },
  ]).flat();
  const fehler = await mappe.schreibe(gelesen.wert, zellen);
  if (fehler.length === 0) return alsTeile(mappe.bytes);
  return fehler.map((each) => `${each.code} ${'mangel' in each ? String(each.mangel) : ''}`).join();
}

async function gewachsen(teile: Teile, wieviele: number): Promise<Teile> {
  const neu = await mitZeilen(teile, wieviele);
  if (typeof neu === 'string') throw new Error(neu);
  return neu;
}

const reihe = (teile: Teile, nummer: number): string =>
  new RegExp(`<row r="${nummer}".*?</row>`).exec(teile[BLATT] ?? '')?.[0] ?? '';

it('in ihren eigenen leeren Zeilen wächst sie nicht', async () => {
  const vorher = vorlage();
  const nachher = await gewachsen(vorher, 1);
  expect(nachher[TABELLE]).toBe(vorher[TABELLE]);
  expect(reihe(nachher, 6)).toContain('<t xml:space="preserve">=K0</t>');
  expect(reihe(nachher, 7)).toBe('');
});

it('darüber hinaus wachsen Bereich, Filter und Ausdehnung; jede Zelle der neuen Zeilen sieht aus wie darüber', async () => {
  const nachher = await gewachsen(vorlage(), 3);
  expect(nachher[TABELLE]).toContain('ref="A5:BV8"><autoFilter ref="A5:BV8">');
  expect(nachher[BLATT]).toContain('<dimension ref="A1:BV8">');
  const stile = (nummer: number): string[] =>
    [...reihe(nachher, nummer).matchAll(/<c r="([A-Z]+)\d+" s="(\d+)"/g)].map(
      ([, spalte, stil]) => `${spalte} ${stil}`,
    );
  expect(stile(6)).toHaveLength(Object.keys(FAELLE.spalten).length);
  expect([stile(7), stile(8)]).toEqual([stile(6), stile(6)]);
  expect(reihe(nachher, 8)).toMatch(/^<row r="8" ht="18" customHeight="true">/);
});

it('die Formel einer eigenen Spalte geht in den neuen Zeilen weiter, mit ihren Bezügen', async () => {
  let teile = geaendert(vorlage(), TABELLE, (xml) =>
    xml
      .replaceAll('A5:BV6', 'A5:BW6')
      .replace('count="74"', 'count="75"')
      .replace('</tableColumns>', '<tableColumn id="75" name="Eigene"/></tableColumns>'),
  );
  teile = geaendert(teile, BLATT, (xml) =>
    xml
      .replace(/(<row r="5".*?)<\/row>/s, '$1<c r="BW5" t="inlineStr"><is><t>Eigene</t></is></c></row>')
      .replace(
        /(<row r="6".*?)<\/row>/s,
        (_, anfang: string) =>
          `${anfang}<c r="BW6"><f>A6&amp;tblFaelle[[#This Row],[Name]]&amp;$A$1</f><v>0</v></c></row>`,
      ),
  );
  const nachher = await gewachsen(teile, 3);
  for (const zeile of [6, 7, 8])
    expect(reihe(nachher, zeile)).toContain(`<f>A${zeile}&amp;tblFaelle[[#This Row],[Name]]&amp;$A$1</f>`);
});

it('ist die letzte Zeile ausgeblendet, sind es die neuen nicht', async () => {
  const versteckt = geaendert(vorlage(), BLATT, (xml) =>
    xml.replace('<row r="6" ', '<row r="6" hidden="1" '),
  );
  expect(reihe(await gewachsen(versteckt, 2), 7)).toMatch(/^<row r="7" ht="18" customHeight="true">/);
});

it('Namen, bedingte Formate und Prüfungen, die mit der letzten Zeile enden, gehen mit; andere bleiben', async () => {
  let teile = geaendert(vorlage(), BLATT, (xml) =>
    xml.replace(
      '</sheetData>',
      '</sheetData><conditionalFormatting sqref="A6:A6 B1:B5"><cfRule type="expression" priority="9"><formula>TRUE</formula></cfRule></conditionalFormatting>',
    ),
  );
  teile = geaendert(teile, MAPPE, (xml) =>
    xml.replace('<definedNames>', '<definedNames><definedName name="Alle">Fälle!$A$6:$A$6</definedName>'),
  );
  const nachher = await gewachsen(teile, 2);
  expect(nachher[BLATT]).toContain('sqref="A6:A7 B1:B5"');
  expect(nachher[MAPPE]).toContain('<definedName name="Alle">Fälle!$A$6:$A$7</definedName>');
  expect(nachher[BLATT]).toContain('A6:A34005');
});

it('was über die Tabelle zählt, hat danach kein altes Ergebnis', async () => {
  const gezaehlt = geaendert(vorlage(), SUCHLAEUFE, (xml) => xml.replaceAll('</f>', '</f><v>0</v>'));
  expect(gezaehlt[SUCHLAEUFE]).toMatch(/<f>[^<]*tblFaelle[^<]*<\/f><v>0<\/v>/);
  const nachher = await gewachsen(gezaehlt, 2);
  expect(nachher[SUCHLAEUFE]).not.toMatch(/<f>[^<]*tblFaelle[^<]*<\/f><v>/);
});

it.each([
  ['eine Zelle', 'A1', 'A1'],
  ['weiter als die Tabelle', 'A1:CZ99', 'A1:CZ99'],
])('eine Ausdehnung, die schon anders war, bleibt: %s', async (_, vorher, soll) => {
  const teile = geaendert(vorlage(), BLATT, (xml) =>
    xml.replace('<dimension ref="A1:BV6">', `<dimension ref="${vorher}">`),
  );
  expect((await gewachsen(teile, 2))[BLATT]).toContain(`<dimension ref="${soll}">`);
});

it.each<[string, string, (xml: string) => string]>([
  [
    'TABELLE_WAECHST_NICHT ergebniszeile',
    TABELLE,
    (xml) => xml.replace('ref="A5:BV6">', 'totalsRowCount="1" ref="A5:BV7">'),
  ],
  [
    'TABELLE_WAECHST_NICHT darunter',
    BLATT,
    (xml) => xml.replace('</sheetData>', '<row r="7"><c r="BV7"><v>1</v></c></row></sheetData>'),
  ],
  [
    'TABELLE_WAECHST_NICHT formel',
    BLATT,
    (xml) => xml.replace('</sheetData>', '<row r="99"><c r="A99"><f>COUNTA(A6:A6)</f></c></row></sheetData>'),
  ],
  [
    'BLATT_GESCHUETZT ',
    BLATT,
    (xml) => xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'),
  ],
])('oder es wird gesagt, was im Weg ist: %s', async (soll, pfad, aendere) => {
  expect(await mitZeilen(geaendert(vorlage(), pfad, aendere), 2)).toBe(soll);
});

it('was daneben steht, ist nicht im Weg', async () => {
  const daneben = geaendert(vorlage(), BLATT, (xml) =>
    xml.replace('</sheetData>', '<row r="7"><c r="BW7"><v>5</v></c></row></sheetData>'),
  );
  const nachher = await gewachsen(daneben, 2);
  expect(reihe(nachher, 7)).toMatch(/<c r="BV7" s="\d+"\/><c r="BW7"><v>5<\/v><\/c><\/row>$/);
});

it('die neuen Zeilen werden gelesen, wie sie geschrieben wurden', async () => {
  const nachher = await gewachsen(vorlage(), 3);
  const gelesen = new PaketTabelle(oeffneArbeitsmappe(alsMappe(nachher)), FAELLE, []).lies();
  const spalten = Object.keys(FAELLE.spalten);
  const stellen = [spalten.indexOf('kundennummer'), spalten.indexOf('stichtag')];
  const werte = gelesen?.ok === true ? gelesen.wert.tabelle.values.slice(1) : [];
  expect(werte.map((zeile) => stellen.map((stelle) => zeile[stelle]))).toEqual([
    ['=K0', 46000],
    ['=K1', 46001],
    ['=K2', 46002],
  ]);
});
