/** The second round trip: the values of all inputs and results, mapped to a raw case. Reads only. */
import type { Belegzellen, Ergebniszelle, GeleseneErgebnisse, GeleseneMappe } from '../../mappe/fallmappe';
import type { Lesung } from '../../listen/fehler';
import type { RawFall } from '../../fall/rawFall';
import type { RawCell } from '../../listen/zelle';
import { FOERDERZIELMATRIX } from '../../rules/foerderzielmatrix';
import { BEDARFE, RESSOURCENBEREICHE } from '../../rules/vocabulary';
import { ortAt, parseAnker } from '../../listen/adresse';
import type { TabelleId } from '../layout';
import {
  ALLE_NAMEN,
  MATRIX_SPALTE,
  NAME_16A,
  NAME_EINGABE,
  NAME_ERGEBNIS,
  NAME_MARKE,
  SPALTE_JE_TEIL,
  SPALTEN,
  TABELLE,
} from '../layout';
import type { Raster } from '../../listen/raster';
import { RASTER_LOAD, rohwertAt } from '../../listen/raster';
import type { GeleseneTabelle } from './tabelle';
import { readTabelle } from './tabelle';
import { pruefeVersion, queueVersion } from './vorlagenversion';

/** A raster with the formulas, so that it can be put back. */
export type Bestand = Raster & Pick<Excel.Range, 'formulas'>;

/** All ranges of one reading; plain data, valid after the context is gone. */
export interface Werte {
  readonly namen: ReadonlyMap<string, Bestand>;
  readonly tabellen: ReadonlyMap<TabelleId, Bestand>;
  /** Version in the template passport; null when there is none. */
  readonly version: number | null;
}

/** The tables that hold inputs or results of the computation; the history is not read for it. */
const GELESENE_TABELLEN = ['bedarfe', 'ressourcen', 'matrix'] as const;

/** Asks for all values; the answer gives them after the next round trip. The inventory must have been found sound. */
export function queueWerte(context: Excel.RequestContext): () => Werte {
  const { names, tables } = context.workbook;
  const namen = ALLE_NAMEN.map((name) => [name, loaded(names.getItem(name).getRange())] as const);
  const tabellen = GELESENE_TABELLEN.map(
    (id) => [id, loaded(tables.getItem(TABELLE[id]).getRange())] as const,
  );
  const version = queueVersion(context);
  return () => ({
    namen: new Map(namen.map(([name, range]) => [name, bestandOf(range)])),
    tabellen: new Map(tabellen.map(([id, range]) => [id, bestandOf(range)])),
    version: version(),
  });
}

/** Queues everything a `Bestand` needs of a range. */
export function loaded(range: Excel.Range): Excel.Range {
  range.load(`${RASTER_LOAD},formulas`);
  return range;
}

/** The loaded range as plain data. */
export function bestandOf({ address, values, valueTypes, numberFormat, formulas }: Excel.Range): Bestand {
  return { address, values, valueTypes, numberFormat, formulas };
}

/** Maps the values to a raw case with the place of every input, or tells what is wrong with tables and version. */
export function mappeAus(werte: Werte): Lesung<Omit<GeleseneMappe, 'akte'>> {
  const fehler = pruefeVersion(werte.version);
  const tabelle = (id: TabelleId, ids: readonly string[]): GeleseneTabelle =>
    readTabelle(bestandDerTabelle(werte, id), { name: TABELLE[id], spalten: SPALTEN[id], ids }, (each) =>
      fehler.push(each),
    );
  const bedarfe = tabelle('bedarfe', BEDARFE.map(idOf));
  const ressourcen = tabelle('ressourcen', RESSOURCENBEREICHE.map(idOf));
  const matrix = tabelle('matrix', MATRIX_IDS);
  if (fehler.length > 0) return { ok: false, fehler };
  const belege = {
    bedarfe: belegeAus(BEDARFE, bedarfe),
    ressourcenbereiche: belegeAus(RESSOURCENBEREICHE, ressourcen),
  };
  return {
    ok: true,
    wert: {
      raw: rawFallAus(werte, bedarfe, ressourcen),
      belege,
      ergebnisse: ergebnisseAus(werte),
      matrix: matrixAus(matrix),
    },
  };
}

export const MATRIX_IDS: readonly string[] = FOERDERZIELMATRIX.map((row) => row.bereich);

function rawFallAus(werte: Werte, bedarfe: GeleseneTabelle, ressourcen: GeleseneTabelle): RawFall {
  return {
    felder: mapValues(NAME_EINGABE, (name) => namedCell(werte, name)),
    bedarfe: byId(BEDARFE, (id) => bedarfe.cell(id, SPALTE_JE_TEIL.stufe)),
    ressourcenbereiche: byId(RESSOURCENBEREICHE, (id) => ressourcen.cell(id, SPALTE_JE_TEIL.stufe)),
    marken: mapValues(NAME_MARKE, (name) => namedCell(werte, name)),
    paragraph16a: mapValues(NAME_16A, (name) => namedCell(werte, name)),
  };
}

function belegeAus<Id extends string>(
  definitions: readonly { readonly id: Id }[],
  tabelle: GeleseneTabelle,
): Record<Id, Belegzellen> {
  return byId(definitions, (id) => ({
    beleg: tabelle.cell(id, SPALTE_JE_TEIL.beleg),
    staerke: tabelle.cell(id, SPALTE_JE_TEIL.staerke),
  }));
}

function ergebnisseAus(werte: Werte): GeleseneErgebnisse {
  return mapValues(NAME_ERGEBNIS, (name) => ergebniszelle(namedCell(werte, name)));
}

function matrixAus(tabelle: GeleseneTabelle): GeleseneMappe['matrix'] {
  const zeilen = FOERDERZIELMATRIX.map(({ bereich }) => [
    bereich,
    mapValues(MATRIX_SPALTE, (spalte) => ergebniszelle(tabelle.cell(bereich, spalte))),
  ]);
  return Object.fromEntries(zeilen) as GeleseneMappe['matrix'];
}

function ergebniszelle({ ort, value }: RawCell): Ergebniszelle {
  return { ort, text: 'wert' in value ? String(value.wert) : '' };
}

function namedCell(werte: Werte, name: string): RawCell {
  const bestand = bestandDesNamens(werte, name);
  return { ort: ortAt(parseAnker(bestand.address)), value: rohwertAt(bestand) };
}

/** The range behind a name that was read. @throws Error for a name that was not read: a bug. */
export function bestandDesNamens({ namen }: Werte, name: string): Bestand {
  const bestand = namen.get(name);
  if (!bestand) throw new Error(`Name was not read: ${name}`);
  return bestand;
}

/** The range of a table that was read. @throws Error for a table that was not read: a bug. */
export function bestandDerTabelle({ tabellen }: Werte, id: TabelleId): Bestand {
  const bestand = tabellen.get(id);
  if (!bestand) throw new Error(`Table was not read: ${id}`);
  return bestand;
}

function mapValues<Key extends string, In, Out>(
  record: Readonly<Record<Key, In>>,
  map: (value: In) => Out,
): Record<Key, Out> {
  const entries = Object.entries<In>(record).map(([key, value]) => [key, map(value)]);
  return Object.fromEntries(entries) as Record<Key, Out>;
}

function byId<Id extends string, Out>(
  definitions: readonly { readonly id: Id }[],
  map: (id: Id) => Out,
): Record<Id, Out> {
  return Object.fromEntries(definitions.map(({ id }) => [id, map(id)])) as Record<Id, Out>;
}

function idOf<Id extends string>(definition: { readonly id: Id }): Id {
  return definition.id;
}
