/** The German sentences about what was done in the list of Wiedervorlagen, each with the words by which it is taken back. */
import { germanDate, type PlainDate } from '../../../../listen/plainDate';
import type { Handlungsworte } from '../../../../mappe/ruecknehmbar';

/** @param am null for one without a usable day. */
const wiedervorlage = (am: PlainDate | null): string =>
  am === null ? 'Wiedervorlage ohne Tag' : `Wiedervorlage zum ${germanDate(am)}`;

export const HANDLUNG = {
  angelegt: (am: PlainDate): Handlungsworte => ({
    getan: `${wiedervorlage(am)} steht in der Liste.`,
    was: wiedervorlage(am),
  }),
  erledigt: (am: PlainDate | null): Handlungsworte => ({
    getan: `${wiedervorlage(am)} ist erledigt.`,
    was: `„Erledigt“ bei ${wiedervorlage(am)}`,
  }),
  kontakt: (am: PlainDate): Handlungsworte => ({
    getan: `Kontakt vom ${germanDate(am)} steht in der Liste, als erledigt.`,
    was: `Kontakt vom ${germanDate(am)}`,
  }),
} as const;
