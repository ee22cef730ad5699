/** The points that are proposed for a Fallkonferenz, as lines of its agenda. */
import { kurzeId } from '../../../listen/nummer';
import { germanDate } from '../../../listen/plainDate';
import type { Punktvorschlag } from '../fach/tagesordnung';
import { ANLASS_LABEL } from '../regeln/anlaesse';

/** One line; the Id in brackets keeps it from those who must not see it. */
export function punktText(punkt: Punktvorschlag): string {
  const frist = punkt.faellig === null ? '' : `; ${FRIST[punkt.art]} ${germanDate(punkt.faellig)}`;
  return `[${kurzeId(punkt.id)}] ${inhaltVon(punkt)}${frist}`.replace(/\s+/g, ' ').trim();
}

const FRIST: Record<Punktvorschlag['art'], string> = {
  verweisung: 'Rückmeldung fällig am',
  ziel: 'Überprüfung am',
  aufgabe: 'vereinbart bis',
};

function inhaltVon(punkt: Punktvorschlag): string {
  if (punkt.art === 'verweisung')
    return punkt.anlass === null ? 'Wie geht es weiter?' : `Stand bei „${ANLASS_LABEL[punkt.anlass]}“`;
  return punkt.art === 'ziel' ? `Ziel: ${punkt.text}` : `Offene Aufgabe: ${punkt.text}`;
}
