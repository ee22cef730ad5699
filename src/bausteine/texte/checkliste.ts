/** The German words beside the points of a checklist. */
import type { Feststellung, Punktstand } from '../../fall/checkliste';
import { germanDate } from '../../listen/plainDate';

export const CHECKLISTE = { entfaellt: 'Entfällt' } as const;

/** Who has done or left out a point, and when; null where the point is open or the day is not known. */
export function punktText(stand: Punktstand, { am, von }: Feststellung): string | null {
  if (stand === 'offen' || am === null) return null;
  const was = stand === 'erledigt' ? 'erledigt' : 'entfällt, festgestellt';
  return `${was} am ${germanDate(am)}${von === '' ? '' : ` von ${von}`}`;
}
