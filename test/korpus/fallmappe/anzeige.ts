/** Cells of a Fallmappe that show something else than they hold: days moved by other programs, numbers in formats of their own. */
import { gerechnet, TEIL, zelle } from '../../paket/pruefmappe';
import { nacheinander, person, teil } from '../eingriffe';
import { abgelehnt, type Eingriff, inExcel, nurAlsDatei, type Schaden } from '../schaden';

const gespeichert = (adresse: string, attribute: string, inhalt: string): Eingriff =>
  teil(TEIL.profiling, zelle(adresse, attribute, inhalt));

/** A number in the cell of the Kundennummer, shown in a format. */
const nummer = (wert: number, format: string): Eingriff =>
  nacheinander(
    gespeichert('C6', '', `<v>${wert}</v>`),
    person((each) => each.setNumberFormat('Profiling', 'C6', format)),
  );

/** The Stichtag is 21.11.2026, which is 46347. */
export const ANZEIGE: readonly Schaden[] = [
  abgelehnt(
    'Tag von einem Programm in Weltzeit gespeichert (23 Uhr am Vortag)',
    gespeichert('F8', '', '<v>46346.958333333336</v>'),
    'DATUM_VERSCHOBEN Profiling!F8: ',
  ),
  abgelehnt(
    'Geburtsdatum in Sommerzeit, um zwei Stunden verschoben (22 Uhr am Vortag)',
    gespeichert('F5', '', '<v>32993.916666666664</v>'),
    'DATUM_VERSCHOBEN Profiling!F5: ',
  ),
  nurAlsDatei(
    abgelehnt(
      'Tag nach ISO in Weltzeit gespeichert (t="d", Z)',
      gespeichert('F8', 't="d"', '<v>2026-11-20T23:00:00.000Z</v>'),
      'DATUM_VERSCHOBEN Profiling!F8: ',
    ),
    'Der Stellvertreter von Excel kennt diese Art nicht.',
  ),
  abgelehnt(
    'Kundennummer mit E in der Mitte, von Excel als Zahl gelesen (123E09)',
    nummer(123_000_000_000, '0.00E+00'),
    'TEXT_UNGUELTIG Profiling!C6: ',
    'anders zeigt',
  ),
  abgelehnt(
    'Kundennummer als Zahl, deren Buchstabe nur im Format steht',
    nummer(123_456_789, '000"D"000000'),
    'TEXT_UNGUELTIG Profiling!C6: ',
    'anders zeigt',
  ),
  inExcel(
    abgelehnt(
      'Stufe als Formel, von einem Programm, das statt des Ergebnisses 0 speichert (XlsxWriter)',
      gespeichert('D29', '', '<f>1+2</f><v>0</v>'),
      'FORMEL_OHNE_ERGEBNIS Profiling!D29: ',
    ),
    'Excel rechnet die Formel aus.',
    { ausgang: 'geheilt' },
  ),
  nurAlsDatei(
    abgelehnt(
      'Stufe als Formel, gespeichert, bevor zu Ende gerechnet war (calcCompleted="0")',
      nacheinander(
        gespeichert('D29', '', '<f>1+2</f><v>0</v>'),
        teil(TEIL.mappe, (xml) =>
          gerechnet(xml).replace('<calcPr ', '<calcPr calcMode="manual" calcCompleted="0" '),
        ),
      ),
      'FORMEL_OHNE_ERGEBNIS Profiling!D29: ',
      'vor den letzten Änderungen',
    ),
    'Excel zeigt auch Menschen das Gespeicherte, bis jemand F9 drückt; der Stellvertreter kennt „von Hand rechnen“ nicht.',
  ),
];
