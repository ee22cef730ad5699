/** Sheets and the passport of a Fallmappe: moved, renamed, hidden, protected, deleted, copied. */
import { BLATT } from '../../../src/mappe/layout';
import { BLATTZAHL, TEIL } from '../../paket/pruefmappe';
import { ersetzt, person, teil, teile } from '../eingriffe';
import { abgelehnt, beimEintragen, geheilt, type Schaden } from '../schaden';

const passzelle = (zelle: string, wert: string | number) =>
  person((each) => each.setCell(BLATT.pass, zelle, wert));

const NEUES_BLATT = `worksheets/sheet${BLATTZAHL + 1}.xml`;

/** A copy of „Profiling“ behind all others, as Excel makes it: with names of its own and without the table's name. */
const kopiert = teile((alle) => ({
  ...alle,
  [`xl/${NEUES_BLATT}`]: (alle[TEIL.profiling] ?? '').replace(/<tableParts.*<\/tableParts>/s, ''),
  [TEIL.mappenrels]: (alle[TEIL.mappenrels] ?? '').replace(
    '</Relationships>',
    `<Relationship Id="rId99" Target="${NEUES_BLATT}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"></Relationship></Relationships>`,
  ),
  [TEIL.arten]: (alle[TEIL.arten] ?? '').replace(
    '</Types>',
    `<Override PartName="/xl/${NEUES_BLATT}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
  ),
  [TEIL.mappe]: (alle[TEIL.mappe] ?? '')
    .replace(
      '</sheets>',
      `<sheet name="Profiling (2)" sheetId="${BLATTZAHL + 1}" r:id="rId99"></sheet></sheets>`,
    )
    .replace(
      '</definedNames>',
      `<definedName localSheetId="${BLATTZAHL}" name="Fall_Kundennummer">'Profiling (2)'!$C$6</definedName></definedNames>`,
    ),
}));

export const BLAETTER: readonly Schaden[] = [
  geheilt(
    'Blatt „Profiling“ hinter „Kennung“ geschoben',
    person((each) => each.moveSheet('Kennung', 'Profiling')),
  ),
  geheilt(
    'Blatt „Profiling“ umbenannt',
    person((each) => each.renameSheet('Profiling', 'Profil vom Mai')),
  ),
  geheilt(
    'Blatt „Förderziele“ ausgeblendet',
    ersetzt(TEIL.mappe, '<sheet name="Förderziele"', '<sheet name="Förderziele" state="hidden"'),
  ),
  geheilt(
    'Blatt „Kennung“ für Menschen unsichtbar gemacht (sehr versteckt)',
    ersetzt(TEIL.mappe, '<sheet name="Kennung"', '<sheet name="Kennung" state="veryHidden"'),
  ),
  beimEintragen(
    abgelehnt(
      'Blatt „Kennung“ geschützt, Ergebnisse werden eingetragen',
      person((each) => each.protectSheet('Kennung')),
      'BLATT_GESCHUETZT Kennung: ',
      'Blattschutz',
    ),
  ),
  geheilt(
    'Blatt „Kennung“ geschützt, es wird nur gelesen',
    person((each) => each.protectSheet('Kennung')),
  ),
  abgelehnt(
    'Blatt „Förderziele“ gelöscht',
    person((each) => each.deleteSheet('Förderziele')),
    'fehlt das Blatt „Förderziele“',
  ),
  geheilt(
    'Blatt „Verlauf“ gelöscht',
    person((each) => each.deleteSheet('Verlauf')),
  ),
  geheilt('Blatt „Profiling“ kopiert', kopiert),
  geheilt(
    'Aufbau der Arbeitsmappe geschützt',
    ersetzt(
      TEIL.mappe,
      '<bookViews>',
      '<workbookProtection lockStructure="1"></workbookProtection><bookViews>',
    ),
  ),
];

export const PASS: readonly Schaden[] = [
  abgelehnt(
    'Blatt „_Integrationstool“ gelöscht',
    person((each) => each.deleteSheet(BLATT.pass)),
    'fehlt das Blatt „_Integrationstool“',
  ),
  abgelehnt(
    'Blatt „_Integrationstool“ umbenannt',
    person((each) => each.renameSheet(BLATT.pass, 'Integrationstool')),
    'fehlt das Blatt „_Integrationstool“',
  ),
  geheilt(
    'Blatt „_Integrationstool“ in Großbuchstaben',
    person((each) => each.renameSheet(BLATT.pass, '_INTEGRATIONSTOOL')),
  ),
  geheilt('Blatt „_Integrationstool“ eingeblendet', ersetzt(TEIL.mappe, ' state="veryHidden"', '')),
  abgelehnt('Version im Pass geleert', passzelle('B2', ''), '_Integrationstool: ', 'aus welcher Version'),
  abgelehnt(
    'Version im Pass aus der Zukunft',
    passzelle('B2', 9),
    '_Integrationstool: ',
    'vermutlich ist sie neuer',
  ),
  abgelehnt('Version im Pass ist ein Wort', passzelle('B2', 'drei'), '_Integrationstool: ', 'nicht kennt'),
  abgelehnt('Version im Pass ist 0', passzelle('B2', 0), '_Integrationstool: ', 'nicht kennt'),
  geheilt('Version im Pass als Text mit Leerzeichen', passzelle('B2', "'3 ")),
  geheilt('Art im Pass geleert', passzelle('B1', '')),
  abgelehnt('Art im Pass ist „Fallliste“', passzelle('B1', 'Fallliste'), 'FALLLISTE_UNBEKANNT'),
  geheilt('Versionen der Bereiche im Pass geleert', passzelle('B6', '')),
  geheilt(
    'Zeile über dem Pass eingefügt',
    person((each) => each.insertRows(BLATT.pass, 1)),
  ),
  abgelehnt(
    'Pass zeigt einen Fehlerwert',
    teil(TEIL.pass, (xml) =>
      xml.replace(/<c r="B2"[^>]*><v>3<\/v><\/c>/, '<c r="B2" t="e"><v>#REF!</v></c>'),
    ),
    '_Integrationstool: ',
  ),
];
