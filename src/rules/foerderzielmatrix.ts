/** The Förderzielmatrix of fa:z (S4): which Ressourcenbereich may be the Entwicklungsziel of which Förderziel. */
import type { Foerderziel, RessourcenbereichId } from './vocabulary';

/** One row of the matrix: exactly one Förderziel per Ressourcenbereich. */
export interface MatrixRow {
  readonly bereich: RessourcenbereichId;
  readonly foerderziel: Foerderziel;
  readonly source: string;
}

/** The ten rows in the order of the written matrix; `selbststaendigkeit` has none in the seed. */
export const FOERDERZIELMATRIX = [
  { bereich: 'bewerbung', foerderziel: 'integration', source: 'S4' },
  { bereich: 'qualifikation', foerderziel: 'wettbewerbsfaehigkeit', source: 'S4' },
  { bereich: 'arbeitsverhalten', foerderziel: 'wettbewerbsfaehigkeit', source: 'S4' },
  { bereich: 'sozialverhalten', foerderziel: 'wettbewerbsfaehigkeit', source: 'S4' },
  { bereich: 'arbeitsmotivation', foerderziel: 'wettbewerbsfaehigkeit', source: 'S4' },
  { bereich: 'ausbildungsreife', foerderziel: 'prozessfaehigkeit', source: 'S4' },
  { bereich: 'mitwirkung', foerderziel: 'prozessfaehigkeit', source: 'S4' },
  { bereich: 'rahmenbedingungen', foerderziel: 'prozessfaehigkeit', source: 'S4' },
  { bereich: 'lebenspraktisch', foerderziel: 'prozessfaehigkeit', source: 'S4' },
  { bereich: 'leistungsfaehigkeit', foerderziel: 'erwerbsfaehigkeit', source: 'S4' },
] as const satisfies readonly MatrixRow[];

/** A Ressourcenbereich that has a row in the matrix. */
export type MatrixBereich = (typeof FOERDERZIELMATRIX)[number]['bereich'];

/** The Förderziel that goes with the answer „ja“ to the gate question; „nein“ leads to one of the others (S4). */
export const FOERDERZIEL_BEI_JA = 'integration' satisfies Foerderziel;

/** The one Ressourcenbereich of that Förderziel; it may be agreed whatever its rating (S4, SET). */
export const BEREICH_BEI_JA = 'bewerbung' satisfies MatrixBereich;

/** The one exception in which the Jobcenter supports the search actively outside Integration (S4). */
export const AKTIVE_VERMITTLUNG_AUSNAHME = {
  foerderziel: 'wettbewerbsfaehigkeit',
  entwicklungsziel: 'qualifikation',
  source: 'S4',
} as const satisfies { foerderziel: Foerderziel; entwicklungsziel: MatrixBereich; source: string };
