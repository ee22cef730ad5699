/**
 * What the confirmation of a Kennung writes: name, day and Kennung always together. So of two panes one or the other has confirmed,
 * and never the name of one stands beside the day of the other.
 */
import { type PlainDate, serialOfDate } from '../../../../listen/plainDate';
import type { Eingabe } from '../../../../mappe/eingabe';
import type { Kennung } from '../../../../rules/vocabulary';

function zusammen(von: string, am: number | '', kennung: Kennung | ''): readonly Eingabe[] {
  return [
    { ziel: { art: 'feld', feld: 'geprueftVon' }, wert: von },
    { ziel: { art: 'feld', feld: 'geprueftAm' }, wert: am },
    { ziel: { art: 'feld', feld: 'geprueftKennung' }, wert: kennung },
  ];
}

/** Whoever is named now has not confirmed anything yet, whatever somebody else has. */
export function nameEintragen(von: string): readonly Eingabe[] {
  return zusammen(von, '', '');
}

/** Somebody confirms a Kennung on a day. */
export function kennungBestaetigen(von: string, am: PlainDate, kennung: Kennung): readonly Eingabe[] {
  return zusammen(von, serialOfDate(am), kennung);
}
