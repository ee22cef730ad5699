/** What a set of rules is outside of the program: rows of text cells. Here are its parts, whatever is done with them. */
import type { Input, Line, Row, Table } from '../../decision/table';
import { STELLEN } from '../betreuung';
import { EINGEBAUT, type Regelsatz, type Satzfreigabe, type Schwellenwerte } from '../regelsatz';
import { MIN_BEDARFE, MIN_BEDARFE_EXTER } from '../regelwerk';
import { BEDARFE, BEDARFE_DER_ACHT, KENNUNGEN, PROFILLAGEN } from '../vocabulary';

/** The columns of a row, in their order. A row of a table is one line of tests; rows of the same id below one another are one rule. */
export const SATZSPALTEN = [
  'version',
  'gueltigAb',
  'tabelle',
  'id',
  'tests',
  'antwort',
  'hinweis',
  'zusatz',
  'worte',
  'quelle',
] as const;
export type Satzspalte = (typeof SATZSPALTEN)[number];
export type Satzzeile = Readonly<Record<Satzspalte, string>>;
/** A row with the check sum of its set. */
export type Freigabezeile = Satzzeile & { readonly digest: string };

/** The facts and rows of any table, for what treats them alike. */
export type Fakten = Readonly<Record<string, unknown>>;
export type Linie = Line<Record<string, unknown>>;
export interface Regelzeile extends Row<Fakten, unknown> {
  readonly uses?: readonly string[];
  readonly hinweis?: string;
  readonly zusatz?: string;
}
export interface Regeltabelle extends Omit<Table<Fakten, Regelzeile>, 'inputs' | 'reachable'> {
  readonly inputs: Readonly<Record<string, Input<unknown>>>;
  readonly reachable?: (facts: never) => boolean;
}

export const TABELLENNAMEN = ['profillage', 'kennung', 'gueltig', 'betreuung'] as const;
export type Tabellenname = (typeof TABELLENNAMEN)[number];

/** A table of a set, its facts left open. */
export function tabelleIn(satz: Regelsatz, name: Tabellenname): Regeltabelle {
  return satz[name] as unknown as Regeltabelle;
}

/** The answer „the geprüfte, else the errechnete one“ in a cell. */
export const WERT_VON_REST = '[rest]';

/** What the rows of a table may answer. */
export const ANTWORTEN: Readonly<Record<Tabellenname, readonly string[]>> = {
  profillage: PROFILLAGEN,
  kennung: KENNUNGEN,
  gueltig: [...KENNUNGEN, WERT_VON_REST],
  betreuung: STELLEN,
};

/** What the set is called and who has released it stand in rows of their own under this name. */
export const FREIGABEZEILE = 'freigabe';
export const FREIGABEIDS = ['name', 'von'] as const satisfies readonly (keyof Satzfreigabe)[];
/** Letters of each; what is longer fits into no head of a workbook. */
export const HOECHSTENS_BUCHSTABEN = 100;

/** The numbers of a set stand in rows of their own under this name. */
export const SCHWELLENZEILE = 'schwelle';

/** What each number may be. */
export const SCHWELLENGRENZEN: Readonly<
  Record<keyof Schwellenwerte, { readonly von: number; readonly bis: number }>
> = {
  relevantAb: { von: 1, bis: 3 },
  bfm: { von: 1, bis: BEDARFE_DER_ACHT.length },
  exter: { von: 1, bis: BEDARFE.length },
  alterUe25: { von: 15, bis: 67 },
  alterSchueler: { von: 15, bis: 67 },
  begruendungBuchstaben: { von: 1, bis: 100 },
};
export const SCHWELLENIDS = Object.keys(SCHWELLENGRENZEN) as readonly (keyof Schwellenwerte)[];

/** The numbers that tests may name, and what people call them. */
export const GENANNTE_SCHWELLEN = { bfm: MIN_BEDARFE.name, exter: MIN_BEDARFE_EXTER.name } as const;
export type GenannteSchwelle = keyof typeof GENANNTE_SCHWELLEN;

/** Rules of a table; a house may have as many. */
export const HOECHSTENS_REGELN = 60;
/** Lines of one rule. */
export const HOECHSTENS_LINIEN = 20;

/** The table of the program that says what the inputs of such a table are. */
export function eingebaute(name: Tabellenname): Regeltabelle {
  return tabelleIn(EINGEBAUT, name);
}
