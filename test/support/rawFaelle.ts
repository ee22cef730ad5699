/** Builders of raw inputs for tests: cells as a sheet would give them, every cell with its own place. */
import { EINZELFELDER, type Einzelfeld, type RawFall } from '../../src/fall/rawFall';
import { type Ort, type RawCell, type RawValue } from '../../src/listen/zelle';
import {
  BEDARFE,
  type BedarfId,
  FESTLEGUNGEN,
  type Festlegung,
  PARAGRAPH_16A,
  type Paragraph16a,
  RESSOURCENBEREICHE,
  type RessourcenbereichId,
} from '../../src/rules/vocabulary';

export const LEER: RawValue = { art: 'leer' };
export const FEHLERWERT: RawValue = { art: 'fehlerwert' };
export const text = (wert: string): RawValue => ({ art: 'text', wert });
export const zahl = (wert: number): RawValue => ({ art: 'zahl', wert });
export const datum = (wert: number): RawValue => ({ art: 'datum', wert });
export const wahrheitswert = (wert: boolean): RawValue => ({ art: 'wahrheitswert', wert });

/** The entries of a sheet that are not empty. */
export interface Eintraege {
  readonly felder?: Partial<Record<Einzelfeld, RawValue>>;
  readonly bedarfe?: Partial<Record<BedarfId, RawValue>>;
  readonly ressourcenbereiche?: Partial<Record<RessourcenbereichId, RawValue>>;
  readonly marken?: Partial<Record<Festlegung, RawValue>>;
  readonly paragraph16a?: Partial<Record<Paragraph16a, RawValue>>;
}

/** The place of an input in the sheet of these tests. */
export function ortVon(feld: string): Ort {
  return { art: 'zelle', blatt: 'Test', zelle: feld };
}

function cells<Id extends string>(
  ids: readonly Id[],
  eintraege: Partial<Record<Id, RawValue>> | undefined,
): Record<Id, RawCell> {
  const entries = ids.map((id) => [id, { ort: ortVon(id), value: eintraege?.[id] ?? LEER }]);
  return Object.fromEntries(entries) as Record<Id, RawCell>;
}

/** A sheet in which everything is empty but these entries. */
export function rawFallMit(eintraege: Eintraege): RawFall {
  return {
    felder: cells(EINZELFELDER, eintraege.felder),
    bedarfe: cells(
      BEDARFE.map(({ id }) => id),
      eintraege.bedarfe,
    ),
    ressourcenbereiche: cells(
      RESSOURCENBEREICHE.map(({ id }) => id),
      eintraege.ressourcenbereiche,
    ),
    marken: cells(FESTLEGUNGEN, eintraege.marken),
    paragraph16a: cells(PARAGRAPH_16A, eintraege.paragraph16a),
  };
}
