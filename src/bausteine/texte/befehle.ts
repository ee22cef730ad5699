/** German sentences of the ribbon commands: what their small window says when an outcome needs words. */

/** Headings of the window. */
export const BEFEHL_TITEL = {
  neuBerechnen: 'Neu berechnen und eintragen',
  zuruecknehmen: 'Zurücknehmen',
} as const;
export type Befehl = keyof typeof BEFEHL_TITEL;

/** There is nothing that this command could take back. */
export const NICHTS_ZURUECKZUNEHMEN =
  'Diese Schaltfläche kann nur zurücknehmen, was unmittelbar zuvor über das Menüband eingetragen wurde. ' +
  'Was Sie im Aufgabenbereich eingetragen haben, nehmen Sie dort zurück, solange er geöffnet ist. ' +
  'Die Fallmappe ist unverändert.';

/** Stands for what does not fit into the window. */
export function weitereText(anzahl: number): string {
  const was = anzahl === 1 ? 'eine weitere Stelle' : `${anzahl} weitere Stellen`;
  return `Dazu kommt noch ${was}. Der Aufgabenbereich nennt alle und führt zu jeder Zelle.`;
}

/** Report of a failure of this program; carries the kind of the error, never contents. */
export function befehlAbgebrochenText(fehlerart: string): string {
  return `Im Integrationstool ist ein Fehler aufgetreten (Code ${fehlerart}). Bitte öffnen Sie den Aufgabenbereich: Er zeigt, was in der Fallmappe steht.`;
}

/** What the window says when it is opened without a message. */
export const OHNE_MELDUNG = 'Es gibt nichts zu melden.';
export const SCHLIESSEN = 'Schließen';
