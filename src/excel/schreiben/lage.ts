/** Reads where the traces of a write are by now. */
import { bestandOf, loaded } from '../lesen/bestand';
import type { Bestand } from '../../mappe/bestand';
import { hatLangenText, type Stueck, tabelleVon } from '../../mappe/schreibplan/stueck';
import type { Lage } from './rueckplan';
import { zielbereich } from './schreiben';
import type { Spur } from './spuren';
import { type Zugang, zugangZu } from '../zugang';

/** Reads the tables anew, and what stands where it was written. */
export async function liesLage(context: Excel.RequestContext, spuren: readonly Spur[]): Promise<Lage> {
  const zugang = zugangZu(context);
  const tabellen = queueTabellen(
    zugang,
    spuren.map(({ stueck }) => stueck),
  );
  tabellen.forEach(({ table }) => void table.autoFilter.load('isDataFiltered'));
  const zellen = spuren
    .filter(({ stueck }) => stueck.zeile === undefined)
    .map((spur) => {
      const range = zielbereich(zugang, spur.stueck.block);
      return [spur, loaded(range, !hatLangenText(spur.stueck))] as const;
    });
  await context.sync();
  return {
    tabellen: bestaende(tabellen),
    gefilterte: new Set(
      tabellen.flatMap(({ tabelle, table }) => (table.autoFilter.isDataFiltered ? [tabelle] : [])),
    ),
    amAltenPlatz: new Map(zellen.map(([spur, range]) => [spur, bestandOf(range)])),
  };
}

/** Reads the tables of these pieces anew. */
export async function liesTabellen(
  context: Excel.RequestContext,
  stuecke: readonly Stueck[],
): Promise<ReadonlyMap<string, Bestand>> {
  const tabellen = queueTabellen(zugangZu(context), stuecke);
  await context.sync();
  return bestaende(tabellen);
}

/** A table that is being read. */
interface Tabellenlesung {
  readonly tabelle: string;
  readonly table: Excel.Table;
  readonly range: Excel.Range;
}

function queueTabellen(zugang: Zugang, stuecke: readonly Stueck[]): Tabellenlesung[] {
  const lange = stuecke.flatMap((stueck) => (hatLangenText(stueck) ? [tabelleVon(stueck)] : []));
  return [...new Set(stuecke.flatMap((stueck) => tabelleVon(stueck) ?? []))].map((tabelle) => {
    const table = zugang.tabelle(tabelle);
    return { tabelle, table, range: loaded(table.getRange(), !lange.includes(tabelle)) };
  });
}

function bestaende(tabellen: readonly Tabellenlesung[]): ReadonlyMap<string, Bestand> {
  return new Map(tabellen.map(({ tabelle, range }) => [tabelle, bestandOf(range)]));
}
