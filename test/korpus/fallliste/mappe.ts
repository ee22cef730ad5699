/** A list of cases as a whole: passport, sheets, names, table, columns, rows. */
import { BLATT } from '../../../src/mappe/layout';
import { buchstabe } from '../../support/offeneListe';
import { ersetzt, excelize, nacheinander, ohneTeil, person, teil, teile } from '../eingriffe';
import { abgelehnt, geheilt, inExcel, nurAlsDatei, type Schaden } from '../schaden';
import { BLATT_FAELLE, ENDE, LISTENTEIL, NUMMERN, ortVon } from './orte';

const passzelle = (zelle: string, wert: string | number) =>
  person((each) => each.setCell(BLATT.pass, zelle, wert));

/** Another end for the table. */
const endetIn = (bereich: string) =>
  teil(LISTENTEIL.tabelle, (xml) => xml.replaceAll(`ref="${ENDE.bereich}"`, `ref="${bereich}"`));

const OHNE_STAND = 'fehlt der Name „Liste_Stand“';

export const LISTENMAPPE: readonly Schaden[] = [
  abgelehnt('Art im Pass geleert', passzelle('B1', ''), 'KEINE_FALLMAPPE'),
  abgelehnt('Art im Pass ist „Fallmappe“', passzelle('B1', 'Fallmappe'), 'KEINE_FALLMAPPE'),
  abgelehnt('Version im Pass aus der Zukunft', passzelle('B2', 2), 'FALLLISTE_UNBEKANNT'),
  abgelehnt('Version im Pass geleert', passzelle('B2', ''), 'FALLLISTE_UNBEKANNT'),
  abgelehnt(
    'Blatt „_Integrationstool“ gelöscht',
    person((each) => each.deleteSheet(BLATT.pass)),
    'KEINE_FALLMAPPE',
  ),
  geheilt(
    'Blatt „Fälle“ umbenannt und nach hinten geschoben',
    person((each) => {
      each.renameSheet(BLATT_FAELLE, 'Liste 2026');
      each.moveSheet('Suchläufe', 'Liste 2026');
    }),
  ),
  geheilt(
    'Blatt „Suchläufe“ gelöscht',
    person((each) => each.deleteSheet('Suchläufe')),
  ),
  geheilt(
    'Blätter „Kontrolle“ und „_Kontrolle“ gelöscht',
    nacheinander(
      person((each) => each.deleteSheet('Kontrolle')),
      person((each) => each.deleteSheet('_Kontrolle')),
    ),
  ),
  inExcel(
    abgelehnt(
      'Blatt „Fälle“ geschützt',
      person((each) => each.protectSheet(BLATT_FAELLE)),
      'BLATT_GESCHUETZT Fälle: ',
    ),
    'Das Fenster zeigt, was sich ergibt; dass das Blatt geschützt ist, sagt es beim Eintragen.',
    { ausgang: 'geheilt' },
  ),
  abgelehnt(
    'Name „Liste_Stand“ gelöscht',
    person((each) => each.deleteName('Liste_Stand')),
    OHNE_STAND,
  ),
  abgelehnt(
    'Name „Liste_Stand“ führt nach #REF!',
    person((each) => each.setName('Liste_Stand', 'Fälle!#REF!')),
    OHNE_STAND,
  ),
  abgelehnt(
    'Name „Liste_Stand“ ist ein fester Wert',
    ersetzt(LISTENTEIL.mappe, '>Fälle!$B$3<', '>46347<'),
    '„Liste_Stand“',
  ),
  abgelehnt(
    'Stand der Liste ist ein Text',
    person((each) => each.setCell(BLATT_FAELLE, 'B3', 'gestern')),
    'DATUM_UNGUELTIG Fälle!B3: ',
  ),
  abgelehnt(
    'Datumswerte ab 1904',
    excelize((datei) => datei.SetWorkbookProps({ Date1904: true })),
    'DATUMSSYSTEM_1904',
  ),
];

export const LISTENTABELLE: readonly Schaden[] = [
  abgelehnt(
    'Tabelle umbenannt',
    teil(LISTENTEIL.tabelle, (xml) => xml.replaceAll('tblFaelle', 'tblFälle2026')),
    'KEINE_FALLLISTE',
    '„tblFaelle“',
  ),
  geheilt(
    'Tabelle in Großbuchstaben',
    teil(LISTENTEIL.tabelle, (xml) => xml.replaceAll('tblFaelle', 'TBLFAELLE')),
  ),
  abgelehnt(
    'Tabelle in einen Bereich umgewandelt',
    excelize((datei) => datei.DeleteTable('tblFaelle')),
    'KEINE_FALLLISTE',
  ),
  abgelehnt(
    'Tabelle verkleinert, zwei Personen stehen darunter',
    endetIn(`A5:${ENDE.spalte}9`),
    `ZEILEN_AUSSERHALB Fälle!${ortVon('kundennummer', 4)}, Fälle!${ortVon('kundennummer', 5)}: `,
  ),
  abgelehnt(
    'Person nach leeren Zeilen unter der Tabelle eingetippt',
    person((each) => {
      each.setCell(BLATT_FAELLE, 'A15', '100D999999');
      each.setCell(BLATT_FAELLE, ortVon('wohnsituation', 9), 3);
    }),
    'ZEILEN_AUSSERHALB Fälle!A15: ',
  ),
  geheilt(
    'leere Zeilen mitten und am Ende der Tabelle',
    nacheinander(
      person((each) => each.insertRows(BLATT_FAELLE, 8, 2)),
      teil(LISTENTEIL.tabelle, (xml) => xml.replaceAll(/ref="A5:([A-Z]+)13"/g, 'ref="A5:$1400"')),
    ),
  ),
  geheilt(
    'Zeilen nach dem Namen sortiert',
    person((each) => each.sortTable('tblFaelle', 'Name')),
  ),
  geheilt(
    'gefiltert, so dass Personen verborgen sind',
    person((each) => each.filterTable('tblFaelle', 'Kundennummer', NUMMERN[0])),
  ),
  geheilt(
    'zwei Zeilen über allem eingefügt',
    person((each) => each.insertRows(BLATT_FAELLE, 1, 2)),
  ),
  geheilt(
    'Spalte des Hauses mitten eingefügt',
    excelize((datei) => {
      datei.InsertCols(BLATT_FAELLE, buchstabe('wohnsituation'), 1);
      datei.SetCellValue(BLATT_FAELLE, `${buchstabe('wohnsituation')}5`, 'Notiz');
      datei.SetCellValue(BLATT_FAELLE, ortVon('wohnsituation', 1), 3);
    }),
  ),
  abgelehnt(
    'Spalte „Wohnsituation“ gelöscht',
    excelize((datei) => datei.RemoveCol(BLATT_FAELLE, buchstabe('wohnsituation'))),
    'SPALTE_FEHLT Fälle!A5: ',
    'Spalte „Wohnsituation“',
  ),
  abgelehnt(
    'Überschrift „Festlegung“ umbenannt',
    person((each) => each.setCell(BLATT_FAELLE, `${buchstabe('festlegung')}5`, 'Ergebnis')),
    'Spalte „Festlegung“',
  ),
  geheilt(
    'Überschrift mit Leerzeichen und zerlegtem Umlaut',
    teil('xl/sharedStrings.xml', (xml) =>
      xml.replace('>Persönliche Rahmenbedingungen<', '> Perso\u0308nliche\u00a0 Rahmenbedingungen <'),
    ),
  ),
  abgelehnt(
    'zwei Spalten „Wohnsituation“, eine mit Leerzeichen',
    excelize((datei) => {
      datei.InsertCols(BLATT_FAELLE, buchstabe('wohnsituation'), 1);
      datei.SetCellValue(BLATT_FAELLE, `${buchstabe('wohnsituation')}5`, 'Wohnsituation ');
      datei.SetCellValue(BLATT_FAELLE, ortVon('wohnsituation', 1), 0);
    }),
    'SPALTE_DOPPELT Fälle!',
    'Spalte „Wohnsituation“ mehrmals',
  ),
  nurAlsDatei(
    abgelehnt(
      'zweite Tabelle „tblFaelle“ auf einem anderen Blatt',
      teile((alle) => ({
        ...alle,
        'xl/worksheets/sheet2.xml': (alle['xl/worksheets/sheet2.xml'] ?? '').replace(
          '</worksheet>',
          '<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>',
        ),
        'xl/worksheets/_rels/sheet2.xml.rels': (alle['xl/worksheets/_rels/sheet1.xml.rels'] ?? '').replace(
          'table1.xml',
          'table9.xml',
        ),
        'xl/tables/table9.xml': alle[LISTENTEIL.tabelle] ?? '',
      })),
      '„tblFaelle“ steht mehrmals',
    ),
  ),
  nurAlsDatei(
    abgelehnt(
      'Überschriften der Tabelle ausgeblendet',
      ersetzt(LISTENTEIL.tabelle, 'displayName=', 'headerRowCount="0" displayName='),
      'keine Überschriftenzeile',
    ),
    'Ohne Überschriften gibt der Stellvertreter von Excel anderes als Excel.',
  ),
  nurAlsDatei(abgelehnt('Teil der Tabelle fehlt', ohneTeil(LISTENTEIL.tabelle), 'unvollständig übertragen')),
  geheilt(
    'mit Makros gespeichert (.xlsm)',
    ersetzt(LISTENTEIL.arten, 'officedocument.spreadsheetml.sheet.main', 'ms-excel.sheet.macroEnabled.main'),
  ),
];
