/** What falls due of courses: the day on which one begins, until it is said that it has begun or been called off. */
import type { Ende, Faelliges, Faelligkeitslage } from '../../../../src/fall/faelliges';
import { entfallen, erledigt, faelligkeit } from '../../../../src/fall/faelligkeit';
import { kurzeId } from '../../../../src/listen/nummer';
import type { Kurs } from '../listen';

/** The only kind. */
export type Kursfaelligkeit = 'kursbeginn';

/** What it is computed from; `kurse` is null where they cannot be read. */
export interface Kurslage extends Faelligkeitslage {
  readonly kurse: readonly Kurs[] | null;
}

/** Every course with a first day. */
export function faelligeKurse({ kurse }: Kurslage): Faelliges<Kursfaelligkeit> {
  if (kurse === null) return { faelligkeiten: [], ungewiss: ['kursbeginn'] };
  const faelligkeiten = kurse.flatMap(({ id, titel, beginn, stand }) =>
    beginn === null
      ? []
      : [faelligkeit('kursbeginn', `${id}:${beginn}`, beginn, endeVon(stand), `${kurzeId(id)}: ${titel}`)],
  );
  return { faelligkeiten, ungewiss: [] };
}

function endeVon(stand: Kurs['stand']): Ende | null {
  if (stand === 'begonnen') return erledigt(null);
  return stand === 'abgesagt' ? entfallen() : null;
}
