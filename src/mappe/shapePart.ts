/** The parts that the shape of a case is put together from: a schema that says everything that is wrong, and a short look whether anything is. */
import * as v from 'valibot';

/** One part of the shape. */
export interface Part<Schema extends v.GenericSchema = v.GenericSchema> {
  readonly schema: Schema;
  /**
   * Whether the schema takes the value and leaves it as it is; where this says no, the schema has to be asked.
   * A run over very many cases would spend most of its time in the schemas.
   */
  readonly fits: (wert: unknown) => boolean;
}

/** A single value; null and missing are offen. */
export function einzelwert<Wert>(istErlaubt: (wert: unknown) => boolean) {
  return {
    schema: v.nullish(v.custom<Wert>(istErlaubt)),
    fits: (wert: unknown) => istNichts(wert) || istErlaubt(wert),
  };
}

/** One of some words, or "?". */
export function wahl<const Wort extends string>(worte: readonly Wort[]) {
  const erlaubt: ReadonlySet<unknown> = new Set([...worte, '?']);
  return einzelwert<Wort | '?'>((wert) => erlaubt.has(wert));
}

/** A list of some words. */
export function worte<const Wort extends string>(erlaubt: readonly Wort[]) {
  const bekannt: ReadonlySet<unknown> = new Set(erlaubt);
  return {
    schema: v.array(v.picklist(erlaubt)),
    fits: (wert: unknown) => Array.isArray(wert) && wert.every((each) => bekannt.has(each)),
  };
}

/** An optional part of a case; null, missing and "?" are the same: offen. */
export function oderOffen<Schema extends v.GenericSchema>({ schema, fits }: Part<Schema>) {
  const offen = v.transform((wert: unknown) => (wert === '?' ? null : wert));
  return {
    schema: v.optional(v.pipe(v.unknown(), offen, v.nullish(schema))),
    fits: (wert: unknown) => istNichts(wert) || fits(wert),
  };
}

type Parts = Readonly<Record<string, Part>>;
type SchemasOf<Some extends Parts> = { readonly [Name in keyof Some]: Some[Name]['schema'] };

/** An object with known keys; a list is none, although JavaScript thinks so. */
export function objekt<Some extends Parts>(parts: Some) {
  const schemas = Object.fromEntries(Object.entries(parts).map(([name, { schema }]) => [name, schema]));
  const keineListe = v.check((wert: unknown) => !Array.isArray(wert));
  const bekannt = new Map(Object.entries(parts).map(([name, { fits }]) => [name, fits]));
  return {
    schema: v.pipe(v.unknown(), keineListe, v.strictObject(schemas as SchemasOf<Some>)),
    fits: (wert: unknown) => istObjekt(wert) && alleFelderPassen(wert, bekannt),
  };
}

function istNichts(wert: unknown): boolean {
  return wert === null || wert === undefined;
}

function istObjekt(wert: unknown): wert is Readonly<Record<string, unknown>> {
  return typeof wert === 'object' && wert !== null && !Array.isArray(wert);
}

function alleFelderPassen(
  objekt: Readonly<Record<string, unknown>>,
  bekannt: ReadonlyMap<string, Part['fits']>,
): boolean {
  for (const name in objekt) {
    if (bekannt.get(name)?.(objekt[name]) !== true) return false;
  }
  return true;
}
