/** Which Wiedervorlagen may be seen while the proposal is hidden, and in which groups. Pure. */
import type { Wiedervorlagenstand } from '../fach/berechneWiedervorlagen';
import { type Dringlichkeit, DRINGLICHKEITEN, dringlichkeit } from '../fach/dringlichkeit';
import type { Wiedervorlage } from '../fach/wiedervorlage';
import type { PlainDate } from '../../../../listen/plainDate';
import type { WiedervorlageArt } from '../../../../rules/wiedervorlagen';

/** These are there, or not, because of the Kennung of today. */
const VERRATEN_DIE_KENNUNG: readonly WiedervorlageArt[] = ['ruecksprache', 'aktivierungsende'];

/** What may be seen. */
export function sichtbare(stand: Wiedervorlagenstand, verdeckt: boolean): Wiedervorlagenstand {
  if (!verdeckt) return stand;
  const darf = ({ art }: Wiedervorlage): boolean => !VERRATEN_DIE_KENNUNG.includes(art);
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
