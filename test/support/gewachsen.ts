/**
 * The rules of a later program: one Handlungsbedarf and one Ressourcenbereich more, with a row in the matrix. A test puts these
 * lists in the place of today's (`jest.mock` of the module that holds the data); everything that works with them is the program
 * itself. They stand in the middle of their lists, and history and sheets know the second one from different versions on.
 */
import type * as Kurznamen from '../../scripts/vorlage/kurznamen';
import type * as Matrix from '../../src/rules/foerderzielmatrix';
import type * as Vokabular from '../../src/rules/vocabulary';
import type { BedarfId, BereichDefinition, RessourcenbereichId } from '../../src/rules/vocabulary';

/** The new ids, as the grown program would know them. */
export const NEUER_BEDARF = 'suchtverhalten' as BedarfId;
export const NEUER_BEREICH = 'digitales' as RessourcenbereichId;

/** The versions of the Bereiche that have both. */
export const GEWACHSENE_VERSION: Readonly<Record<string, number>> = { einschaetzung: 5, verlauf: 6 };

const BEDARF = {
  id: NEUER_BEDARF,
  gruppe: 'L',
  label: 'Suchtverhalten',
  seit: { einschaetzung: 5, verlauf: 5 },
} as const;
const BEREICH = {
  id: NEUER_BEREICH,
  label: 'Digitale Kompetenzen',
  seit: { einschaetzung: 5, verlauf: 6 },
} as const;

/** In the place of `src/rules/vocabulary`. */
export function gewachsenesVokabular(): object {
  const bisher = jest.requireActual<typeof Vokabular>('../../src/rules/vocabulary');
  return {
    ...bisher,
    BEDARFE: hinter('arbeitsUndSozialverhalten', bisher.BEDARFE, BEDARF),
    BEDARFE_DER_ACHT: [...bisher.BEDARFE_DER_ACHT, NEUER_BEDARF],
    RESSOURCENBEREICHE: hinter('sozialverhalten', bisher.RESSOURCENBEREICHE, BEREICH),
  };
}

/** In the place of `src/rules/foerderzielmatrix`. */
export function gewachseneMatrix(): object {
  const bisher = jest.requireActual<typeof Matrix>('../../src/rules/foerderzielmatrix');
  const zeile = { bereich: NEUER_BEREICH, foerderziel: 'wettbewerbsfaehigkeit', source: 'Test' };
  return {
    ...bisher,
    FOERDERZIELMATRIX: [...bisher.FOERDERZIELMATRIX.slice(0, 4), zeile, ...bisher.FOERDERZIELMATRIX.slice(4)],
  };
}

/** In the place of `scripts/vorlage/kurznamen`. */
export function gewachseneKurznamen(): object {
  const { KURZ } = jest.requireActual<typeof Kurznamen>('../../scripts/vorlage/kurznamen');
  return { KURZ: { ...KURZ, [NEUER_BEREICH]: 'Digitales' } };
}

function hinter(
  id: string,
  liste: readonly BereichDefinition[],
  neue: BereichDefinition,
): BereichDefinition[] {
  return liste.flatMap((each) => (each.id === id ? [each, neue] : [each]));
}
