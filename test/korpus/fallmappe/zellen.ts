/** Cells of a Fallmappe: what people, libraries and other programs leave in inputs. */
import { gerechnet, TEIL, zelle } from '../../paket/pruefmappe';
import { excelize, ersetzt, inlineText, nacheinander, person, teil } from '../eingriffe';
import { abgelehnt, geheilt, inExcel, nurAlsDatei, offen, type Schaden } from '../schaden';

/** The rating of Wohnsituation, which decides about the Kennung. */
const STUFE = 'D29';

const getippt = (adresse: string, wert: string | number | boolean) =>
  person((each) => each.setCell('Profiling', adresse, wert));

const gespeichert = (adresse: string, attribute: string, inhalt: string) =>
  teil(TEIL.profiling, zelle(adresse, attribute, inhalt));

const alsText = (adresse: string, xml: string) => gespeichert(adresse, ...inlineText(xml));

const UNGUELTIG = `STUFE_UNGUELTIG Profiling!${STUFE}: `;

export const STUFEN: readonly Schaden[] = [
  geheilt('Stufe als Text', alsText(STUFE, '3')),
  geheilt('Stufe als Text mit Leerzeichen', alsText(STUFE, ' 3\u00a0')),
  abgelehnt('Stufe 2,5', getippt(STUFE, 2.5), UNGUELTIG),
  abgelehnt('Stufe „2,5“ als Text', alsText(STUFE, '2,5'), UNGUELTIG),
  nurAlsDatei(
    abgelehnt(
      'Stufe mit Dezimalkomma gespeichert (PhpSpreadsheet)',
      gespeichert(STUFE, '', '<v>2,5</v>'),
      `ZELLE_UNLESBAR Profiling!${STUFE}: `,
      'Zahl mit Komma',
    ),
  ),
  abgelehnt('Stufe 2,9999999999999996', gespeichert(STUFE, '', '<v>2.9999999999999996</v>'), UNGUELTIG),
  abgelehnt('Stufe ist ein Datum', getippt(STUFE, '03.02.2026'), UNGUELTIG),
  abgelehnt('Stufe ist WAHR', gespeichert(STUFE, 't="b"', '<v>1</v>'), UNGUELTIG),
  abgelehnt('Stufe ist #BEZUG!', gespeichert(STUFE, 't="e"', '<v>#REF!</v>'), UNGUELTIG),
  abgelehnt('Stufe mit unsichtbarem Zeichen', alsText(STUFE, '3\u200b'), UNGUELTIG),
  geheilt(
    'Stufen in Worten früherer Listen (x, nein, -)',
    nacheinander(alsText('D19', 'x'), alsText('D20', 'nein'), alsText('D22', '-')),
  ),
  geheilt(
    'Stufe rot und fett, in Stücken (Rich Text)',
    gespeichert(STUFE, 't="inlineStr"', '<is><r><rPr><b/></rPr><t>3</t></r><r><t> </t></r></is>'),
  ),
  geheilt(
    'Stufe mit Lesehilfe (Phonetik)',
    gespeichert(STUFE, 't="inlineStr"', '<is><t>3</t><rPh sb="0" eb="1"><t>san</t></rPh></is>'),
  ),
  geheilt(
    'Stufe mit gespeichertem Ergebnis einer Formel',
    nacheinander(gespeichert(STUFE, '', '<f>1+2</f><v>3</v>'), teil(TEIL.mappe, gerechnet)),
  ),
  inExcel(
    abgelehnt(
      'Stufe als Formel ohne gespeichertes Ergebnis',
      gespeichert(STUFE, '', '<f>1+2</f>'),
      `FORMEL_OHNE_ERGEBNIS Profiling!${STUFE}: `,
    ),
    'Excel rechnet die Formel aus.',
    { ausgang: 'geheilt' },
  ),
  geheilt(
    'Stufe aus einer anderen Arbeitsmappe, Ergebnis gespeichert',
    nacheinander(gespeichert(STUFE, '', '<f>[1]Liste!B2</f><v>3</v>'), teil(TEIL.mappe, gerechnet)),
  ),
  nurAlsDatei(
    abgelehnt(
      'Stufe zweimal in der Datei',
      teil(TEIL.profiling, (xml) =>
        xml.replace(/<c r="D29"[^>]*>.*?<\/c>/s, (each) => `${each}<c r="D29"><v>0</v></c>`),
      ),
      `Profiling!${STUFE}: `,
      'mehrmals',
    ),
  ),
  nurAlsDatei(
    abgelehnt(
      'Stufe verweist auf einen Text, den es nicht gibt',
      gespeichert(STUFE, 't="s"', '<v>99999</v>'),
      `Profiling!${STUFE}: `,
      'einen Text, den es in der Datei nicht gibt',
    ),
  ),
  geheilt(
    'Stufen „0“ gelöscht und Leerzeichen in leeren Zellen',
    nacheinander(alsText('E30', '   '), alsText('B28', '  ')),
  ),
  offen(
    'Stufe besteht aus Leerzeichen',
    alsText(STUFE, '   '),
    { bedarfe: { wohnsituation: '' } },
    'Offen und entscheidend: Wohnsituation',
  ),
  offen(
    'Stufe gelöscht',
    getippt(STUFE, ''),
    { bedarfe: { wohnsituation: '' } },
    'Offen und entscheidend: Wohnsituation',
  ),
  geheilt(
    'Stufe in fremdem Zahlenformat (300 %)',
    person((each) => each.setNumberFormat('Profiling', STUFE, '0 %')),
  ),
];

export const TAGE: readonly Schaden[] = [
  abgelehnt('Datum als Text', alsText('F8', '21.11.2026'), 'DATUM_UNGUELTIG Profiling!F8: '),
  abgelehnt('Datum als Text nach ISO', alsText('F8', '2026-11-21'), 'DATUM_UNGUELTIG Profiling!F8: '),
  abgelehnt('Datum englisch als Text', alsText('F5', '5/1/1990'), 'DATUM_UNGUELTIG Profiling!F5: '),
  geheilt('Datum mit Uhrzeit', gespeichert('F8', '', '<v>46347.73958333</v>')),
  geheilt(
    'Datum ohne Datumsformat',
    person((each) => each.setNumberFormat('Profiling', 'F8', 'General')),
  ),
  nurAlsDatei(
    geheilt('Datum nach ISO gespeichert (t="d")', gespeichert('F8', 't="d"', '<v>2026-11-21T00:00:00</v>')),
    'Der Stellvertreter von Excel kennt diese Art nicht.',
  ),
  abgelehnt('Datum vor 1900', gespeichert('F8', '', '<v>-1</v>'), 'DATUM_AUSSERHALB Profiling!F8: '),
  abgelehnt(
    'Datum im Januar 1900, den Excel falsch zählt',
    gespeichert('F8', '', '<v>15</v>'),
    'DATUM_AUSSERHALB Profiling!F8: ',
  ),
  abgelehnt(
    'nur die Jahreszahl statt des Stichtags',
    gespeichert('F8', '', '<v>2026</v>'),
    'DATUM_UNGUELTIG Profiling!F8: ',
  ),
  abgelehnt(
    'nur die Jahreszahl statt des Zugangs',
    gespeichert('F6', '', '<v>2026</v>'),
    'DATUM_UNGUELTIG Profiling!F6: ',
  ),
  abgelehnt(
    'nur die Jahreszahl statt des Geburtsdatums',
    gespeichert('F5', '', '<v>1990</v>'),
    'DATUM_UNGUELTIG Profiling!F5: ',
  ),
  abgelehnt(
    'Datumswerte ab 1904',
    excelize((datei) => datei.SetWorkbookProps({ Date1904: true })),
    'DATUMSSYSTEM_1904',
  ),
  // Nothing says so: by the rules the day of computing counts where none is entered, which is that of the sound workbook here.
  offen('Stichtag gelöscht, es gilt der Tag der Berechnung', getippt('F8', ''), { felder: { stichtag: '' } }),
];

export const FELDER: readonly Schaden[] = [
  geheilt(
    'Auswahl in anderer Schreibweise, mit Leerzeichen',
    nacheinander(alsText('E35', '  ÜBER 12  monate '), alsText('F7', 'Nein ')),
  ),
  geheilt('Auswahl mit zerlegtem Umlaut', alsText('E35', 'u\u0308ber 12 Monate')),
  geheilt('Auswahl mit geschütztem Leerzeichen', alsText('E35', 'über\u00a012\u00a0Monate')),
  abgelehnt(
    'Auswahl mit unsichtbarem Zeichen',
    alsText('E35', 'über 12 Monate\u200f'),
    'AUSWAHL_UNGUELTIG Profiling!E35: ',
  ),
  abgelehnt(
    'Auswahl mit eigenem Wort',
    alsText('E35', 'länger'),
    'AUSWAHL_UNGUELTIG Profiling!E35: ',
    '„über 12 Monate“',
  ),
  abgelehnt(
    'Auswahl ist #NAME?',
    gespeichert('E35', 't="e"', '<v>#NAME?</v>'),
    'AUSWAHL_UNGUELTIG Profiling!E35: ',
  ),
  geheilt('„nein“ als FALSCH eines Kontrollkästchens', gespeichert('F7', 't="b"', '<v>0</v>')),
  nurAlsDatei(
    abgelehnt(
      'Wahrheitswert, der keiner ist',
      gespeichert('F7', 't="b"', '<v>falsch</v>'),
      'ZELLE_UNLESBAR Profiling!F7: ',
    ),
  ),
  abgelehnt(
    'zwei Kreuze bei der Festlegung',
    person((each) => each.setCell('Kennung', 'B19', 'x')),
    'MEHRERE_MARKEN Kennung!B14, Kennung!B19: ',
  ),
  abgelehnt(
    'Kreuz ist ein Haken',
    person((each) => each.setCell('Kennung', 'B14', '✓')),
    'AUSWAHL_UNGUELTIG Kennung!B14: ',
  ),
  offen(
    'Kreuz gelöscht',
    person((each) => each.setCell('Kennung', 'B14', '')),
    { marken: { wahrscheinlich: '' } },
    'Offen und entscheidend: ',
  ),
  abgelehnt(
    'Kundennummer als Zahl mit Exponent',
    gespeichert('C6', '', '<v>1.23E+125</v>'),
    'TEXT_UNGUELTIG Profiling!C6: ',
  ),
  abgelehnt(
    'Kundennummer als Datum',
    nacheinander(
      gespeichert('C6', '', '<v>46093</v>'),
      person((each) => each.setNumberFormat('Profiling', 'C6', 'dd.mm.yyyy')),
    ),
    'TEXT_UNGUELTIG Profiling!C6: ',
  ),
  abgelehnt(
    'Kundennummer ist #NV',
    gespeichert('C6', 't="e"', '<v>#N/A</v>'),
    'TEXT_UNGUELTIG Profiling!C6: ',
  ),
  geheilt('Kundennummer mit unsichtbaren Zeichen', alsText('C6', '\u200f123D\u200b456789\ufeff')),
  geheilt('Kundennummer mit maskiertem Wagenrücklauf', alsText('C6', '123D456789_x000D_')),
  // The result names the person by an empty Kundennummer; no hint besides.
  offen(
    'Kundennummer mit der Nachbarzelle verbunden, Wert verloren',
    nacheinander(
      getippt('C6', ''),
      excelize((datei) => datei.MergeCell('Profiling', 'C6', 'D6')),
    ),
    { felder: { kundennummer: '' } },
  ),
  nurAlsDatei(
    abgelehnt(
      'Kundennummer in einen Verbund hineingezogen',
      excelize((datei) => datei.MergeCell('Profiling', 'B6', 'C6')),
      'Profiling!C6: ',
      '„Fall_Kundennummer“',
    ),
    'Der Stellvertreter zeigt in jeder Zelle eines Verbunds den Wert der ersten; Excel zeigt dort nichts.',
  ),
  geheilt('Beleg mit 32.767 Zeichen', alsText('E30', 'ä'.repeat(32_767))),
  geheilt('Beleg beginnt wie eine Formel', alsText('E30', '=1+1 &amp; @SUM(A1)')),
  geheilt('Fehlerwert in einer Ergebniszelle', teil(TEIL.kennung, zelle('B8', 't="e"', '<v>#VALUE!</v>'))),
  geheilt(
    'Ergebniszellen von Hand überschrieben',
    person((each) => {
      each.setCell('Kennung', 'B8', 'AV');
      each.setCell('Kennung', 'B22', 'AV');
    }),
  ),
  geheilt(
    'Kommentare und Bedingungen zwischen den Zeilen der Datei',
    ersetzt(TEIL.profiling, '<sheetData>', '<sheetData><!-- von Hand -->'),
  ),
];
