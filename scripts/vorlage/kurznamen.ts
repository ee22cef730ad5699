/** Names of the Ressourcenbereiche for places where the label is too long. */
import type { RessourcenbereichId } from '../../src/rules/vocabulary';

/** Labels short enough for the axis of a chart. */
export const KURZ: Record<RessourcenbereichId, string> = {
  bewerbung: 'Bewerbung',
  qualifikation: 'Qualifikation',
  arbeitsverhalten: 'Arbeitsverhalten',
  sozialverhalten: 'Sozialverhalten',
  arbeitsmotivation: 'Arbeitsmotivation',
  ausbildungsreife: 'Ausbildungsreife',
  mitwirkung: 'Mitwirkung',
  rahmenbedingungen: 'Rahmenbedingungen',
  lebenspraktisch: 'Lebenspraxis',
  leistungsfaehigkeit: 'Leistungsfähigkeit',
  selbststaendigkeit: 'Selbständigkeit',
};
