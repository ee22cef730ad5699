/**
 * What is possible while something is open: all completions of a case, counted per Schlüsselgruppe.
 * Exact, because the tables see ratings only through these counts; a case with everything open needs some
 * thousand points instead of 2^14 completions.
 */
import type { Grid } from '../decision/grid';
import { explore, matters, nested, possibleValues, valuesOf } from '../decision/grid';
import type { KennungRow } from '../rules/kennung';
import type { ProfilRow } from '../rules/profillage';
import type { BedarfId, Festlegung, Prognose } from '../rules/vocabulary';
import { BEDARFE, INTEGRATIONSPROGNOSEN, PROGNOSEN, SCHLUESSELGRUPPEN } from '../rules/vocabulary';
import type { Regelsatz } from '../rules/regelsatz';
import { zaehlbildVon } from '../rules/zaehlbild';
import type { Entscheidung } from './entscheiden';
import { entscheide } from './entscheiden';
import type { Frage } from './ergebnis';
import type { Fall } from './fall';
import type { Gruppenzahlen, Lage } from './lage';
import { GRUPPE_INDEX, gruppeAn, istVollstaendig, summe } from './lage';

/** The decisions in all completions; a complete case has exactly one. */
export type Moeglichkeiten = Grid<Entscheidung>;

const ACHSE = { prognoseArbeitsmarkt: 4, festlegung: 5, dominierend: 6 } as const;
const EIN_PUNKT = [1, 1, 1, 1, 1, 1, 1] as const;

/** Decides a case in all its completions (Fachkonzept: unknown is a value of its own). */
export function alleMoeglichkeiten(lage: Lage): Moeglichkeiten {
  if (istVollstaendig(lage)) return { sizes: EIN_PUNKT, answers: [entscheide(lage, lage)] };
  const zaehlbild = zaehlbildVon(lage.regelsatz);
  const zuFakten = new Map<number, Moeglichkeiten>();
  const jeZahlen = explore(
    lage.offen.map((offen) => offen + 1),
    (point) => {
      const relevant = relevantAt(lage, point);
      const bild = zaehlbild(relevant);
      const bekannt = zuFakten.get(bild);
      if (bekannt !== undefined) return bekannt;
      const neu = moeglichMit(relevant, lage);
      zuFakten.set(bild, neu);
      return neu;
    },
  );
  return nested(jeZahlen);
}

/** Decides a case with these counts and every completion of the facts beside them. */
function moeglichMit(relevant: Gruppenzahlen, lage: Lage): Moeglichkeiten {
  const prognosen: readonly (Prognose | null)[] =
    lage.prognoseArbeitsmarkt === null ? PROGNOSEN : [lage.prognoseArbeitsmarkt];
  const festlegungen: readonly Festlegung[] =
    lage.festlegung === null ? INTEGRATIONSPROGNOSEN : [lage.festlegung];
  const gruppen = lage.dominierend === null ? SCHLUESSELGRUPPEN.length : 1;
  return explore([prognosen.length, festlegungen.length, gruppen], (point) => {
    const dominierend = dominierendAt(lage, relevant, point[2] ?? 0);
    if (dominierend === undefined) return undefined;
    const prognoseArbeitsmarkt = prognosen[point[0] ?? 0] ?? null;
    const festlegung = festlegungen[point[1] ?? 0] ?? null;
    return entscheide({ relevant, prognoseArbeitsmarkt, dominierend, festlegung }, lage);
  });
}

function relevantAt(lage: Lage, point: readonly number[]): Gruppenzahlen {
  const [q, l, m, r] = lage.relevant;
  return [q + (point[0] ?? 0), l + (point[1] ?? 0), m + (point[2] ?? 0), r + (point[3] ?? 0)];
}

/**
 * The dominierende Schlüsselgruppe at a point; undefined where the group has no Bedarf and so is no completion.
 * Without any Bedarf it stays offen, at every position of the axis: such a completion is a neighbour of each group.
 */
function dominierendAt(
  lage: Lage,
  relevant: Gruppenzahlen,
  position: number,
): Lage['dominierend'] | undefined {
  if (lage.dominierend !== null) return lage.dominierend;
  if ((relevant[position] ?? 0) > 0) return gruppeAn(position);
  return summe(relevant) === 0 ? null : undefined;
}

/** The distinct rows over all completions, in the order of their table. */
export function moeglicheRows<R extends ProfilRow | KennungRow>(
  moeglich: Moeglichkeiten,
  tabelle: { readonly rows: readonly R[] },
  rowOf: (entscheidung: Entscheidung) => R | null,
): R[] {
  const rows = possibleValues(moeglich, rowOf).filter((row) => row !== null);
  return rows.length > 1 ? tabelle.rows.filter((row) => rows.includes(row)) : rows;
}

/** The distinct rows of each kind over all completions; `geprueft` is empty without a festgelegte Profillage. */
export interface MoeglicheRows {
  readonly profil: readonly ProfilRow[];
  readonly kennung: readonly KennungRow[];
  readonly geprueft: readonly KennungRow[];
}

/** All rows that may decide a case. */
export function alleRows(
  moeglich: Moeglichkeiten,
  { profillage, kennung: tabelleK }: Pick<Regelsatz, 'profillage' | 'kennung'>,
): MoeglicheRows {
  const [einzige] = moeglich.answers;
  if (einzige !== undefined && moeglich.answers.length === 1) {
    const { profil, kennung, geprueft } = einzige;
    return { profil: [profil], kennung: [kennung], geprueft: geprueft === null ? [] : [geprueft] };
  }
  return {
    profil: moeglicheRows(moeglich, profillage, (e) => e.profil),
    kennung: moeglicheRows(moeglich, tabelleK, (e) => e.kennung),
    geprueft: moeglicheRows(moeglich, tabelleK, (e) => e.geprueft),
  };
}

/** The distinct answers of rows, in the order of `order`. */
export function antwortenVon<Wert>(
  rows: readonly { readonly then: Wert }[],
  order: readonly Wert[],
): readonly Wert[] {
  const [erste] = rows;
  if (erste !== undefined && rows.length === 1) return [erste.then];
  return order.filter((wert) => rows.some((row) => row.then === wert));
}

/** Along which axes the value of a decision changes: groups in the order of `Gruppenzahlen`, and the facts. */
export interface Achsen {
  readonly gruppen: readonly boolean[];
  readonly fakten: readonly Exclude<Frage, BedarfId>[];
}

/** What stands fest depends on nothing. */
export const KEINE_ACHSE: Achsen = { gruppen: [], fakten: [] };

/**
 * Where two completions that differ only in one input have different values.
 * Along the counts of a group no gap lies between completions: where two of them differ, one single rating does it.
 */
export function entscheidendeAchsen<Wert>(
  moeglich: Moeglichkeiten,
  wertVon: (entscheidung: Entscheidung) => Wert,
): Achsen {
  if (moeglich.answers.length === 1) return KEINE_ACHSE;
  const werte = valuesOf(moeglich, wertVon);
  return {
    gruppen: SCHLUESSELGRUPPEN.map((_, axis) => matters(werte, axis)),
    fakten: (['prognoseArbeitsmarkt', 'dominierend', 'festlegung'] as const).filter((fakt) =>
      matters(werte, ACHSE[fakt]),
    ),
  };
}

/** The open inputs of a case that lie on these axes, in the order in which results list them. */
export function fragenAuf({ gruppen, fakten }: Achsen, { bedarfe }: Pick<Fall, 'bedarfe'>): Frage[] {
  if (gruppen.length === 0) return [];
  const offen = BEDARFE.filter(({ id, gruppe }) => bedarfe[id] === null && gruppen[GRUPPE_INDEX[gruppe]]);
  return [...offen.map(({ id }) => id), ...fakten];
}
