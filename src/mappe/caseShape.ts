/** The shape of a case in JSON: keys and types, every field optional, unknown keys refused. Says nothing about values. */
import * as v from 'valibot';
import { parsePlainDate } from '../listen/plainDate';
import { STATUS, ZUGANGSKRITERIEN } from '../rules/fallmanagement';
import { BEDARFE, FESTLEGUNGEN, PARAGRAPH_16A, RESSOURCENBEREICHE } from '../rules/vocabulary';

// One look at a value instead of a schema for each of its types: a run over very many cases spends most of its time here.
const text = v.nullish(v.string());
const jaNein = v.nullish(v.custom<boolean | '?'>((wert) => typeof wert === 'boolean' || wert === '?'));
const stufe = v.nullish(
  v.custom<number | string>((wert) => typeof wert === 'number' || typeof wert === 'string'),
);
const isoDatum = v.nullish(
  v.custom<string>((wert) => typeof wert === 'string' && (wert === '?' || parsePlainDate(wert) !== null)),
);

function wahl<const Werte extends readonly string[]>(werte: Werte) {
  return v.nullish(v.picklist([...werte, '?']));
}

/** An object with known keys; a list is none, although JavaScript thinks so. */
function objekt<const Entries extends v.ObjectEntries>(entries: Entries) {
  const keineListe = v.check((wert: unknown) => !Array.isArray(wert));
  return v.pipe(v.unknown(), keineListe, v.strictObject(entries));
}

/** An optional part of a case; null, missing and "?" are the same: offen. */
function oderOffen<const Schema extends v.GenericSchema>(schema: Schema) {
  const offen = v.transform((wert: unknown) => (wert === '?' ? null : wert));
  return v.optional(v.pipe(v.unknown(), offen, v.nullish(schema)));
}

function stufen(definitions: readonly { readonly id: string }[]) {
  return objekt(Object.fromEntries(definitions.map(({ id }) => [id, stufe])));
}

const CASE = objekt({
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
  festlegung: v.nullish(v.picklist([...FESTLEGUNGEN, '?'])),
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
  entwicklungsziel: v.nullish(v.union([v.string(), v.array(v.string())])),
  qualifizierungAbgeschlossen: jaNein,
  paragraph16a: oderOffen(v.array(v.picklist(PARAGRAPH_16A))),
});
/** A case of the right shape. */
export type CaseInput = v.InferOutput<typeof CASE>;

/** What a check of the shape answers. */
export interface Shape {
  readonly issues: readonly CaseIssue[];
  /** The case without its faulty parts; null when nothing of it is usable. */
  readonly rest: CaseInput | null;
}
/** One fault of shape. */
export type CaseIssue = v.InferIssue<typeof CASE>;

/** All faults of shape: a fault may hide the next one, so what is left is checked again without it. */
export function checkShape(input: unknown): Shape {
  const { success, output, issues } = v.safeParse(CASE, input);
  if (success) return { issues: [], rest: output };
  if (issues.some((issue) => keysOf(issue).length === 0)) return { issues, rest: null };
  const rest = structuredClone(input);
  issues.forEach((issue) => deleteField(rest, keysOf(issue)));
  const further = checkShape(rest);
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
