/** Which feedback has settled a day on which one was awaited. Pure. */
import type { PlainDate } from '../../../listen/plainDate';
import type { Verweisung } from '../listen';
import type { Kooperation } from './kooperation';

/** The days of its feedback, the earliest first. */
export function rueckmeldetage(
  { id }: Pick<Verweisung, 'id'>,
  { rueckmeldungen }: Pick<Kooperation, 'rueckmeldungen'>,
): readonly PlainDate[] {
  return rueckmeldungen
    .flatMap(({ verweisung, datum }) => (verweisung === id && datum !== null ? [datum] : []))
    .sort();
}

/**
 * The first feedback after the one that had set the awaited day; where none had set it, the first at all. Null for none: then
 * that day was only moved, or the Verweisung has ended without an answer.
 */
export function beantwortetAm(
  verweisung: Pick<Verweisung, 'id'>,
  erwartet: PlainDate,
  kooperation: Pick<Kooperation, 'rueckmeldungen'>,
): PlainDate | null {
  const gesetzt = kooperation.rueckmeldungen.flatMap(({ verweisung: id, datum, naechsteFaellig }) =>
    id === verweisung.id && naechsteFaellig === erwartet && datum !== null ? [datum] : [],
  );
  const seit = gesetzt.sort().at(-1) ?? null;
  return rueckmeldetage(verweisung, kooperation).find((tag) => seit === null || tag > seit) ?? null;
}
