/** What is looked at in every talk with a person who is known already (S1), and the ratings to be confirmed by group. */
import type { Schluesselgruppe } from './vocabulary';

/** The blocks in the order of S1; „BaEL“ is not explained there and stays as it is. */
export const PRUEFPUNKTE = [
  { id: 'kunde', label: 'Kunde', gruppe: null },
  { id: 'vermittlung', label: 'Vermittlung', gruppe: null },
  { id: 'erwerbsfaehig', label: 'Erwerbsfähig', gruppe: null },
  { id: 'bael', label: 'BaEL', gruppe: null },
  { id: 'qualifikation', label: 'Qualifikation', gruppe: null },
  { id: 'integrationstool', label: 'Integrationstool', gruppe: null },
  { id: 'unveraendertQ', label: 'Qualifikation: Einschätzungen unverändert', gruppe: 'Q' },
  { id: 'unveraendertL', label: 'Leistungsfähigkeit: Einschätzungen unverändert', gruppe: 'L' },
  { id: 'unveraendertM', label: 'Motivation: Einschätzungen unverändert', gruppe: 'M' },
  { id: 'unveraendertR', label: 'Rahmenbedingungen: Einschätzungen unverändert', gruppe: 'R' },
  { id: 'unveraendertFaz', label: 'Ressourcenbereiche: Einschätzungen unverändert', gruppe: 'faz' },
] as const satisfies readonly {
  readonly id: string;
  readonly label: string;
  /** The ratings it confirms; null for a block of the checklist. */
  readonly gruppe: Schluesselgruppe | 'faz' | null;
}[];
export type PruefpunktId = (typeof PRUEFPUNKTE)[number]['id'];
