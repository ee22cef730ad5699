/** The figures of cooperation over all cases, as the last counting found them. The program writes them; they name no person. */
import { dezimal } from '../../listen/dezimal';
import { listeOhneId } from '../../listen/liste';
import { anzahl, tag, text } from '../../listen/spalte';
import type { Zellwert } from '../../listen/werte';
import { FALLLISTE_BLATT } from './listen';

/** A row for each figure. Its number says nothing of what it counts, so that a later counting can take its place. */
export const KOOPERATIONSZAHLEN = listeOhneId(
  'tblKooperationszahlen',
  { blatt: FALLLISTE_BLATT.kooperation, seit: 1 },
  {
    schluessel: text('Nr.', 'fest'),
    uebersicht: text('Übersicht', 'fest'),
    gegenstand: text('Was', 'fest'),
    merkmal: text('Merkmal', 'fest'),
    anzahl: anzahl('Anzahl'),
    /** Halves happen. */
    median: dezimal('Median in Tagen'),
    /** The day of the counting. */
    tag: tag('Gezählt am'),
  },
);
export type Kooperationsspalte = keyof (typeof KOOPERATIONSZAHLEN)['spalten'];

/** The cells of a row beside its number. */
export type Kooperationswerte = Readonly<Record<Exclude<Kooperationsspalte, 'schluessel'>, Zellwert>>;

/** A row that an earlier counting needed and this one does not. */
export const OHNE_KOOPERATIONSWERTE: Kooperationswerte = {
  uebersicht: '',
  gegenstand: '',
  merkmal: '',
  anzahl: '',
  median: '',
  tag: '',
};
