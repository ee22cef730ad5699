/** The German sentences about what the Teamleitung has approved. */
import { kurzeId } from '../../../listen/nummer';
import { germanDate } from '../../../listen/plainDate';
import type { JaNein } from '../../../listen/werte';
import type { Handlungsworte } from '../../../mappe/ruecknehmbar';
import type { Freigabeschritt } from '../fach/freigaben';

export const FREIGABE_TEXT = {
  titel: 'Freigabe der Teamleitung',
  keine: 'Kein Schritt des Plans nennt ein Angebot, das eine Freigabe braucht.',
  gilt: 'Die Freigabe gilt dem Schritt. Ändern Sie sein Angebot, nehmen Sie sie bitte zurück.',
  ohne16a: 'Beratung nach § 16a steht hier nicht; über sie entscheidet die Person.',
  von: 'Freigegeben von',
  am: 'Freigegeben am',
  vonFehlt: 'Bitte tragen Sie ein, wer freigegeben hat.',
  keinTag: 'Bitte geben Sie einen Tag wie 21.11.2026 ein.',
  eintragen: 'Freigabe eintragen',
  eintragenFuer: (id: string) => `Freigabe eintragen: ${kurzeId(id)}`,
  zurueck: 'Freigabe zurücknehmen',
  zurueckFuer: (id: string) => `Freigabe zurücknehmen: ${kurzeId(id)}`,
  abbrechen: 'Abbrechen',
  getan: 'Die Freigabe ist eingetragen.',
  zurueckgenommen: 'Die Freigabe ist zurückgenommen.',
  schritte: 'Schritte',
} as const;

/** Whether the house asks for it. */
export function pflichtText(pflicht: JaNein): string {
  if (pflicht === null)
    return 'Ob bezahlte Maßnahmen eine Freigabe brauchen, hat Ihr Haus noch nicht festgelegt.';
  return pflicht
    ? 'In Ihrem Haus brauchen bezahlte Maßnahmen die Freigabe der Teamleitung.'
    : 'In Ihrem Haus brauchen bezahlte Maßnahmen keine Freigabe.';
}

/** How a step stands. */
export function freigabestandText({ freigabe, zeilen }: Freigabeschritt): string {
  if (freigabe !== null && freigabe.am !== null)
    return `Freigegeben am ${germanDate(freigabe.am)} von ${freigabe.von}.`;
  return zeilen.length > 0
    ? 'Noch nicht freigegeben: In der Tabelle „Freigaben“ fehlt, von wem oder wann.'
    : 'Noch nicht freigegeben.';
}

export const HANDLUNG_FREIGABE = {
  freigegeben: (id: string): Handlungsworte => ({
    getan: `Schritt ${kurzeId(id)} ist als freigegeben eingetragen.`,
    was: `Freigabe von Schritt ${kurzeId(id)}`,
  }),
  schonDa: (id: string) => `Schritt ${kurzeId(id)} war schon freigegeben; es wurde nichts geändert.`,
  zurueckgenommen: (id: string): Handlungsworte => ({
    getan: `Schritt ${kurzeId(id)} ist nicht mehr freigegeben.`,
    was: `„Freigabe zurücknehmen“ bei Schritt ${kurzeId(id)}`,
  }),
} as const;
