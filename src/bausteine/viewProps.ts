/** What every view of the pane is given: what there is to show. What a person can do comes from the session around it. */
import type { Ansicht } from '../mappe/ansicht';

/** A view of a workbook whose inputs could be read, with or without errors in them. */
export type LesbareAnsicht = BerechneteAnsicht | MitFehlern;
type MitFehlern = Extract<Ansicht, { art: 'fehlerhaft' }> & { readonly mappe: object };

/** A case without errors. */
export type BerechneteAnsicht = Extract<Ansicht, { art: 'berechnet' }>;

/** Props of each view (Erheben, Ergebnis, Entscheiden, Förderziel, Eintragen, Verlauf). */
export interface ViewProps {
  readonly ansicht: LesbareAnsicht;
}
