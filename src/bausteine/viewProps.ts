/** What every view of the pane is given: the state, and what a person can do. Views hold no business state of their own. */
import type { Ansicht } from '../mappe/ansicht';
import type { Sitzung } from '../mappe/sitzung';
import type { Zustand } from '../mappe/zustand';

/** A view of a workbook whose inputs could be read, with or without errors in them. */
export type LesbareAnsicht = Extract<Ansicht, { art: 'berechnet' }> | MitFehlern;
type MitFehlern = Extract<Ansicht, { art: 'fehlerhaft' }> & { readonly mappe: object };

/** What a person can do; bound to the session by the composition root. */
export type Handlungen = Pick<
  Sitzung,
  | 'neuLesen'
  | 'eingeben'
  | 'eintragen'
  | 'zuruecknehmen'
  | 'zeigen'
  | 'zeige'
  | 'akteAendern'
  | 'aktualisieren'
>;

/** Props of each view (Erheben, Ergebnis, Entscheiden, Förderziel, Eintragen, Verlauf). */
export interface ViewProps {
  readonly zustand: Zustand;
  readonly ansicht: LesbareAnsicht;
  readonly handlungen: Handlungen;
}
