/** What every view of the pane is given: what there is to show. What a person can do comes from the session around it. */
import type { Sicht } from '../mappe/sicht';

/** What there is to show of a workbook whose inputs could be read, with or without errors in them. */
export type LesbareSicht = BerechneteSicht | MitFehlern;
type MitFehlern = Extract<Sicht, { art: 'fehlerhaft' }> & { readonly mappe: object };

/** Whether there is a workbook to show something of. */
export function istLesbar(sicht: Sicht): sicht is LesbareSicht {
  return 'mappe' in sicht && sicht.mappe !== null;
}

/** A case without errors. */
export type BerechneteSicht = Extract<Sicht, { art: 'berechnet' }>;

/** Props of each view (Erheben, Ergebnis, Entscheiden, Förderziel, Eintragen, Verlauf). */
export interface ViewProps {
  readonly sicht: LesbareSicht;
}
