/** Kinds of packages that other programs write: every one of them is read, and nothing of it is read otherwise. Costs two seconds. */
import {
  alsMappe,
  alsTeile,
  eingetragen,
  geaendert,
  gelesen,
  grundmappe,
  mit,
  TEIL,
  type Teile,
} from './pruefmappe';

const STRENG: readonly (readonly [string, string])[] = [
  [
    'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    'http://purl.oclc.org/ooxml/spreadsheetml/main',
  ],
  [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
];

function streng(xml: string): string {
  return STRENG.reduce((text, [alt, neu]) => text.replaceAll(alt, neu), xml);
}

/** Every element with a prefix of its own. */
function mitVorsatz(xml: string): string {
  return xml.replace(/<(\/?)([A-Za-z]\w*)(?=[\s>/])/g, '<$1ss:$2').replace(/ xmlns="/g, ' xmlns:ss="');
}

function mitEinfachen(xml: string): string {
  return xml.replace(/<[^<>?]*>/g, (tag) => tag.replace(/="([^"']*)"/g, "='$1'"));
}

function alle(teile: Teile, muster: RegExp, aendere: (xml: string) => string): Teile {
  return Object.fromEntries(
    Object.entries(teile).map(([pfad, xml]) => [pfad, muster.test(pfad) ? aendere(xml) : xml]),
  );
}

const XML = /\.(xml|rels)$/;
const BLAETTER = /^xl\/(workbook|styles|sharedStrings|worksheets\/sheet\d+|tables\/table\d+)\.xml$/;

describe('Schreibweisen des XML', () => {
  it.each<[string, (teile: Teile) => Readonly<Record<string, string | Uint8Array>>]>([
    ['mit Vorsätzen', (teile) => alle(teile, BLAETTER, mitVorsatz)],
    ['mit einfachen Anführungszeichen', (teile) => alle(teile, XML, mitEinfachen)],
    ['streng nach ISO 29500', (teile) => alle(teile, XML, streng)],
    [
      'streng, mit Vorsätzen und einfachen Anführungszeichen',
      (teile) => alle(alle(teile, BLAETTER, mitVorsatz), XML, (xml) => mitEinfachen(streng(xml))),
    ],
    ['mit Bytefolgezeichen', (teile) => alle(teile, XML, (xml) => `\ufeff${xml}`)],
    [
      'in UTF-16',
      (teile) =>
        Object.fromEntries(
          Object.entries(teile).map(([pfad, xml]) => [
            pfad,
            XML.test(pfad)
              ? new Uint8Array(
                  Buffer.from(`\ufeff${xml.replace('encoding="UTF-8"', 'encoding="UTF-16"')}`, 'utf16le'),
                )
              : xml,
          ]),
        ),
    ],
    [
      'mit Kommentaren und Zeilenumbrüchen',
      (teile) =>
        alle(teile, BLAETTER, (xml) =>
          xml.replace(/<(row|sheetData|si|definedNames)/g, '<!-- <c r="D29"/> -->\r\n<$1'),
        ),
    ],
    [
      'ohne Adressen, wo sie sich ergeben',
      (teile) =>
        geaendert(teile, TEIL.profiling, (xml) =>
          xml.replace(/(<row )r="(\d+)"/g, '$1r="$2"').replace(/(<c )r="[B-Z]\d+"/g, ohneLuecke(xml)),
        ),
    ],
  ])('%s: gelesen und geschrieben', async (_, aendere) => {
    const bytes = alsMappe(aendere(await grundmappe()));
    expect(await gelesen(bytes)).toBe('bFM');
    expect(await eingetragen(bytes)).toBeInstanceOf(Uint8Array);
  });
});

/** Takes the address of a cell out where the cell before it is its neighbour. */
function ohneLuecke(xml: string): (treffer: string, anfang: string) => string {
  const nachbarn = new Set(
    [...xml.matchAll(/<c r="([A-Z])(\d+)"[^>]*?(?:\/>|>.*?<\/c>)(?=<c r="([A-Z])\2")/gs)]
      .filter(([, erste = '', , zweite = '']) => zweite.charCodeAt(0) === erste.charCodeAt(0) + 1)
      .map(([, , zeile, zweite]) => `${zweite}${zeile}`),
  );
  return (treffer, anfang) => (nachbarn.has(/"(.*)"/.exec(treffer)?.[1] ?? '') ? anfang : treffer);
}

describe('wohin Beziehungen führen', () => {
  it.each([
    '/xl/tables/table1.xml',
    '../../xl/tables/table1.xml',
    './../tables/./table1.xml',
    '..\\tables\\table1.xml',
    '../tables/%74able1.xml',
    '../Tables/Table1.xml',
  ])('zur Tabelle: %s', async (ziel) => {
    const bytes = await mit(TEIL.profilingrels, (xml) => xml.replace('../tables/table1.xml', ziel));
    expect(await gelesen(bytes)).toBe('bFM');
  });

  it.each(['/xl/worksheets/sheet1.xml', 'worksheets/../worksheets/sheet1.xml', '.\\worksheets\\sheet1.xml'])(
    'zum Blatt: %s',
    async (ziel) => {
      const bytes = await mit(TEIL.mappenrels, (xml) => xml.replace('"worksheets/sheet1.xml"', `"${ziel}"`));
      expect(await gelesen(bytes)).toBe('bFM');
    },
  );

  it.each([
    ['xl/workbook22.xml', '/xl/workbook22.xml'],
    ['xl/mappe.xml', 'xl/mappe.xml'],
  ])('zur Mappe in %s', async (pfad, ziel) => {
    const { [TEIL.mappe]: mappe = '', [TEIL.mappenrels]: rels = '', ...teile } = await grundmappe();
    const mitName = geaendert(
      { ...teile, [pfad]: mappe, [pfad.replace('xl/', 'xl/_rels/') + '.rels']: rels },
      '_rels/.rels',
      (xml) => xml.replace(/"\/?xl\/workbook\.xml"/, `"${ziel}"`),
    );
    expect(await gelesen(alsMappe(mitName))).toBe('bFM');
    expect(await eingetragen(alsMappe(mitName))).toBeInstanceOf(Uint8Array);
  });

  it('Teile mit umgekehrten Schrägstrichen im Namen', async () => {
    const teile = Object.entries(await grundmappe());
    const bytes = alsMappe(Object.fromEntries(teile.map(([pfad, xml]) => [pfad.replaceAll('/', '\\'), xml])));
    expect(await gelesen(bytes)).toBe('bFM');
    const neu = await eingetragen(bytes);
    if (typeof neu === 'string') throw new Error(neu);
    expect(Object.keys(alsTeile(neu))).toEqual(Object.keys(alsTeile(bytes)));
  });

  it.each(['blatt%201', 'blatt 1', 'bl%C3%A4tt', 'hundert%'])(
    'ein Teil, dessen Name so im Paket steht: %s',
    async (name) => {
      const teile = geaendert(await grundmappe(), TEIL.mappenrels, (xml) =>
        xml.replace('worksheets/sheet1.xml', ` worksheets/${name.replace(/%$/, '%25')}.xml `),
      );
      const umbenannt = Object.entries(teile).map(([pfad, xml]) => [
        pfad.replace(/worksheets\/(_rels\/)?sheet1\.xml/, `worksheets/$1${name}.xml`),
        xml,
      ]);
      const bytes = alsMappe(Object.fromEntries(umbenannt) as Teile);
      expect(await gelesen(bytes)).toBe('bFM');
      expect(await eingetragen(bytes)).toBeInstanceOf(Uint8Array);
    },
  );

  it('ein Blatt ohne Teil, oder zwei mit demselben: beschädigt', async () => {
    for (const ziel of ['worksheets/sheet99.xml', 'worksheets/sheet4.xml'])
      expect(
        await gelesen(await mit(TEIL.mappenrels, (xml) => xml.replace('worksheets/sheet5.xml', ziel))),
      ).toBe('abgelehnt: beschaedigt');
  });

  it('zweimal dieselbe Nummer, oder ins Leere: beschädigt', async () => {
    const zweimal = await mit(TEIL.profilingrels, (xml) =>
      xml.replace(/<Relationship .*?(\/>|<\/Relationship>)/s, '$&$&'),
    );
    expect(await gelesen(zweimal)).toBe('abgelehnt: beschaedigt');
    const insLeere = await mit(TEIL.profilingrels, (xml) => xml.replace('table1.xml', 'table99.xml'));
    expect(await gelesen(insLeere)).toBe('abgelehnt: beschaedigt');
  });

  it('zwei Teile desselben Namens, verschieden geschrieben: beschädigt', async () => {
    const teile = await grundmappe();
    const bytes = alsMappe({ ...teile, 'XL/Workbook.xml': teile[TEIL.mappe] ?? '' });
    expect(await gelesen(bytes)).toBe('abgelehnt: beschaedigt');
  });
});
