/** The values of a JSON case as raw cells, so that they are read like those of a sheet; each knows its place in the document. */
import { istDatumsfeld } from '../fall/datumsfelder';
import type { Einzelfeld, RawFall } from '../fall/rawFall';
import { EINZELFELDER } from '../fall/rawFall';
import { parsePlainDate, serialOfDate } from '../listen/plainDate';
import type { Ort, RawCell, RawValue } from '../listen/zelle';
import { BEDARFE, FESTLEGUNGEN, PARAGRAPH_16A, RESSOURCENBEREICHE } from '../rules/vocabulary';
import type { CaseInput } from './caseShape';

/** The path of a part of the document, such as `[3].bedarfe.wohnsituation`. */
export function joined(pfad: string, keys: readonly (string | number)[]): string {
  return keys.reduce<string>((path, key) => (path === '' ? String(key) : `${path}.${key}`), pfad);
}

/** A value of the document; its place is worked out when somebody asks for it: of a sound case nobody does. */
class Jsonzelle implements RawCell {
  constructor(
    readonly value: RawValue,
    private readonly pfad: string,
    private readonly keys: readonly string[],
  ) {}

  get ort(): Ort {
    return { art: 'json', pfad: joined(this.pfad, this.keys) };
  }
}

/**
 * The raw cells of a case.
 * @param pfad where the case stands in the document; empty for the document itself.
 */
export function rawFallVon(input: CaseInput, pfad: string): RawFall {
  return {
    felder: record(EINZELFELDER, (feld) => {
      const { keys, wertIn, istDatum } = FELDER[feld];
      return new Jsonzelle(rawValue(wertIn(input), istDatum), pfad, keys);
    }),
    bedarfe: record(BEDARF_IDS, (id) => new Jsonzelle(rawValue(input.bedarfe?.[id]), pfad, KEYS.bedarfe[id])),
    ressourcenbereiche: record(
      RESSOURCEN_IDS,
      (id) => new Jsonzelle(rawValue(input.ressourcenbereiche?.[id]), pfad, KEYS.ressourcenbereiche[id]),
    ),
    marken: record(
      FESTLEGUNGEN,
      (id) => new Jsonzelle(rawValue(input.festlegung === id ? 'x' : null), pfad, KEYS.festlegung),
    ),
    paragraph16a: record(
      PARAGRAPH_16A,
      (id) =>
        new Jsonzelle(rawValue(input.paragraph16a?.includes(id) ? true : null), pfad, KEYS.paragraph16a),
    ),
  };
}

function record<Key extends string, Value>(
  keys: readonly Key[],
  valueOf: (key: Key) => Value,
): Record<Key, Value> {
  const values = {} as Record<Key, Value>;
  for (const key of keys) values[key] = valueOf(key);
  return values;
}

function idOf<Id extends string>(definition: { readonly id: Id }): Id {
  return definition.id;
}

const BEDARF_IDS = BEDARFE.map(idOf);
const RESSOURCEN_IDS = RESSOURCENBEREICHE.map(idOf);

/** Where the lists of a case stand in its document. */
const KEYS = {
  bedarfe: record(BEDARF_IDS, (id) => ['bedarfe', id]),
  ressourcenbereiche: record(RESSOURCEN_IDS, (id) => ['ressourcenbereiche', id]),
  festlegung: ['festlegung'],
  paragraph16a: ['paragraph16a'],
} as const;

type CaseValue = string | number | boolean | null | undefined;

/** A single field: where it stands, and how it is taken. */
interface Feldort {
  readonly keys: readonly string[];
  readonly wertIn: (input: CaseInput) => CaseValue;
  readonly istDatum: boolean;
}

/** Fields that stand inside of another one. */
const INNEN: Readonly<Partial<Record<Einzelfeld, Omit<Feldort, 'istDatum'>>>> = {
  verdichtung: { keys: ['verdichtung', 'liegtVor'], wertIn: (input) => input.verdichtung?.liegtVor },
  verdichtungBegruendung: {
    keys: ['verdichtung', 'begruendung'],
    wertIn: (input) => input.verdichtung?.begruendung,
  },
  geprueftVon: { keys: ['pruefung', 'von'], wertIn: (input) => input.pruefung?.von },
  geprueftAm: { keys: ['pruefung', 'am'], wertIn: (input) => input.pruefung?.am },
  geprueftKennung: { keys: ['pruefung', 'kennung'], wertIn: (input) => input.pruefung?.kennung },
};

function aussen(feld: Einzelfeld): Omit<Feldort, 'istDatum'> {
  return {
    keys: [feld],
    wertIn: (input) => {
      const wert = (input as Readonly<Record<string, CaseValue | readonly string[]>>)[feld];
      return typeof wert === 'object' ? wert?.join(';') : wert;
    },
  };
}

const FELDER: Readonly<Record<Einzelfeld, Feldort>> = record(EINZELFELDER, (feld) => ({
  ...(INNEN[feld] ?? aussen(feld)),
  istDatum: istDatumsfeld(feld),
}));

const LEER: RawValue = { art: 'leer' };

function rawValue(input: CaseValue, istDatum = false): RawValue {
  if (input === null || input === undefined) return LEER;
  if (typeof input === 'number') return { art: 'zahl', wert: input };
  if (typeof input === 'boolean') return { art: 'wahrheitswert', wert: input };
  const datum = istDatum ? parsePlainDate(input) : null;
  return datum === null ? { art: 'text', wert: input } : { art: 'datum', wert: serialOfDate(datum) };
}
