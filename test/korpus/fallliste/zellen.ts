/** Cells of single people in a list of cases: the fault is theirs alone. */
import { zelle } from '../../paket/pruefmappe';
import { inlineText, nacheinander, person, teil } from '../eingriffe';
import { type Eingriff, geheilt, inExcel, personenAbgelehnt, type Schaden } from '../schaden';
import { BLATT_FAELLE, LISTENTEIL, NUMMERN, ortVon } from './orte';

const gespeichert = (feld: string, attribute: string, inhalt: string): Eingriff =>
  teil(LISTENTEIL.faelle, zelle(ortVon(feld, 1), attribute, inhalt));

const alsText = (feld: string, xml: string): Eingriff => gespeichert(feld, ...inlineText(xml));

/** What becomes of the second person. */
const zweite = (art: string, eingriff: Eingriff, ...worte: readonly string[]): Schaden =>
  personenAbgelehnt(art, eingriff, [NUMMERN[1]], ...worte);

/** A formula in place of the rating that stood there. */
const OHNE_ERGEBNIS = teil(LISTENTEIL.faelle, (xml) =>
  xml.replace(new RegExp(`(<c r="${ortVon('wohnsituation', 1)}"[^>]*>)<v>(\\d)</v>`), '$1<f>$2+0</f>'),
);

const UNGUELTIG = `STUFE_UNGUELTIG Fälle!${ortVon('wohnsituation', 1)}: `;

export const LISTENZELLEN: readonly Schaden[] = [
  zweite('Stufe mit Dezimalkomma als Text', alsText('wohnsituation', '2,5'), UNGUELTIG),
  zweite('Stufe ist #BEZUG!', gespeichert('wohnsituation', 't="e"', '<v>#REF!</v>'), UNGUELTIG),
  zweite(
    'Datum als Text',
    alsText('stichtag', '21.11.2026'),
    `DATUM_UNGUELTIG Fälle!${ortVon('stichtag', 1)}: `,
  ),
  zweite(
    'nur die Jahreszahl statt des Tages',
    gespeichert('imBfmSeit', '', '<v>2025</v>'),
    `DATUM_UNGUELTIG Fälle!${ortVon('imBfmSeit', 1)}: `,
  ),
  zweite('Auswahl mit eigenem Wort', alsText('prognoseArbeitsmarkt', 'lange'), 'AUSWAHL_UNGUELTIG Fälle!'),
  zweite(
    'Kundennummer gelöscht',
    person((each) => each.setCell(BLATT_FAELLE, ortVon('kundennummer', 1), '')),
    'ANGABE_FEHLT Fälle!A7: ',
  ),
  zweite(
    'Kundennummer als Zahl mit Exponent',
    gespeichert('kundennummer', '', '<v>1.23E+25</v>'),
    'TEXT_UNGUELTIG Fälle!A7: ',
  ),
  inExcel(
    zweite('Formel ohne gespeichertes Ergebnis', OHNE_ERGEBNIS, 'FORMEL_OHNE_ERGEBNIS Fälle!'),
    'Excel rechnet die Formel aus.',
    { ausgang: 'geheilt' },
  ),
  personenAbgelehnt(
    'Kundennummer in zwei Zeilen',
    person((each) => each.setCell(BLATT_FAELLE, ortVon('kundennummer', 2), NUMMERN[1])),
    [NUMMERN[1], NUMMERN[2]],
    'KUNDENNUMMER_DOPPELT Fälle!A7, Fälle!A8: ',
  ),
  personenAbgelehnt(
    'Kundennummer in zwei Zeilen, eine klein und mit unsichtbarem Zeichen',
    nacheinander(
      person((each) => each.setCell(BLATT_FAELLE, ortVon('kundennummer', 2), 'x')),
      teil(LISTENTEIL.faelle, zelle(ortVon('kundennummer', 2), ...inlineText('\u200b100d500001 '))),
    ),
    [NUMMERN[1], NUMMERN[2]],
    'KUNDENNUMMER_DOPPELT Fälle!A7, Fälle!A8: ',
  ),
  personenAbgelehnt(
    'Kundennummer in zwei Zeilen, eine mit Leerzeichen darin',
    teil(LISTENTEIL.faelle, zelle(ortVon('kundennummer', 2), ...inlineText('100 D\u00a0500001'))),
    [NUMMERN[1], NUMMERN[2]],
    'KUNDENNUMMER_DOPPELT Fälle!A7, Fälle!A8: ',
  ),
  personenAbgelehnt(
    'Kundennummer in zwei Zeilen, eine als Zahl mit Nullen im Format',
    nacheinander(
      alsText('kundennummer', '0000500001'),
      teil(LISTENTEIL.faelle, zelle(ortVon('kundennummer', 2), '', '<v>500001</v>')),
      person((each) => each.setNumberFormat(BLATT_FAELLE, ortVon('kundennummer', 2), '0000000000')),
    ),
    [NUMMERN[1], NUMMERN[2]],
    'KUNDENNUMMER_DOPPELT Fälle!A7, Fälle!A8: ',
  ),
  geheilt(
    'Kundennummer mit unsichtbaren Zeichen und Leerzeichen',
    alsText('kundennummer', ` \u200e${NUMMERN[1]}\u200b `),
  ),
  geheilt('Ergebnisse von Hand überschrieben', alsText('kennungGeprueft', 'Exter')),
  geheilt(
    'Datum mit Uhrzeit',
    teil(LISTENTEIL.faelle, (xml) =>
      xml.replace(new RegExp(`(<c r="${ortVon('stichtag', 1)}"[^>]*><v>\\d+)`), '$1.75'),
    ),
  ),
];
