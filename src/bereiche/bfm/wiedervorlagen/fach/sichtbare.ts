/** Which Wiedervorlagen may be seen while the proposal is hidden, and in which groups. Pure. */
import type { Wiedervorlagenstand } from './berechneWiedervorlagen';
import { type Dringlichkeit, DRINGLICHKEITEN, dringlichkeit } from './dringlichkeit';
import { type Arten, artIn, type Wiedervorlage } from './wiedervorlage';
import type { PlainDate } from '../../../../listen/plainDate';

/** What may be seen. */
export function sichtbare(stand: Wiedervorlagenstand, verdeckt: boolean, arten: Arten): Wiedervorlagenstand {
  if (!verdeckt) return stand;
  const darf = ({ art }: Wiedervorlage): boolean => !artIn(arten, art).verraetKennung;
  return { offen: stand.offen.filter(darf), erledigt: stand.erledigt.filter(darf) };
}

/** Entries of one urgency. */
export interface Gruppe {
  readonly stufe: Dringlichkeit;
  readonly eintraege: readonly Wiedervorlage[];
}

/** The groups that are not empty, the most urgent first. */
export function gruppen(offen: readonly Wiedervorlage[], heute: PlainDate): Gruppe[] {
  return DRINGLICHKEITEN.map((stufe) => ({
    stufe,
    eintraege: offen.filter(({ faelligAm }) => dringlichkeit(faelligAm, heute) === stufe),
  })).filter(({ eintraege }) => eintraege.length > 0);
}
