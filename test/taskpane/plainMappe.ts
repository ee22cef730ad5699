/** A Fallmappe of plain data in memory, for tests of the pane: the real use cases run on it, only Excel is missing. */
import type { Ablehnung, Eintrag, Fallmappe, GeleseneErgebnisse, Schreibstand } from '../../src/app/fallmappe';
import { EINZELFELDER, type Einzelfeld, type Ort, type RawCell, type RawValue } from '../../src/core/rawFall';
import {
  BEDARFE,
  FESTLEGUNGEN,
  PARAGRAPH_16A,
  RESSOURCENBEREICHE,
  type BedarfId,
  type Festlegung,
} from '../../src/rules/vocabulary';

/** What a person has entered: texts of single fields, Stufen, one mark. Everything else is empty. */
export interface Eingaben {
  readonly felder?: Partial<Record<Einzelfeld, string>>;
  readonly bedarfe?: Partial<Record<BedarfId, number>>;
  readonly marken?: readonly Festlegung[];
}

/** The workbook, and what a test may do to it from outside. */
export interface PlainMappe extends Fallmappe {
  eingaben: Eingaben;
  /** Refuses everything from now on; null is back to normal. */
  ablehnung: Ablehnung | null;
  /** Whether someone else has written into the result cells. */
  inzwischenGeaendert: boolean;
  /** What stands in the fingerprint cell. */
  fingerabdruck: string;
}

const LEER: RawValue = { art: 'leer' };
const SCHREIBSTAND: Schreibstand = { bloecke: [] };

function valueOf(wert: string | number | undefined): RawValue {
  if (wert === undefined) return LEER;
  return typeof wert === 'number' ? { art: 'zahl', wert } : { art: 'text', wert };
}

/** One cell per id, one below the other in column B of a sheet. */
function cells<Id extends string>(
  blatt: string,
  ids: readonly Id[],
  valueFor: (id: Id) => RawValue,
): Record<Id, RawCell> {
  const entries = ids.map((id, index): [Id, RawCell] => [
    id,
    { ort: { art: 'zelle', blatt, zelle: `B${index + 1}` }, value: valueFor(id) },
  ]);
  return Object.fromEntries(entries) as Record<Id, RawCell>;
}

const ERGEBNISFELDER = [
  'profillageErrechnet',
  'kennungErrechnet',
  'kennungGeprueft',
  'betreuung',
  'begruendung',
  'aktiveVermittlung',
  'regelwerk',
  'berechnetAm',
  'fingerabdruck',
] as const satisfies readonly (keyof GeleseneErgebnisse)[];

function ergebnisse(fingerabdruck: string): GeleseneErgebnisse {
  const ort: Ort = { art: 'mappe' };
  const entries = ERGEBNISFELDER.map((feld) => [
    feld,
    { ort, text: feld === 'fingerabdruck' ? fingerabdruck : '' },
  ]);
  return Object.fromEntries(entries) as GeleseneErgebnisse;
}

function rawOf({ felder = {}, bedarfe = {}, marken = [] }: Eingaben) {
  return {
    felder: cells('Profiling', EINZELFELDER, (id) => valueOf(felder[id])),
    bedarfe: cells('Bedarfe', BEDARFE.map(({ id }) => id), (id) => valueOf(bedarfe[id])),
    marken: cells('Kennung', FESTLEGUNGEN, (id) => (marken.includes(id) ? { art: 'text', wert: 'x' } : LEER)),
    ressourcenbereiche: cells('Förderziele', RESSOURCENBEREICHE.map(({ id }) => id), () => LEER),
    paragraph16a: cells('Förderziele', PARAGRAPH_16A, () => LEER),
  };
}

/** A workbook with these entries and no result in it. */
export function plainMappe(eingaben: Eingaben): PlainMappe {
  let vorher = '';
  const mappe: PlainMappe = {
    eingaben,
    ablehnung: null,
    inzwischenGeaendert: false,
    fingerabdruck: '',
    read: async () =>
      mappe.ablehnung
        ? { art: 'abgelehnt', ablehnung: mappe.ablehnung }
        : {
            art: 'gelesen',
            mappe: { raw: rawOf(mappe.eingaben), ergebnisse: ergebnisse(mappe.fingerabdruck) },
          },
    write: async ({ zellen }: Eintrag) => {
      vorher = mappe.fingerabdruck;
      mappe.fingerabdruck = zellen.fingerabdruck;
      return { art: 'geschrieben', stand: SCHREIBSTAND };
    },
    undo: async () => {
      if (mappe.inzwischenGeaendert)
        return { art: 'inzwischenGeaendert', orte: [{ art: 'zelle', blatt: 'Kennung', zelle: 'B5' }] };
      mappe.fingerabdruck = vorher;
      return { art: 'zurueckgenommen', orte: [] };
    },
  };
  return mappe;
}
