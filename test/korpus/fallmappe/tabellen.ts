/** Tables of a Fallmappe: renamed, headers written otherwise, columns and rows moved, inserted, deleted. */
import { TEIL } from '../../paket/pruefmappe';
import { excelize, ersetzt, inlineText, nacheinander, person, spaltenGetauscht, teil } from '../eingriffe';
import { abgelehnt, geheilt, inExcel, nurAlsDatei, offen, type Schaden } from '../schaden';

/** Another header for the column Stufe, in the cell and in the table, which Excel keeps alike. */
const stufeHeisst = (kopf: string) =>
  nacheinander(
    teil(TEIL.profiling, zelleMit('D18', kopf)),
    ersetzt(TEIL.bedarfe, 'name="Stufe"', `name="${kopf}"`),
  );

function zelleMit(adresse: string, xml: string): (blatt: string) => string {
  const [attribute, inhalt] = inlineText(xml);
  return (blatt) =>
    blatt.replace(
      new RegExp(`<c r="${adresse}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`, 's'),
      (_, stil: string) => `<c r="${adresse}"${stil} ${attribute}>${inhalt}</c>`,
    );
}

/** A further column of the table at its right end, with a header and a rating of its own in row 29. */
const mitSpalteDahinter = (kopf: string) =>
  nacheinander(
    teil(TEIL.profiling, zelleMit('G18', kopf)),
    teil(TEIL.profiling, zelleMit('G29', '0')),
    ersetzt(TEIL.bedarfe, 'ref="A18:F32"', 'ref="A18:G32"'),
    ersetzt(TEIL.bedarfe, 'count="6"', 'count="7"'),
    ersetzt(
      TEIL.bedarfe,
      '</tableColumns>',
      `<tableColumn id="7" name="${kopf}"></tableColumn></tableColumns>`,
    ),
  );

const OHNE_STUFE = 'SPALTE_FEHLT Profiling!A18: In der Tabelle „tblBedarfe“ fehlt die Spalte „Stufe“';

export const SPALTEN: readonly Schaden[] = [
  abgelehnt(
    'Überschrift „Stufe“ umbenannt',
    person((each) => each.setCell('Profiling', 'D18', 'Note')),
    OHNE_STUFE,
  ),
  abgelehnt(
    'Überschrift „Stufe“ geleert',
    person((each) => each.setCell('Profiling', 'D18', '')),
    OHNE_STUFE,
  ),
  geheilt('Überschrift mit Leerzeichen dahinter', stufeHeisst('Stufe ')),
  geheilt('Überschrift mit Zeilenumbruch', stufeHeisst('Stufe&#10;')),
  geheilt('Überschrift mit geschütztem Leerzeichen', stufeHeisst('\u00a0Stufe\u00a0')),
  geheilt('Überschrift in Großbuchstaben', stufeHeisst('STUFE')),
  geheilt(
    'Überschrift „Stärke“ mit zerlegtem Umlaut',
    nacheinander(
      teil(TEIL.profiling, zelleMit('F18', 'Sta\u0308rke')),
      ersetzt(TEIL.bedarfe, 'name="Stärke"', 'name="Sta\u0308rke"'),
    ),
  ),
  abgelehnt('Überschrift mit unsichtbarem Zeichen', stufeHeisst('Stu\u200bfe'), OHNE_STUFE),
  geheilt(
    'Spalten „Stufe“ und „Beleg“ vertauscht',
    nacheinander(
      teil(TEIL.profiling, spaltenGetauscht('D', 'E', [18, 32])),
      teil(TEIL.bedarfe, (xml) =>
        xml.replace('"Stufe"', '"?"').replace('"Beleg"', '"Stufe"').replace('"?"', '"Beleg"'),
      ),
    ),
  ),
  geheilt('Spalte „Notiz“ an die Tabelle angefügt', mitSpalteDahinter('Notiz')),
  geheilt(
    'Spalte links davon eingefügt',
    excelize((datei) => datei.InsertCols('Profiling', 'A', 1)),
  ),
  abgelehnt(
    'Spalte „Stufe“ gelöscht',
    excelize((datei) => datei.RemoveCol('Profiling', 'D')),
    'fehlt die Spalte „Stufe“',
  ),
  abgelehnt(
    'Spalte „Id“ aus der Tabelle genommen',
    nacheinander(
      ersetzt(TEIL.bedarfe, 'ref="A18:F32"', 'ref="B18:F32"'),
      ersetzt(TEIL.bedarfe, '<tableColumn id="1" name="Id"></tableColumn>', ''),
      ersetzt(TEIL.bedarfe, 'count="6"', 'count="5"'),
    ),
    'fehlt die Spalte „Id“',
  ),
  abgelehnt(
    'zwei Spalten „Stufe“, die hintere mit Leerzeichen',
    mitSpalteDahinter('Stufe '),
    'Stufe',
    'mehrmals',
  ),
  abgelehnt(
    'Überschriften der Tabelle ausgeblendet',
    ersetzt(TEIL.bedarfe, 'ref="A18:F32"', 'ref="A19:F32" headerRowCount="0"'),
    'tblBedarfe',
  ),
];

export const ZEILEN: readonly Schaden[] = [
  geheilt(
    'Zeilen nach der Stufe sortiert',
    person((each) => each.sortTable('tblBedarfe', 'Stufe')),
  ),
  geheilt(
    'Zeile über allem eingefügt',
    person((each) => each.insertRows('Profiling', 1, 2)),
  ),
  geheilt(
    'leere Zeilen in der Tabelle',
    person((each) => each.insertRows('Profiling', 25, 2)),
  ),
  abgelehnt(
    'Zeile „Wohnsituation“ gelöscht',
    person((each) => each.deleteRow('Profiling', 29)),
    'ID_FEHLT Profiling!A18: ',
    'fehlt die Zeile „Wohnsituation“',
  ),
  abgelehnt(
    'Zeile „Wohnsituation“ verdoppelt',
    person((each) => {
      each.insertRows('Profiling', 30);
      each.setCell('Profiling', 'A30', 'wohnsituation');
      each.setCell('Profiling', 'D30', 0);
    }),
    'ID_DOPPELT Profiling!A29, Profiling!A30: ',
  ),
  abgelehnt(
    'Zwischenüberschrift in der Tabelle',
    person((each) => {
      each.insertRows('Profiling', 25);
      each.setCell('Profiling', 'C25', 'Rahmenbedingungen');
    }),
    'ID_UNBEKANNT Profiling!A25: ',
  ),
  abgelehnt(
    'Id überschrieben',
    person((each) => each.setCell('Profiling', 'A29', 'wohnen')),
    'ID_UNBEKANNT Profiling!A29: ',
    'fehlt die Zeile „Wohnsituation“',
  ),
  geheilt(
    'Id in Großbuchstaben',
    person((each) => each.setCell('Profiling', 'A29', 'WOHNSITUATION ')),
  ),
  // The pane reads the totals row along with the data: a sentence, but one that advises to delete it. Witnesses and places of
  // rows that are written count it as well (`src/excel/schreiben`), so that leaving it out is more than a change of the reading.
  inExcel(
    geheilt(
      'Ergebniszeile eingeschaltet',
      nacheinander(
        person((each) => each.setCell('Profiling', 'B33', 'Ergebnis')),
        ersetzt(TEIL.bedarfe, 'ref="A18:F32"', 'ref="A18:F33" totalsRowCount="1"'),
      ),
    ),
    'Das Fenster liest die Ergebniszeile mit und nennt sie.',
    { ausgang: 'abgelehnt', worte: ['ID_UNBEKANNT Profiling!A33: '] },
  ),
  geheilt(
    'gefiltert, so dass Zeilen verborgen sind',
    person((each) => each.filterTable('tblBedarfe', 'Stufe', '0')),
  ),
  geheilt(
    'Zeile von Hand ausgeblendet',
    person((each) => each.hideRow('Profiling', 29)),
  ),
  nurAlsDatei(
    offen(
      'Stufen zweier Zeilen verbunden',
      excelize((datei) => datei.MergeCell('Profiling', 'D28', 'D29')),
      { bedarfe: { wohnsituation: '' } },
      'Offen und entscheidend: Wohnsituation',
    ),
    'Der Stellvertreter zeigt in jeder Zelle eines Verbunds den Wert der ersten; Excel zeigt dort nichts.',
  ),
];

export const TABELLEN: readonly Schaden[] = [
  abgelehnt(
    'Tabelle umbenannt',
    teil(TEIL.bedarfe, (xml) => xml.replaceAll('tblBedarfe', 'tblBedarfeAlt')),
    'fehlt die Tabelle „tblBedarfe“',
  ),
  geheilt(
    'Tabelle klein geschrieben',
    teil(TEIL.bedarfe, (xml) => xml.replaceAll('tblBedarfe', 'tblbedarfe')),
  ),
  abgelehnt(
    'Tabelle in einen Bereich umgewandelt',
    excelize((datei) => datei.DeleteTable('tblBedarfe')),
    'fehlt die Tabelle „tblBedarfe“',
  ),
  abgelehnt(
    'Tabelle verkleinert, so dass Zeilen darunter liegen',
    ersetzt(TEIL.bedarfe, 'ref="A18:F32"', 'ref="A18:F28"'),
    'fehlt die Zeile „Wohnsituation“',
    'fehlt die Zeile „Mobilität“',
  ),
  abgelehnt(
    'Tabelle verkleinert, so dass Spalten daneben liegen',
    nacheinander(
      ersetzt(TEIL.bedarfe, 'ref="A18:F32"', 'ref="A18:C32"'),
      teil(TEIL.bedarfe, (xml) =>
        xml.replace(/<tableColumn id="[456]".*?<\/tableColumn>/g, '').replace('count="6"', 'count="3"'),
      ),
    ),
    OHNE_STUFE,
  ),
  geheilt(
    'Zellen auf dem Blatt nach rechts eingefügt: fremde Spalte mitten in der Tabelle',
    excelize((datei) => {
      datei.InsertCols('Profiling', 'D', 1);
      datei.SetCellValue('Profiling', 'D18', 'Haus');
      datei.SetCellValue('Profiling', 'D29', 1);
    }),
  ),
];
