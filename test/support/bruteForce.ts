/**
 * A second, naive reading of the Fachkonzept, written apart from `src`: rules as plain conditions, every completion
 * of every open rating one by one. Slow and simple on purpose; tests compare the two.
 */
import type { Fall } from '../../src/core/fall';

export interface Punkt {
  bedarfe: Record<string, boolean>;
  p: string | null;
  D: string | null;
  f: string | null;
}

const GRUPPEN: Record<string, string[]> = {
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
};

function groupsOf(bedarfe: Record<string, boolean>): string[] {
  return Object.keys(GRUPPEN).filter((g) => GRUPPEN[g]?.some((id) => bedarfe[id]));
}

export function naiveProfil(x: Punkt): string {
  const G = groupsOf(x.bedarfe);
  if (x.f === 'integriert') return 'Integriert, aber leistungsberechtigt';
  if (x.f === 'schueler' || x.f === 'paragraph53a' || x.f === 'sonstiges')
    return 'Zuordnung nicht erforderlich';
  if (x.p === null) return 'noch nicht festgelegt';
  if (G.length === 0 && x.p === 'bis6') return 'Marktprofil';
  if (G.join() === 'M' && x.p === 'bis6') return 'Aktivierungsprofil';
  if (G.length === 1 && G[0] !== 'M' && x.p !== 'ueber12') return 'Förderprofil';
  if (G.length === 2 && x.p === 'ueber12') return 'Entwicklungsprofil';
  if (G.length >= 3 && x.p === 'ueber12' && x.D !== null && G.includes(x.D)) {
    if (x.D === 'Q') return 'Entwicklungsprofil';
    if (x.D === 'L') return 'Stabilisierungsprofil';
    if (x.D === 'R') return 'Unterstützungsprofil';
  }
  return 'nicht eindeutig';
}

export function naiveKennung(x: Punkt, profil: string, V: boolean, fm: string | null): string {
  const count = (groups: string[]): number =>
    groups.flatMap((g) => GRUPPEN[g] ?? []).filter((id) => x.bedarfe[id]).length;
  const n8 = count(['L', 'R']);
  if (x.f === 'integriert') return 'I';
  if (x.f === 'schueler' || x.f === 'paragraph53a' || x.f === 'sonstiges') return 'Zehn';
  if (x.f === 'nochNichtFestgelegt') return 'noch nicht festgelegt';
  if (n8 < 3 && !V) return 'AV';
  if (profil === 'noch nicht festgelegt' || profil === 'nicht eindeutig') return 'noch nicht festgelegt';
  if (!['Entwicklungsprofil', 'Stabilisierungsprofil', 'Unterstützungsprofil'].includes(profil)) return 'AV';
  if (x.f === null) return 'noch nicht festgelegt';
  if (x.f === 'wahrscheinlich') return fm === 'nein' ? 'AV' : 'bFM';
  return count(['Q', 'L', 'M', 'R']) >= 4 || V ? 'Exter' : 'nicht eindeutig';
}

/** All completions one by one: every open rating both ways, then p and festlegung, then dominierend. */
export function completions(fall: Fall): Punkt[] {
  const ids = Object.values(GRUPPEN).flat();
  const open = ids.filter((id) => fall.bedarfe[id as keyof Fall['bedarfe']] === null);
  const known = Object.fromEntries(
    ids.map((id) => [id, (fall.bedarfe[id as keyof Fall['bedarfe']] ?? 0) >= 2]),
  );
  const points: Punkt[] = [];
  for (let bits = 0; bits < 2 ** open.length; bits++) {
    const bedarfe = { ...known };
    open.forEach((id, i) => (bedarfe[id] = ((bits >> i) & 1) === 1));
    const G = groupsOf(bedarfe);
    const Ds = fall.dominierend !== null ? [fall.dominierend] : G.length === 0 ? [null] : G;
    for (const p of fall.prognoseArbeitsmarkt === null
      ? ['bis6', 'bis12', 'ueber12']
      : [fall.prognoseArbeitsmarkt])
      for (const f of fall.festlegung === null
        ? ['wahrscheinlich', 'nichtWahrscheinlich']
        : [fall.festlegung])
        for (const D of Ds) points.push({ bedarfe, p, D, f });
  }
  return points;
}

const verdichtet = (fall: Fall): boolean =>
  fall.verdichtung === true && fall.verdichtungBegruendung.trim() !== '';

export function naiveErgebnis(fall: Fall, x: Punkt): { profil: string; kennung: string } {
  const profil = naiveProfil(x);
  return { profil, kennung: naiveKennung(x, profil, verdichtet(fall), fall.fmEinschaetzung) };
}

/** The checked Kennungen over all completions, with a festgelegte Profillage in place of the computed one. */
export function naiveGeprueft(fall: Fall, profil: string): Set<string> {
  return new Set(
    completions(fall).map((x) => naiveKennung(x, profil, verdichtet(fall), fall.fmEinschaetzung)),
  );
}

/** Whether two completions differ in exactly one input; offen next to a completed dominierend is no difference. */
function differOnlyIn(a: Punkt, b: Punkt): string | null {
  const differing = Object.keys(a.bedarfe).filter((id) => a.bedarfe[id] !== b.bedarfe[id]);
  if (a.p !== b.p) differing.push('prognoseArbeitsmarkt');
  if (a.f !== b.f) differing.push('festlegung');
  if (a.D !== b.D && a.D !== null && b.D !== null) differing.push('dominierend');
  return differing.length === 1 ? (differing[0] ?? null) : null;
}

/** The deciding questions by comparing every pair of completions. Only for cases with few completions. */
export function naiveFragen(fall: Fall, art: 'profil' | 'kennung'): Set<string> {
  const points = completions(fall).map((x) => ({ x, wert: naiveErgebnis(fall, x)[art] }));
  const questions = new Set<string>();
  points.forEach((a, i) => {
    for (const b of points.slice(i + 1)) {
      const input = a.wert === b.wert ? null : differOnlyIn(a.x, b.x);
      if (input !== null) questions.add(input);
    }
  });
  return questions;
}
