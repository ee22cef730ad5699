/** D-9: a Wechsel that waits for its Rücksprache. */
import type { Faelligkeitslage, Faelligkeit } from '../../../fall/faelliges';
import { ausZeile, erledigt, seitStichtag } from '../../../fall/faelligkeit';
import type { Ruecksprache } from './wechsel';

/** What it is computed from. */
export interface Wechsellage extends Faelligkeitslage {
  /** Whether a Wechsel waits for its Rücksprache. */
  readonly wechselOffen: boolean;
  readonly ruecksprachen: readonly Ruecksprache[];
}

/** Settled by a talk that agreed; where nothing waits any more without one, it has lost its ground. */
export function faelligeRuecksprache(lage: Wechsellage): Faelligkeit<'ruecksprache'>[] {
  if (lage.wechselOffen) return [seitStichtag(lage, 'ruecksprache')];
  return lage.offene('ruecksprache').flatMap((zeile) => {
    const seit = zeile.faelligAm ?? lage.stichtag;
    const talk = lage.ruecksprachen.find(({ am, ergebnis }) => ergebnis === 'angenommen' && am >= seit);
    return talk === undefined ? [] : [ausZeile('ruecksprache', zeile, lage, erledigt(talk.am))];
  });
}
