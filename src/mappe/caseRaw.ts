/** The values of a JSON case as raw cells, so that they are read like those of a sheet; each knows its place in the document. */
import type { RawFall } from '../fall/rawFall';
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
    private readonly stelle: string,
  ) {}

  get ort(): Ort {
    return { art: 'json', pfad: joined(this.pfad, [this.stelle]) };
  }
}

/**
 * The raw cells of a case.
 * @param pfad where the case stands in the document; empty for the document itself.
 */
export function rawFallVon(input: CaseInput, pfad: string): RawFall {
  return {
    felder: felderVon(input, pfad),
    bedarfe: record(
      BEDARF_IDS,
      (id) => new Jsonzelle(rawValue(input.bedarfe?.[id]), pfad, STELLEN.bedarfe[id]),
    ),
    ressourcenbereiche: record(
      RESSOURCEN_IDS,
      (id) => new Jsonzelle(rawValue(input.ressourcenbereiche?.[id]), pfad, STELLEN.ressourcenbereiche[id]),
    ),
    marken: record(
      FESTLEGUNGEN,
      (id) => new Jsonzelle(rawValue(input.festlegung === id ? 'x' : null), pfad, 'festlegung'),
    ),
    paragraph16a: record(
      PARAGRAPH_16A,
      (id) => new Jsonzelle(rawValue(input.paragraph16a?.includes(id) ? true : null), pfad, 'paragraph16a'),
    ),
  };
}

/** One literal: of very many cases, putting an object of so many fields together by their names took an eighth of the time. */
function felderVon(input: CaseInput, pfad: string): RawFall['felder'] {
  const { verdichtung, pruefung, entwicklungsziel } = input;
  const zelle = (stelle: string, wert: CaseValue): Jsonzelle => new Jsonzelle(rawValue(wert), pfad, stelle);
  const tag = (stelle: string, wert: CaseText): Jsonzelle => new Jsonzelle(rawTag(wert), pfad, stelle);
  return {
    name: zelle('name', input.name),
    kundennummer: zelle('kundennummer', input.kundennummer),
    fachkraft: zelle('fachkraft', input.fachkraft),
    zugang: tag('zugang', input.zugang),
    stichtag: tag('stichtag', input.stichtag),
    geburtsdatum: tag('geburtsdatum', input.geburtsdatum),
    neukunde: zelle('neukunde', input.neukunde),
    bisherigeBetreuung: zelle('bisherigeBetreuung', input.bisherigeBetreuung),
    exterPlatzFrei: zelle('exterPlatzFrei', input.exterPlatzFrei),
    fachteam: zelle('fachteam', input.fachteam),
    paragraph428: zelle('paragraph428', input.paragraph428),
    prognoseArbeitsmarkt: zelle('prognoseArbeitsmarkt', input.prognoseArbeitsmarkt),
    dominierend: zelle('dominierend', input.dominierend),
    verdichtung: zelle('verdichtung.liegtVor', verdichtung?.liegtVor),
    verdichtungBegruendung: zelle('verdichtung.begruendung', verdichtung?.begruendung),
    festgelegteProfillage: zelle('festgelegteProfillage', input.festgelegteProfillage),
    festlegungBegruendung: zelle('festlegungBegruendung', input.festlegungBegruendung),
    fmEinschaetzung: zelle('fmEinschaetzung', input.fmEinschaetzung),
    fmGrund: zelle('fmGrund', input.fmGrund),
    geprueftVon: zelle('pruefung.von', pruefung?.von),
    geprueftAm: tag('pruefung.am', pruefung?.am),
    geprueftKennung: zelle('pruefung.kennung', pruefung?.kennung),
    paragraph10Grund: zelle('paragraph10Grund', input.paragraph10Grund),
    direktVermittelbar: zelle('direktVermittelbar', input.direktVermittelbar),
    foerderziel: zelle('foerderziel', input.foerderziel),
    entwicklungsziel: zelle(
      'entwicklungsziel',
      Array.isArray(entwicklungsziel) ? entwicklungsziel.join(';') : entwicklungsziel,
    ),
    qualifizierungAbgeschlossen: zelle('qualifizierungAbgeschlossen', input.qualifizierungAbgeschlossen),
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

/** Where the ratings of a case stand in its document. */
const STELLEN = {
  bedarfe: record(BEDARF_IDS, (id) => `bedarfe.${id}`),
  ressourcenbereiche: record(RESSOURCEN_IDS, (id) => `ressourcenbereiche.${id}`),
} as const;

type CaseText = string | null | undefined;
type CaseValue = CaseText | number | boolean;

const LEER: RawValue = { art: 'leer' };

function rawValue(input: CaseValue): RawValue {
  if (input === null || input === undefined) return LEER;
  if (typeof input === 'number') return { art: 'zahl', wert: input };
  if (typeof input === 'boolean') return { art: 'wahrheitswert', wert: input };
  return { art: 'text', wert: input };
}

/** A day as a sheet holds it; what is none stays the text that it is. */
function rawTag(input: CaseText): RawValue {
  const datum = typeof input === 'string' ? parsePlainDate(input) : null;
  return datum === null ? rawValue(input) : { art: 'datum', wert: serialOfDate(datum) };
}
