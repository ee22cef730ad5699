/** Files that are no sound package: other formats under the name .xlsx, parts that are missing, other spellings of the same. */
import { alsMappe, alsTeile, TEIL } from '../../paket/pruefmappe';
import { ersetzt, nacheinander, ohneTeil, stattdessen, teil, teile } from '../eingriffe';
import { abgelehnt, type Eingriff, geheilt, nurAlsDatei, type Schaden } from '../schaden';

/** A compound file (OLE) with the name of one stream in it. */
function ole(strom: string): Eingriff {
  const bytes = new Uint8Array(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...strom].forEach((zeichen, index) => bytes.set([zeichen.charCodeAt(0), 0], 1024 + 2 * index));
  return stattdessen(bytes);
}

const BEZIEHUNG = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A package of another kind: its main part and what leads there. */
function anderesPaket(teile: Readonly<Record<string, string>>, hauptteil?: string): Eingriff {
  const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Target="${hauptteil}" Type="${BEZIEHUNG}/officeDocument"/></Relationships>`;
  return stattdessen(alsMappe({ ...teile, ...(hauptteil && { '_rels/.rels': rels }) }, 0));
}

/** „Strict Open XML“: the same under other names. */
const streng = teile((alle) =>
  Object.fromEntries(
    Object.entries(alle).map(([pfad, xml]) => [
      pfad,
      xml
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(BEZIEHUNG, 'http://purl.oclc.org/ooxml/officeDocument/relationships'),
    ]),
  ),
);

/** Every element of a sheet with a prefix. */
const mitVorsilbe = (xml: string): string =>
  xml
    .replace(/<(\/?)([A-Za-z])/g, '<$1x:$2')
    .replace(
      'xmlns="http://schemas.openxmlformats.org/spreadsheetml',
      'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml',
    );

/** A second part of the same path; the packer makes one of a path that is as long, which is then renamed in the bytes. */
const doppelterTeil: Eingriff = (heil) => {
  const bytes = alsMappe({ ...alsTeile(heil), 'xl/workbook.xmk': '<workbook/>' }, 0);
  const text = Buffer.from(bytes).toString('latin1').replaceAll('xl/workbook.xmk', 'xl/workbook.xml');
  return new Uint8Array(Buffer.from(text, 'latin1'));
};

const ganzeFehlt = 'beschädigt oder unvollständig übertragen';

export const FORMATE: readonly Schaden[] = [
  abgelehnt('leere Datei', stattdessen(''), 'Die Datei ist leer'),
  abgelehnt(
    'CSV, in .xlsx umbenannt',
    stattdessen('Name;Stufe\r\nErika;3\r\n'),
    'keine lesbare Excel-Arbeitsmappe',
  ),
  abgelehnt(
    'HTML, in .xlsx umbenannt',
    stattdessen('<html><table><tr><td>3</td></tr></table></html>'),
    'keine lesbare',
  ),
  abgelehnt('Excel 97 (.xls), in .xlsx umbenannt', ole('Workbook'), 'altes Format von Excel (.xls)'),
  abgelehnt('mit Kennwort verschlüsselt', ole('EncryptedPackage'), 'mit einem Kennwort verschlüsselt'),
  abgelehnt(
    'binär (.xlsb), in .xlsx umbenannt',
    anderesPaket({ 'xl/workbook.bin': '' }, 'xl/workbook.bin'),
    '(.xlsb)',
  ),
  abgelehnt(
    'OpenDocument (.ods), in .xlsx umbenannt',
    anderesPaket({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
    '(.ods)',
  ),
  abgelehnt(
    'Word (.docx), in .xlsx umbenannt',
    anderesPaket({ 'word/document.xml': '<w:document xmlns:w="w"/>' }, 'word/document.xml'),
    'etwas anderes',
  ),
  abgelehnt(
    'Ordner gezippt statt gespeichert',
    teile((alle) =>
      Object.fromEntries(Object.entries(alle).map(([pfad, xml]) => [`Fallmappe/${pfad}`, xml])),
    ),
    'keine Excel-Arbeitsmappe',
  ),
  abgelehnt('halb übertragen', (heil) => heil.slice(0, heil.length / 2), ganzeFehlt),
  abgelehnt(
    'ein Bit gekippt',
    (heil) => heil.map((byte, index) => (index === Math.floor(heil.length / 3) ? byte ^ 4 : byte)),
    ganzeFehlt,
  ),
].map((each) => nurAlsDatei(each));

export const TEILE: readonly Schaden[] = [
  abgelehnt('Teil eines Blattes fehlt', ohneTeil(TEIL.profiling), ganzeFehlt),
  abgelehnt('Texte der Mappe fehlen (sharedStrings)', ohneTeil('xl/sharedStrings.xml'), ganzeFehlt),
  abgelehnt(
    'Texte der Mappe fehlen samt Verweis',
    nacheinander(
      ohneTeil('xl/sharedStrings.xml'),
      teil(TEIL.mappenrels, (xml) => xml.replace(/<Relationship Id="rId4".*?<\/Relationship>/, '')),
    ),
    'einen Text, den es in der Datei nicht gibt',
  ),
  abgelehnt(
    'Beziehungen der Mappe führen ins Leere',
    ersetzt(TEIL.mappenrels, 'worksheets/sheet2.xml', 'worksheets/weg.xml'),
    ganzeFehlt,
  ),
  abgelehnt('Beziehungen der Mappe fehlen', ohneTeil(TEIL.mappenrels), ganzeFehlt),
  abgelehnt('Tabelle fehlt im Paket', ohneTeil(TEIL.bedarfe), ganzeFehlt),
  abgelehnt('Beziehungen des Blattes fehlen', ohneTeil(TEIL.profilingrels), 'fehlt die Tabelle „tblBedarfe“'),
  abgelehnt('Formate fehlen (styles)', ohneTeil(TEIL.stile), ganzeFehlt),
  abgelehnt('Teil doppelt im Paket', doppelterTeil, ganzeFehlt),
  abgelehnt(
    'Blatt bricht mitten im XML ab',
    teil(TEIL.profiling, (xml) => xml.slice(0, xml.length / 2)),
    ganzeFehlt,
  ),
  abgelehnt(
    'Mappe mit DTD',
    ersetzt(TEIL.mappe, '<workbook', '<!DOCTYPE x [<!ENTITY a "b">]><workbook'),
    'DTD',
  ),
  geheilt('Strict Open XML', streng),
  geheilt('Elemente mit Vorsilbe (x:row)', teil(TEIL.profiling, mitVorsilbe)),
  geheilt(
    'Zeilen ohne Nummer',
    teil(TEIL.kennung, (xml) => xml.replace(/<row r="\d+"/g, '<row')),
  ),
].map((each) => nurAlsDatei(each, 'Der Stellvertreter von Excel öffnet die Datei nicht.'));

export const SCHREIBWEISEN: readonly Schaden[] = [
  geheilt(
    'mit Makros gespeichert (.xlsm)',
    teile((alle) => ({
      ...alle,
      [TEIL.arten]: (alle[TEIL.arten] ?? '').replace(
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
        'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      ),
      'xl/vbaProject.bin': 'makro',
    })),
  ),
  geheilt(
    'Ziele der Beziehungen absolut (openpyxl)',
    ersetzt(TEIL.profilingrels, '../tables/', '/xl/tables/'),
  ),
];
