/** The words about contacts. */
import { germanDate } from '../../../../listen/plainDate';
import type { Kontakt, Kontaktart } from '../fach/kontakt';

export const KONTAKT_TEXT = {
  notieren: 'Kontakt von heute festhalten',
  getan: 'Der Kontakt steht in der Liste der Wiedervorlagen, als erledigt.',
} as const;

const ART: Record<Kontaktart, string> = {
  profiling: 'Profiling',
  vermerk: 'FM-Vermerk',
  erstberatung: 'Erstberatung',
  schuelergespraech: 'Gespräch über die Zeit nach der Schule',
  notiert: 'festgehalten',
};

/** When the last one was and what says so. */
export function kontaktText(kontakt: Kontakt | null): string {
  return kontakt === null
    ? 'Letzter Kontakt: in dieser Mappe nicht festgehalten.'
    : `Letzter Kontakt: ${germanDate(kontakt.tag)} (${ART[kontakt.art]}).`;
}
