/**
 * The naive answer under unknowns: every completion of every open rating one by one, every pair of completions compared.
 * Slow and simple on purpose, and independent of `src`; rules come from the second reading in `naiveRules`.
 */
import type { Fall } from '../../src/fall/fall';
import type { KennungFacts } from '../../src/rules/kennung';
import type { ProfilFacts } from '../../src/rules/profillage';
import { naiveK, naiveP } from './naiveRules';

/** The Handlungsbedarfe of the Fachkonzept, written out once more. */
export const GRUPPEN = {
  Q: ['schulischeQualifikation', 'beruflicheQualifikation', 'berufserfahrung', 'sprachkenntnisse'],
  L: ['intellektuelleLeistungsfaehigkeit', 'gesundheitlicheLeistungsfaehigkeit', 'arbeitsUndSozialverhalten'],
  M: ['eigeninitiative', 'lernbereitschaft'],
  R: [
    'persoenlicheRahmenbedingungen',
    'wohnsituation',
    'familiaereSituation',
    'finanzielleSituation',
    'mobilitaet',
  ],
} as const;

export const BEDARF_IDS = Object.values(GRUPPEN).flat();
type Gruppe = keyof typeof GRUPPEN;

/** Order of the answers: that of the lists in the Fachkonzept and the interface. */
export const REIHENFOLGE = {
  fragen: [...BEDARF_IDS, 'prognoseArbeitsmarkt', 'dominierend', 'festlegung'],
  kennung: ['AV', 'bFM', 'Exter', 'Zehn', 'I', 'noch nicht festgelegt', 'nicht eindeutig'],
  profil: [
    'Marktprofil',
    'Aktivierungsprofil',
    'Förderprofil',
    'Entwicklungsprofil',
    'Stabilisierungsprofil',
    'Unterstützungsprofil',
    'Integriert, aber leistungsberechtigt',
    'Zuordnung nicht erforderlich',
    'noch nicht festgelegt',
    'nicht eindeutig',
  ],
} as const;

/** One completion: each rating as relevant or not, and the facts beside them. */
export interface Punkt {
  readonly bedarfe: Readonly<Record<string, boolean>>;
  readonly p: ProfilFacts['prognoseArbeitsmarkt'];
  readonly D: ProfilFacts['dominierend'];
  readonly f: ProfilFacts['festlegung'];
}

/** What one completion answers. */
export interface NaivesErgebnis {
  readonly profil: string;
  readonly kennung: string;
  /** With the festgelegte Profillage (and its Begründung); null without. */
  readonly geprueft: string | null;
  /** The deciding rows of tables P and K. */
  readonly regeln: { readonly profil: string; readonly kennung: string };
}

/** Relevant ratings per group. */
type Gruppenzahlen = Readonly<Record<Gruppe, number>>;

/** Whether a Profillage is komplex; null where it does not stand. */
function istKomplex(profillage: string): boolean | null {
  if (profillage.startsWith('n')) return null;
  return ['Entwicklungsprofil', 'Stabilisierungsprofil', 'Unterstützungsprofil'].includes(profillage);
}

/** How many ratings are relevant in each group, counted one by one. */
export function zaehle(istRelevant: (id: string) => boolean): Gruppenzahlen {
  const count = (gruppe: Gruppe): number => GRUPPEN[gruppe].filter(istRelevant).length;
  return { Q: count('Q'), L: count('L'), M: count('M'), R: count('R') };
}

/** The answer at one completion, from its counts. */
export function naivesErgebnis(
  fall: Fall,
  bedarfe: Gruppenzahlen,
  { p, D, f }: Pick<Punkt, 'p' | 'D' | 'f'>,
): NaivesErgebnis {
  const { Q, L, M, R } = bedarfe;
  const facts = {
    festlegung: f,
    prognoseArbeitsmarkt: p,
    dominierend: D,
    Q: Q > 0,
    L: L > 0,
    M: M > 0,
    R: R > 0,
    gruppen: [Q, L, M, R].filter((n) => n > 0).length,
    n8: L + R,
    nAlle: Q + L + M + R,
    verdichtet: fall.verdichtung === true && /\S/.test(fall.verdichtungBegruendung),
    fmEinschaetzung: fall.fmEinschaetzung,
  } satisfies ProfilFacts & Omit<KennungFacts, 'komplex'>;
  const profil = naiveP(facts);
  const kennung = naiveK({ ...facts, komplex: istKomplex(profil.then) });
  const festgelegt = /\S/.test(fall.festlegungBegruendung) ? fall.festgelegteProfillage : null;
  return {
    profil: profil.then,
    kennung: kennung.then,
    geprueft: festgelegt === null ? null : naiveK({ ...facts, komplex: istKomplex(festgelegt) }).then,
    regeln: { profil: profil.id, kennung: kennung.id },
  };
}

/** All completions one by one: every open rating both ways, then p and festlegung, then dominierend. */
export function completions(fall: Fall): Punkt[] {
  const open = BEDARF_IDS.filter((id) => fall.bedarfe[id] === null);
  const known = Object.fromEntries(BEDARF_IDS.map((id) => [id, (fall.bedarfe[id] ?? 0) >= 2]));
  const points: Punkt[] = [];
  for (let bits = 0; bits < 2 ** open.length; bits++) {
    const chosen = Object.fromEntries(open.map((id, i) => [id, ((bits >> i) & 1) === 1]));
    const bedarfe = { ...known, ...chosen };
    for (const p of offenOder(fall.prognoseArbeitsmarkt, ['bis6', 'bis12', 'ueber12']))
      for (const f of offenOder(fall.festlegung, ['wahrscheinlich', 'nichtWahrscheinlich']))
        for (const D of offenOder(fall.dominierend, gruppenMitBedarf(bedarfe)))
          points.push({ bedarfe, p, D, f });
  }
  return points;
}

function offenOder<Wert>(bekannt: Wert | null, werte: readonly NoInfer<Wert>[]): readonly (Wert | null)[] {
  if (bekannt !== null) return [bekannt];
  return werte.length === 0 ? [null] : werte;
}

function gruppenMitBedarf(bedarfe: Punkt['bedarfe']): Gruppe[] {
  return (['Q', 'L', 'M', 'R'] as const).filter((gruppe) => GRUPPEN[gruppe].some((id) => bedarfe[id]));
}

/** Whether two completions differ in exactly one input; offen next to a completed dominierend is no difference. */
function differOnlyIn(a: Punkt, b: Punkt): string | null {
  const differing = BEDARF_IDS.filter((id) => a.bedarfe[id] !== b.bedarfe[id]) as string[];
  if (a.p !== b.p) differing.push('prognoseArbeitsmarkt');
  if (a.f !== b.f) differing.push('festlegung');
  if (a.D !== b.D && a.D !== null && b.D !== null) differing.push('dominierend');
  return differing.length === 1 ? (differing[0] ?? null) : null;
}

/** The sets the tool must answer for a case. */
export interface NaiveMengen {
  readonly profil: ReadonlySet<string>;
  readonly kennung: ReadonlySet<string>;
  readonly geprueft: ReadonlySet<string | null>;
  readonly regelnProfil: ReadonlySet<string>;
  readonly regelnKennung: ReadonlySet<string>;
  readonly fragenProfil: ReadonlySet<string>;
  readonly fragenKennung: ReadonlySet<string>;
}

/** Possible answers and deciding questions by comparing every pair of completions. Only for few completions. */
export function naiveMengen(fall: Fall): NaiveMengen {
  const points = completions(fall).map((x) => ({
    x,
    ...naivesErgebnis(
      fall,
      zaehle((id) => x.bedarfe[id] === true),
      x,
    ),
  }));
  const fragen = { profil: new Set<string>(), kennung: new Set<string>() };
  points.forEach((a, i) => {
    for (const b of points.slice(i + 1)) {
      const input = differOnlyIn(a.x, b.x);
      if (input !== null && a.profil !== b.profil) fragen.profil.add(input);
      if (input !== null && a.kennung !== b.kennung) fragen.kennung.add(input);
    }
  });
  return { ...mengenAus(points), fragenProfil: fragen.profil, fragenKennung: fragen.kennung };
}

/** The sets of what all completions answer. */
export function mengenAus(
  ergebnisse: readonly NaivesErgebnis[],
): Omit<NaiveMengen, 'fragenProfil' | 'fragenKennung'> {
  return {
    profil: new Set(ergebnisse.map((each) => each.profil)),
    kennung: new Set(ergebnisse.map((each) => each.kennung)),
    geprueft: new Set(ergebnisse.map((each) => each.geprueft)),
    regelnProfil: new Set(ergebnisse.map((each) => each.regeln.profil)),
    regelnKennung: new Set(ergebnisse.map((each) => each.regeln.kennung)),
  };
}
