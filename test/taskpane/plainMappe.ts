/** A Fallmappe of plain data in memory, for tests of the pane: the real use cases run on it, only Excel is missing. */
import type {
  Ablehnung,
  Belegzellen,
  Eintrag,
  Fallmappe,
  GeleseneErgebnisse,
  GeleseneMappe,
  Schreibstand,
} from '../../src/app/fallmappe';
import { EINZELFELDER, type Einzelfeld, type Ort, type RawCell, type RawValue } from '../../src/core/rawFall';
import { FOERDERZIELMATRIX } from '../../src/rules/foerderzielmatrix';
import {
  BEDARFE,
  FESTLEGUNGEN,
  FOERDERZIELE,
  PARAGRAPH_16A,
  RESSOURCENBEREICHE,
  type BedarfId,
  type Festlegung,
} from '../../src/rules/vocabulary';

/** What a person has entered: single fields (a number is a date), Stufen, marks. Everything else is empty. */
export interface Eingaben {
  readonly felder?: Partial<Record<Einzelfeld, string | number>>;
  readonly bedarfe?: { readonly [Id in BedarfId]?: number | undefined };
  readonly marken?: readonly Festlegung[];
}

/** The workbook, and what a test may do to it from outside. */
export interface PlainMappe extends Fallmappe {
  eingaben: Eingaben;
  /** Refuses everything from now on; null is back to normal. */
  ablehnung: Ablehnung | null;
  /** Whether someone else has written into the result cells. */
  inzwischenGeaendert: boolean;
  /** The places that were shown. */
  readonly gezeigt: Ort[];
  /** What stands in the fingerprint cell. */
  fingerabdruck: string;
}

const LEER: RawValue = { art: 'leer' };
const SCHREIBSTAND: Schreibstand = { bloecke: [] };

function feldValue(wert: string | number | undefined): RawValue {
  if (wert === undefined) return LEER;
  return typeof wert === 'number' ? { art: 'datum', wert } : { art: 'text', wert };
}

function stufeValue(stufe: number | undefined): RawValue {
  return stufe === undefined ? LEER : { art: 'zahl', wert: stufe };
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

/** No evidence beside any rating. */
function belege<Id extends string>(ids: readonly { readonly id: Id }[]): Record<Id, Belegzellen> {
  const leer: RawCell = { ort: { art: 'mappe' }, value: LEER };
  return Object.fromEntries(ids.map(({ id }) => [id, { beleg: leer, staerke: leer }])) as Record<
    Id,
    Belegzellen
  >;
}

/** A Förderzielmatrix into which nothing was written yet. */
function leereMatrix(): GeleseneMappe['matrix'] {
  const leer = { ort: { art: 'mappe' }, text: '' } as const;
  const zeile = Object.fromEntries(FOERDERZIELE.map((ziel) => [ziel, leer]));
  const zeilen = FOERDERZIELMATRIX.map(({ bereich }) => [bereich, zeile]);
  return Object.fromEntries(zeilen) as GeleseneMappe['matrix'];
}

function gelesen({ eingaben, fingerabdruck }: PlainMappe): GeleseneMappe {
  return {
    raw: rawOf(eingaben),
    belege: { bedarfe: belege(BEDARFE), ressourcenbereiche: belege(RESSOURCENBEREICHE) },
    ergebnisse: ergebnisse(fingerabdruck),
    matrix: leereMatrix(),
  };
}

function rawOf({ felder = {}, bedarfe = {}, marken = [] }: Eingaben) {
  return {
    felder: cells('Profiling', EINZELFELDER, (id) => feldValue(felder[id])),
    bedarfe: cells(
      'Bedarfe',
      BEDARFE.map(({ id }) => id),
      (id) => stufeValue(bedarfe[id]),
    ),
    marken: cells('Kennung', FESTLEGUNGEN, (id) => (marken.includes(id) ? { art: 'text', wert: 'x' } : LEER)),
    ressourcenbereiche: cells(
      'Förderziele',
      RESSOURCENBEREICHE.map(({ id }) => id),
      () => LEER,
    ),
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
    gezeigt: [],
    fingerabdruck: '',
    read: () =>
      Promise.resolve(
        mappe.ablehnung
          ? { art: 'abgelehnt', ablehnung: mappe.ablehnung }
          : { art: 'gelesen', mappe: gelesen(mappe) },
      ),
    write: ({ zellen }: Eintrag) => {
      vorher = mappe.fingerabdruck;
      mappe.fingerabdruck = zellen.fingerabdruck;
      return Promise.resolve({ art: 'geschrieben', stand: SCHREIBSTAND });
    },
    undo: () => {
      const orte: Ort[] = [{ art: 'zelle', blatt: 'Kennung', zelle: 'B5' }];
      if (mappe.inzwischenGeaendert) return Promise.resolve({ art: 'inzwischenGeaendert', orte });
      mappe.fingerabdruck = vorher;
      return Promise.resolve({ art: 'zurueckgenommen', orte });
    },
    enter: () => Promise.resolve({ art: 'eingegeben' }),
    select: (ort) => {
      if (mappe.ablehnung === null) mappe.gezeigt.push(ort);
      return Promise.resolve(mappe.ablehnung);
    },
    watch: () => Promise.resolve(null),
  };
  return mappe;
}
