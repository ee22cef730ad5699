/** Files that are no workbook, or no whole one: each is refused by what it is. Costs a second. */
import { strToU8, zipSync } from 'fflate';
import { paketText } from '../../src/paket/texte';
import { alsZip64 } from './zip64';
import { alsMappe, gelesen, grundmappe, mit, TEIL } from './pruefmappe';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A file in the old container of Office with a stream of this name. */
function ole(strom: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set(OLE);
  bytes.set(Buffer.from(strom, 'utf16le'), 1024);
  return bytes;
}

function zip(teile: Record<string, string>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(teile).map(([pfad, text]) => [pfad, strToU8(text)])));
}

const RELS = (ziel: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${ziel}"/></Relationships>`;

describe('andere Dateien', () => {
  it.each<[string, string, Uint8Array]>([
    ['mit Kennwort verschlüsselt', 'verschluesselt', ole('EncryptedPackage')],
    ['von altem Excel', 'altesExcel', ole('Workbook')],
    ['von altem Word', 'altesExcel', ole('WordDocument')],
    ['eine leere Datei', 'leer', new Uint8Array()],
    ['ein Text', 'keinPaket', strToU8('Name;Stufe\r\nMuster;3')],
    ['ein PDF', 'keinPaket', strToU8('%PDF-1.7')],
    [
      'eine OpenDocument-Tabelle',
      'openDocument',
      zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
    ],
    ['ein anderes Zip', 'keineArbeitsmappe', zip({ 'liesmich.txt': 'hallo' })],
    [
      'eine binäre Mappe',
      'binaer',
      zip({ '[Content_Types].xml': '<x/>', '_rels/.rels': RELS('xl/workbook.bin'), 'xl/workbook.bin': 'x' }),
    ],
    [
      'ein Word-Dokument',
      'keineArbeitsmappe',
      zip({
        '[Content_Types].xml': '<x/>',
        '_rels/.rels': RELS('word/document.xml'),
        'word/document.xml': '<w:document xmlns:w="urn:w"/>',
      }),
    ],
    ['ein Paket ohne Mappe', 'beschaedigt', zip({ '[Content_Types].xml': '<x/>' })],
  ])('%s', async (_, grund, bytes) => {
    expect(await gelesen(bytes)).toBe(`abgelehnt: ${grund}`);
  });

  it('jeder Grund hat einen Satz, der sagt, was zu tun ist', () => {
    const gruende = [
      'leer',
      'keinPaket',
      'beschaedigt',
      'verschluesselt',
      'zipKennwort',
      'altesExcel',
      'binaer',
      'openDocument',
      'keineArbeitsmappe',
      'zuGross',
      'dokumenttyp',
      'zeichensatz',
    ] as const;
    const saetze = gruende.map(paketText);
    expect(new Set(saetze).size).toBe(gruende.length);
    for (const satz of saetze) expect(satz).toMatch(/^Die Datei .* Bitte .*\.$/);
  });
});

describe('unvollständige und veränderte Pakete', () => {
  it.each([0.1, 0.5, 0.9, 0.999])('abgeschnitten bei %d', async (teil) => {
    const bytes = alsMappe(await grundmappe());
    expect(await gelesen(bytes.subarray(0, bytes.length * teil))).toBe('abgelehnt: beschaedigt');
  });

  it('ein Byte zu viel', async () => {
    const bytes = alsMappe(await grundmappe());
    expect(await gelesen(new Uint8Array([...bytes, 0]))).toBe('abgelehnt: beschaedigt');
  });

  /** Changes the directory entry of a part; offsets as in the zip specification. */
  async function verzeichnis(versatz: number, wert: number): Promise<string> {
    const bytes = alsMappe(await grundmappe());
    const sicht = new DataView(bytes.buffer);
    const eintrag = Buffer.from(bytes).lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
    sicht.setUint32(eintrag + versatz, wert, true);
    return gelesen(bytes);
  }

  it('Prüfsumme, Größe, gepackte Größe, Ort im Verzeichnis: jedes wird geprüft', async () => {
    for (const versatz of [16, 24, 20, 42])
      expect(await verzeichnis(versatz, 12345)).toBe('abgelehnt: beschaedigt');
  });

  it('ein gekippter Inhalt', async () => {
    const bytes = alsMappe(await grundmappe());
    const stelle = Math.floor(bytes.length / 3);
    bytes[stelle] = (bytes[stelle] ?? 0) ^ 1;
    expect(await gelesen(bytes)).toBe('abgelehnt: beschaedigt');
  });

  it('mit verschlüsselten Einträgen', async () => {
    const bytes = alsMappe(await grundmappe());
    const eintrag = Buffer.from(bytes).indexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
    bytes[eintrag + 8] = (bytes[eintrag + 8] ?? 0) | 1;
    expect(await gelesen(bytes)).toBe('abgelehnt: zipKennwort');
  });
});

describe('große Zip-Dateien', () => {
  it('mit Angaben in 64 Bit werden gelesen', async () => {
    expect(await gelesen(alsZip64(alsMappe(await grundmappe())))).toBe('bFM');
  });

  it('mit falschen Angaben in 64 Bit nicht', async () => {
    const bytes = alsZip64(alsMappe(await grundmappe()));
    bytes[bytes.length - 98 + 48] = (bytes[bytes.length - 98 + 48] ?? 0) ^ 1;
    expect(await gelesen(bytes)).toBe('abgelehnt: beschaedigt');
  });
});

describe('Dateien, die schaden sollen', () => {
  it('die sich auf ein Vielfaches auspacken', async () => {
    const bombe = zipSync({ 'xl/media/bild.bin': new Uint8Array(64 * 1024 * 1024) });
    expect(await gelesen(bombe)).toBe('abgelehnt: zuGross');
  });

  it('die größer zu sein behaupten, als sie sind', async () => {
    const bytes = alsMappe({ ...(await grundmappe()), 'xl/media/bild.bin': 'x' });
    const sicht = new DataView(bytes.buffer);
    const eintrag = Buffer.from(bytes).lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
    sicht.setUint32(eintrag + 24, 0x7fffffff, true);
    expect(await gelesen(bytes)).toBe('abgelehnt: zuGross');
  });

  it.each([
    '<!DOCTYPE workbook [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>',
    '<!DOCTYPE workbook SYSTEM "file:///etc/passwd">',
    '<!DOCTYPE workbook>',
  ])('mit Dokumenttyp: %s', async (doctype) => {
    const bytes = await mit(TEIL.mappe, (xml) => xml.replace('<workbook', `${doctype}<workbook`));
    expect(await gelesen(bytes)).toBe('abgelehnt: dokumenttyp');
  });

  it.each([
    ['offenes Element', (xml: string) => xml.replace('</workbook>', '')],
    ['unbekannte Entität', (xml: string) => xml.replace('>Profiling!$C$5<', '>&name;<')],
    [
      'sehr tief',
      (xml: string) => xml.replace('<sheets', `${'<a>'.repeat(200)}${'</a>'.repeat(200)}<sheets`),
    ],
    ['Vorsatz ohne Namensraum', (xml: string) => xml.replace('<sheets', '<y:z/><sheets')],
  ])('XML mit Fehlern: %s', async (_, aendere) => {
    expect(await gelesen(await mit(TEIL.mappe, aendere))).toBe('abgelehnt: beschaedigt');
  });

  it('mit einem Teil, der beim Packen verloren ginge', async () => {
    const bytes = alsMappe({ ...(await grundmappe()), __prot0__: 'x' });
    const umbenannt = Buffer.from(bytes).toString('latin1').replaceAll('__prot0__', '__proto__');
    expect(await gelesen(new Uint8Array(Buffer.from(umbenannt, 'latin1')))).toBe('abgelehnt: beschaedigt');
  });

  it.each([TEIL.kennung, TEIL.stile, 'xl/sharedStrings.xml'])(
    'ein Teil, der etwas anderes ist, als er sein soll, ist nicht leer: %s',
    async (teil) => {
      const bytes = await mit(teil, (xml) =>
        xml.replace('spreadsheetml/2006/main', 'spreadsheetml/2005/main'),
      );
      expect(await gelesen(bytes)).toBe('abgelehnt: beschaedigt');
    },
  );

  it('ein Blatt ohne Zellbereich', async () => {
    const bytes = await mit(TEIL.kennung, (xml) => xml.replace(/<sheetData>.*<\/sheetData>/s, ''));
    expect(await gelesen(bytes)).toBe('abgelehnt: beschaedigt');
  });

  it('eine Codierung, die es in Paketen nicht gibt', async () => {
    const bytes = await mit(TEIL.mappe, (xml) => xml.replace('encoding="UTF-8"', 'encoding="ISO-8859-1"'));
    expect(await gelesen(bytes)).toBe('abgelehnt: zeichensatz');
  });
});
