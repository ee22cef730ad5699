/** The words about places and waiting list of the external Fallmanagement. They never hold the contents of a cell but the name of a Träger. */
import type { Zuweisungsgrund } from '../fach/exter';
import type { Wartende } from '../fach/warteliste';
import { anzahl, EINZELAUSGANG } from './pane';

/** What came between an assignment and its place. */
export type Zuweisungsstoerung =
  keyof typeof EINZELAUSGANG | 'inzwischenVergeben' | 'ueberbucht' | 'ungeprueft';

/** Why no place was assigned. */
export const ZUWEISUNG_TEXT: Record<Zuweisungsgrund | Zuweisungsstoerung, string> = {
  inzwischenVergeben:
    'Den letzten freien Platz hat inzwischen jemand anderes vergeben. Diese Zuweisung ist zurückgenommen.',
  ueberbucht:
    'Den letzten freien Platz hat inzwischen jemand anderes vergeben, und diese Zuweisung ließ sich nicht zurücknehmen. Der Träger ist überbucht; bitte leeren Sie bei einer der beiden Personen „Exter-Träger“.',
  ungeprueft:
    'Die Zuweisung ist eingetragen. Ob inzwischen jemand anderes denselben Platz vergeben hat, ließ sich nicht prüfen; bitte lesen Sie neu.',
  ...EINZELAUSGANG,
  personUnbekannt: 'Diese Kundennummer steht nicht in der Fallliste. Bitte lesen Sie die Liste neu.',
  personDoppelt: 'Diese Kundennummer steht in mehreren Zeilen. Bitte lassen Sie nur eine stehen.',
  hatSchonPlatz: 'Diese Person hat schon einen Platz. Bitte leeren Sie zuerst „Exter-Träger“.',
  kennungNichtExter: 'Einen Platz bekommt nur, wessen Kennung Exter ist.',
  traegerUnbekannt: 'Dieser Träger steht nicht auf dem Blatt „Exter“.',
  keinPlatzFrei: 'Bei diesem Träger ist kein Platz frei.',
};

const OHNE_TAG: Record<Wartende['ohneTag'][number], string> = {
  kennungSeit: '„Kennung seit“ fehlt',
  zugang: '„Zugang“ fehlt',
};

/** What stands in the column „Vorschlag“; '' where there is nothing to say. */
export function vorschlagText({ vorschlag, ohneTag }: Pick<Wartende, 'vorschlag' | 'ohneTag'>): string {
  const platz = vorschlag === null ? [] : [`rückt nach: Platz frei bei ${vorschlag}`];
  const fehlend =
    ohneTag.length === 0 ? [] : [`${ohneTag.map((each) => OHNE_TAG[each]).join(', ')}, daher weiter hinten`];
  return [...platz, ...fehlend].join('; ');
}

/** What stands in the column „Vorschlag“ of somebody who has left the waiting list. */
export const WARTET_NICHT_MEHR = 'wartet nicht mehr';

/** What the pane says of places and waiting list. */
export const EXTER = {
  plaetze: 'Plätze',
  ohneTraeger: 'Auf dem Blatt „Exter“ steht noch kein Träger mit seinen Plätzen.',
  frei: (frei: number, plaetze: number) => `${frei} von ${plaetze} frei`,
  ueberbucht: (zuViel: number) => `Überbucht um ${zuViel}.`,
  unbekannt: (belegt: number) =>
    `Steht nicht unter den Trägern, wird aber in ${belegt === 1 ? '1 Zeile' : `${belegt} Zeilen`} genannt.`,
  warteliste: (anzahl: number) => `Warteliste (${anzahl})`,
  reihenfolge:
    'Nach der eingetragenen Kennung: wer am längsten Exter ist, dann nach Zugang. Nachrücken schlägt das Programm vor, den Platz vergeben Sie.',
  eintragen: 'Warteliste ins Blatt eintragen',
  eintragenHinweis:
    'Die Tabelle auf dem Blatt „Exter“ bleibt, wie sie zuletzt eingetragen wurde. Wer nicht mehr wartet, behält dort seine Zeile mit dem Vermerk „wartet nicht mehr“.',
  eingetragen: (zeilen: number) =>
    zeilen === 0
      ? 'Die Tabelle auf dem Blatt „Exter“ ist auf dem Stand von heute.'
      : `Auf dem Blatt „Exter“ eingetragen: ${anzahl(zeilen, 'Zeile', 'Zeilen')}.`,
  imExterOhneTraeger: (kundennummern: readonly string[]) =>
    `Schon im externen Fallmanagement, aber ohne Exter-Träger: ${kundennummern.join(', ')}.`,
  seit: (tag: string) => `Exter seit ${tag}`,
  ohneTag: '„Kennung seit“ fehlt',
  zuweisen: (traeger: string) => `Platz bei ${traeger} zuweisen`,
  zuweisenName: (kundennummer: string, traeger: string) => `Platz bei ${traeger} zuweisen: ${kundennummer}`,
  zugewiesen: (kundennummer: string, traeger: string) =>
    `Der Platz bei „${traeger}“ ist an ${kundennummer} vergeben. Die Ergebnisse ändern sich beim nächsten Berechnen.`,
} as const;
