/** Defined names of a Fallmappe: deleted, renamed, leading elsewhere. */
import { TEIL } from '../../paket/pruefmappe';
import { ersetzt, nacheinander, person } from '../eingriffe';
import { abgelehnt, geheilt, nurAlsDatei, type Schaden } from '../schaden';

const fuehrtNach = (name: string, bezug: string) => person((each) => each.setName(name, bezug));

const STICHTAG_NAME = '<definedName name="Fall_Stichtag">';

export const NAMEN: readonly Schaden[] = [
  abgelehnt(
    'Name „Kennung_Verdichtung“ gelöscht',
    person((each) => each.deleteName('Kennung_Verdichtung')),
    'fehlt der Name „Kennung_Verdichtung“',
  ),
  abgelehnt(
    'Name „Fall_Stichtag“ umbenannt',
    person((each) => {
      each.deleteName('Fall_Stichtag');
      each.setName('Stichtag', 'Profiling!$F$8');
    }),
    'fehlt der Name „Fall_Stichtag“',
  ),
  abgelehnt(
    'Name führt nach #REF!',
    fuehrtNach('Kennung_Wahrscheinlich', 'Kennung!#REF!'),
    'der Name „Kennung_Wahrscheinlich“',
    'der Bezug ist zerstört',
  ),
  abgelehnt(
    'Name führt zu zwei Zellen',
    fuehrtNach('Fall_Neukunde', 'Profiling!$F$7:$F$8'),
    '„Fall_Neukunde“',
  ),
  abgelehnt(
    'Name führt zu einer ganzen Spalte',
    fuehrtNach('Fall_Neukunde', 'Profiling!$F:$F'),
    '„Fall_Neukunde“',
  ),
  abgelehnt(
    'Name führt zu zwei Bereichen',
    fuehrtNach('Fall_Neukunde', 'Profiling!$F$7,Profiling!$F$9'),
    '„Fall_Neukunde“',
  ),
  geheilt(
    'Eingabe samt Name auf ein anderes Blatt verschoben',
    person((each) => {
      each.setCell('Profiling', 'F7', '');
      each.setCell('Anleitung', 'D40', 'nein');
      each.setName('Fall_Neukunde', 'Anleitung!$D$40');
    }),
  ),
  abgelehnt(
    'Name „Fall_Kundennummer“ führt zur Zelle der Fachkraft',
    fuehrtNach('Fall_Kundennummer', 'Profiling!$C$7'),
    '„Fall_',
    'schon zu einem anderen Namen',
  ),
  abgelehnt(
    'Name „Kennung_Verdichtung“ führt in die Tabelle der Bedarfe',
    fuehrtNach('Kennung_Verdichtung', 'Profiling!$E$29'),
    '„Kennung_Verdichtung“',
    'schon zu einem anderen Namen oder zu einer Tabelle',
  ),
  geheilt(
    'gleicher Name nur für das Blatt „Plan“, davor',
    ersetzt(
      TEIL.mappe,
      '<definedNames>',
      '<definedNames><definedName localSheetId="5" name="Fall_Kundennummer">Plan!$A$1</definedName>',
    ),
  ),
  abgelehnt(
    'Name gilt nur noch für sein Blatt',
    ersetzt(
      TEIL.mappe,
      STICHTAG_NAME,
      STICHTAG_NAME.replace('<definedName', '<definedName localSheetId="0"'),
    ),
    'fehlt der Name „Fall_Stichtag“',
  ),
  geheilt(
    'Namen klein geschrieben (wie openxlsx)',
    nacheinander(
      ersetzt(TEIL.mappe, 'name="Fall_Stichtag"', 'name="fall_stichtag"'),
      ersetzt(TEIL.mappe, 'name="Kennung_Wahrscheinlich"', 'name="KENNUNG_WAHRSCHEINLICH"'),
    ),
  ),
  abgelehnt(
    'Name ist ein fester Wert',
    ersetzt(TEIL.mappe, '>Profiling!$F$7<', '>"nein"<'),
    '„Fall_Neukunde“',
  ),
  abgelehnt(
    'Name ist eine Formel',
    ersetzt(TEIL.mappe, '>Profiling!$F$7<', '>OFFSET(Profiling!$F$6,1,0)<'),
    '„Fall_Neukunde“',
  ),
  abgelehnt(
    'Name führt in eine andere Arbeitsmappe',
    ersetzt(TEIL.mappe, '>Profiling!$F$7<', '>[1]Profiling!$F$7<'),
    '„Fall_Neukunde“',
  ),
  nurAlsDatei(
    abgelehnt(
      'Name führt auf ein Blatt, das es nicht gibt',
      ersetzt(TEIL.mappe, '>Profiling!$F$7<', '>Deckblatt!$F$7<'),
      '„Fall_Neukunde“',
      'ein Blatt, das es nicht gibt',
    ),
  ),
  nurAlsDatei(
    abgelehnt(
      'Name steht zweimal in der Datei',
      ersetzt(
        TEIL.mappe,
        '<definedNames>',
        '<definedNames><definedName name="fall_neukunde">Profiling!$G$7</definedName>',
      ),
      '„Fall_Neukunde“ steht mehrmals',
    ),
  ),
];
