/**
 * Plain rows are read without the XML parser. Whatever stands in a sheet, the parser alone must come to the same: the same cells in
 * the same places, or a refusal. A blank in the tag around the rows is enough to make everything go to the parser.
 */
import fc from 'fast-check';
import { PaketError } from '../../src/paket/fehler';
import type { Blattinhalt } from '../../src/paket/lesen/blattinhalt';
import { liesBlatt } from '../../src/paket/lesen/liesBlatt';

const VOR = `<?xml version="1.0" encoding="UTF-8"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:x="urn:x" xmlns:y="urn:x"><sheetData>`;
const NACH = '</sheetData><mergeCells count="1"><mergeCell ref="A90:B91"/></mergeCells></worksheet>';
const bytesAus = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What is read: cells, rows and how they can be asked for; places are those of the part as it is given. */
function bildVon(bytes: Uint8Array, verschoben: number): unknown {
  try {
    return inhaltsbild(liesBlatt(bytes, 'blatt'), verschoben);
  } catch (error) {
    if (error instanceof PaketError) return error.grund;
    throw error;
  }
}

function inhaltsbild({ zellen, verbundene, daten }: Blattinhalt, verschoben: number): unknown {
  const stelle = (each: number): number => each - verschoben;
  const stellen = (each: { start: number; ende: number } | undefined): unknown =>
    each && [stelle(each.start), stelle(each.ende)];
  return {
    zellen: [...zellen.alle()].map((each) => ({
      ...{ zeile: each.zeile, spalte: each.spalte, art: each.art, stil: each.stil, wert: each.wert },
      ...{ eigenerText: each.eigenerText, istMehrdeutig: each.istMehrdeutig, formel: each.formel },
      stellen: [each, each.auf, each.wertstelle, each.formelstelle].map(stellen),
      nummer: zellen.nummer(each.zeile, each.spalte),
      doppelt: zellen.istDoppelt(each.zeile, each.spalte),
      inZeile: [...zellen.inZeile(each.zeile)],
    })),
    reihen: [...zellen.reihen.alle()].map((each) => ({
      nummer: each.nummer,
      attribute: ['s', 'ht', 'customHeight', 'spans'].map((name) => each.auf.attribut(name)),
      stellen: [stellen(each), stellen(each.auf), each.auf.istLeer || stelle(each.schluss)],
      unterhalb: zellen.reihen.unterhalb(each.nummer)?.nummer,
    })),
    formeln: zellen.formelzellen.length,
    geordnet: zellen.geordnet,
    verbundene,
    daten: daten && stelle(daten.schluss),
  };
}

const BEGINN = bytesAus(VOR).length - 1;

/** The same part with a blank in front of the end of the tag around the rows. */
function nurMitParser(bytes: Uint8Array): Uint8Array {
  return new Uint8Array([...bytes.subarray(0, BEGINN), 0x20, ...bytes.subarray(BEGINN)]);
}

function pruefe(bytes: Uint8Array): unknown {
  const bild = bildVon(bytes, 0);
  const ganz = bildVon(nurMitParser(bytes), 1);
  // Where a part has two faults, either may be named first.
  if (typeof bild === 'string') expect(typeof ganz).toBe('string');
  else expect(bild).toEqual(ganz);
  return bild;
}

const zeile = (inhalt: string, attribute = 'r="5"'): string => `<row ${attribute}>${inhalt}</row>`;
const KLAR = zeile('<c r="A5" s="3" t="s"><v>12</v></c><c r="B5" s="4"></c><c r="C5"><v>3.50</v></c>');

const SCHREIBWEISEN: readonly string[] = [
  KLAR,
  '',
  '<row r="1"/><row r="2" ht="18" customHeight="true"></row>',
  `\r\n  ${KLAR}\n\t${KLAR.replaceAll('5', '6')}\n`,
  zeile(
    '<c r="A5"/><c r="C5" t="b"><v>1</v></c><c r="D5" t="e"><v>#N/A</v></c><c r="F5" t="str"><v>x</v></c>',
  ),
  zeile(
    '<c t="inlineStr" s="2" r="A5"><is><t xml:space="preserve"> Ä „x“ &amp; &lt;b&gt; 😀 _x0041_</t></is></c>',
  ),
  zeile(
    '<c r="A5" t="d"><v>2026-01-01</v></c><c r="B5"><v></v></c><c r="C5"><v/></c><c r="D5"><v> 7 </v></c>',
  ),
  zeile('<c r="A5" t="s"><v>1</v></c>', 'r="5" spans="1:3" x:a="0.25" s="7" customFormat="1"'),
  // Not plain: the parser says what they are.
  zeile('<c r="A5"><f>B5*2</f><v>4</v></c><c r="B5"><v>2</v></c>') + KLAR.replaceAll('5', '6'),
  zeile('<c r="A5"><v>1</v><v>2</v></c>'),
  zeile('<c r="A5"><v>&#51;</v></c>'),
  zeile('<c r="A5"><v><![CDATA[3]]></v></c>'),
  zeile('<c r="A5"><v>3<!-- </row> --></v></c>'),
  `<!-- <row r="1"> </row> -->${KLAR}<?p </row>?>`,
  zeile(
    '<c r="A5" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r><rPh sb="0" eb="1"><t>c</t></rPh></is></c>',
  ),
  zeile("<c r='A5'><v>1</v></c>"),
  zeile('<c  r="A5"><v>1</v></c >'),
  zeile('<c r="A5" cm="1"><v>1</v></c>'),
  zeile('<c><v>1</v></c><c r="C5"/><c><v>2</v></c>'),
  zeile('<c r="A5"><v>1</v></c>', 'ht="3"') + zeile('<c r="A2"/>', 'ht="4" r="2"'),
  zeile('<c r="A5"><v>a\r\nb</v></c>'),
  zeile('<c r="A5" t="str"><v>a\tb\nc</v></c>'),
  zeile('<x:c r="A5"/><c r="B5"/>'),
  zeile('<c r="A5" s="0003"/><c r="B5" s="12345678"/>'),
  zeile('<c r="XFD5"/>', 'r="005"'),
  // In another order, or twice.
  zeile('<c r="B5"><v>1</v></c><c r="A5"><v>2</v></c>'),
  zeile('<c r="A5"><v>1</v></c><c r="A5"><v>2</v></c>'),
  KLAR.replaceAll('5', '9') + KLAR,
  KLAR + KLAR,
  '<row r="5"><c r="A5"/><row r="6"><c r="A6"/></row></row>',
  // Broken.
  zeile('<c r="A6"/>'),
  zeile('<c r="a5"/>'),
  zeile('<c r="A5" r="A5"/>'),
  zeile('<c r="A5" s="1" s="2"/>'),
  zeile('<c r="A5" s=""/>'),
  zeile('<c r="XFE5"/>'),
  zeile('<c r="A5"/>', 'r="5" ht="1" ht="2"'),
  zeile('<c r="A5"/>', 'r="5" x:a="1" y:a="2"'),
  zeile('<c r="A5"/>', 'r="5" z:a="1"'),
  zeile('<c r="A5"/>', 'r="5" xmlns="urn:other"'),
  zeile('<c r="A5"/>', 'r="5" a="<"'),
  zeile('<c r="A0"/>', 'r="0"'),
  zeile('<c r="A1048577"/>', 'r="1048577"'),
  zeile('<c r="A5"><v>a]]>b</v></c>'),
  zeile('<c r="A5"><v>a&b</v></c>'),
  zeile('<c r="A5"><v>&nbsp;</v></c>'),
  zeile('<c r="A5"><v>\u0001</v></c>'),
  zeile('<c r="A5"><v>\ufffe</v></c>'),
  zeile('<c r="A5"><v>1</c></v>'),
  zeile('<c r="A5"><v>1</v>'),
  '<row r="5"><c r="A5"/>',
  `${KLAR}</sheetData><sheetData>${KLAR}`,
  `${KLAR}abc`,
];

it.each(SCHREIBWEISEN.map((each) => [each] as const))('%s', (reihen) => {
  pruefe(bytesAus(VOR + reihen + NACH));
});

it('eine klare Reihe geht am Parser vorbei: was sie sagt, steht in ihren Bytes', () => {
  const { zellen } = liesBlatt(
    bytesAus(VOR + KLAR + zeile('<c r="A6"><f>1</f></c>', 'r="6"') + NACH),
    'blatt',
  );
  expect([...zellen.nummern()].map((nummer) => zellen.istKlar(nummer))).toEqual([true, true, true, false]);
});

const KEIN_UTF8: readonly (readonly number[])[] = [
  [0x80],
  [0xc0, 0x80],
  [0xc3],
  [0xe0, 0x80, 0x80],
  [0xed, 0xa0, 0x80],
  [0xef, 0xbf, 0xbf],
  [0xf0, 0x80, 0x80, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
  [0xf5, 0x80, 0x80, 0x80],
  [0xff],
];

it.each(KEIN_UTF8.map((each) => [each] as const))('Bytes, die kein erlaubtes Zeichen sind: %j', (bytes) => {
  const [vorn = '', hinten = ''] = (VOR + KLAR.replace('<v>12', '<v>|') + NACH).split('|');
  const bild = pruefe(new Uint8Array([...bytesAus(vorn), ...bytes, ...bytesAus(hinten)]));
  expect(typeof bild).toBe('string');
});

it('XML 1.1 zählt weitere Zeichen als Zeilenende', () => {
  const reihe = zeile('<c r="A5" t="str"><v>a\u0085b</v></c>');
  expect(JSON.stringify(pruefe(bytesAus(VOR.replace('1.0', '1.1') + reihe + NACH)))).toContain('a\\nb');
});

it('3.000-mal ein Byte anders', () => {
  const stellen = [...SCHREIBWEISEN.keys()].slice(0, 30);
  fc.assert(
    fc.property(
      fc.constantFrom(...stellen),
      fc.nat(),
      fc.oneof(fc.constantFrom(...bytesAus('<>/"= &;rcstv05A')), fc.nat(255)),
      fc.boolean(),
      (welche, wo, byte, dazu) => {
        const bytes = bytesAus(VOR + (SCHREIBWEISEN[welche] ?? '') + NACH);
        const stelle = BEGINN + 1 + (wo % (bytes.length - BEGINN - 1));
        const rest = bytes.subarray(dazu ? stelle : stelle + 1);
        pruefe(new Uint8Array([...bytes.subarray(0, stelle), byte, ...rest]));
      },
    ),
    { numRuns: 3000, seed: 65 },
  );
});
