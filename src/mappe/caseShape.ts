/** The shape of a case in JSON: keys and types, every field optional, unknown keys refused. Says nothing about values. */
import * as v from 'valibot';
import { parsePlainDate } from '../listen/plainDate';
import { STATUS, ZUGANGSKRITERIEN } from '../rules/fallmanagement';
import { BEDARFE, FESTLEGUNGEN, PARAGRAPH_16A, RESSOURCENBEREICHE } from '../rules/vocabulary';
import { einzelwert, objekt, oderOffen, wahl, worte } from './shapePart';

const text = einzelwert<string>(istText);
const jaNein = einzelwert<boolean | '?'>((wert) => typeof wert === 'boolean' || wert === '?');
const stufe = einzelwert<number | string>((wert) => typeof wert === 'number' || istText(wert));
const isoDatum = einzelwert<string>(
  (wert) => istText(wert) && (wert === '?' || parsePlainDate(wert) !== null),
);
const textOderTexte = einzelwert<string | string[]>(
  (wert) => istText(wert) || (Array.isArray(wert) && wert.every(istText)),
);

function istText(wert: unknown): wert is string {
  return typeof wert === 'string';
}

function stufen(definitions: readonly { readonly id: string }[]) {
  return objekt(Object.fromEntries(definitions.map(({ id }) => [id, stufe])));
}

/** The shape of a case. */
export const CASE = objekt({
  name: text,
  fachkraft: text,
  zugang: isoDatum,
  kundennummer: text,
  stichtag: isoDatum,
  geburtsdatum: isoDatum,
  neukunde: jaNein,
  bisherigeBetreuung: text,
  exterPlatzFrei: jaNein,
  fachteam: text,
  paragraph428: jaNein,
  bedarfe: oderOffen(stufen(BEDARFE)),
  prognoseArbeitsmarkt: text,
  dominierend: text,
  festlegung: wahl(FESTLEGUNGEN),
  verdichtung: oderOffen(objekt({ liegtVor: jaNein, begruendung: text })),
  festgelegteProfillage: text,
  festlegungBegruendung: text,
  fmEinschaetzung: text,
  fmGrund: text,
  bfm: oderOffen(objekt({ status: wahl(STATUS), kriterium: wahl(ZUGANGSKRITERIEN) })),
  pruefung: oderOffen(objekt({ von: text, am: isoDatum, kennung: text })),
  paragraph10Grund: text,
  ressourcenbereiche: oderOffen(stufen(RESSOURCENBEREICHE)),
  direktVermittelbar: jaNein,
  foerderziel: text,
  entwicklungsziel: textOderTexte,
  qualifizierungAbgeschlossen: jaNein,
  paragraph16a: oderOffen(worte(PARAGRAPH_16A)),
});
/** A case of the right shape. */
export type CaseInput = v.InferOutput<typeof CASE.schema>;

/** What a check of the shape answers. */
export interface Shape {
  readonly issues: readonly CaseIssue[];
  /** The case without its faulty parts; null when nothing of it is usable. */
  readonly rest: CaseInput | null;
}
/** One fault of shape. */
export type CaseIssue = v.InferIssue<typeof CASE.schema>;

/** All faults of shape: a fault may hide the next one, so what is left is checked again without it. */
export function checkShape(input: unknown): Shape {
  if (CASE.fits(input)) return { issues: [], rest: input as CaseInput };
  return askSchema(input);
}

function askSchema(input: unknown): Shape {
  const { success, output, issues } = v.safeParse(CASE.schema, input);
  if (success) return { issues: [], rest: output };
  if (issues.some((issue) => keysOf(issue).length === 0)) return { issues, rest: null };
  const rest = structuredClone(input);
  issues.forEach((issue) => deleteField(rest, keysOf(issue)));
  const further = askSchema(rest);
  return { issues: [...issues, ...further.issues], rest: further.rest };
}

/** Removes the field a path leads to; a list goes as a whole. */
function deleteField(input: unknown, keys: readonly (string | number)[]): void {
  const fields = keys.filter((key) => typeof key === 'string');
  const last = fields.pop() ?? '';
  const owner = fields.reduce((object, key) => object[key] as Json, input as Json);
  delete owner[last];
}
type Json = Record<string, unknown>;

/** The keys that lead to a fault; none for the document itself. */
export function keysOf(issue: CaseIssue): readonly (string | number)[] {
  return (issue.path ?? []).map((item) => item.key as string | number);
}
