/** Reads where the traces of a write are by now. */
import { bestandOf, loaded } from '../lesen/bestand';
import { hatLangenText, tabelleVon } from '../../mappe/schreibplan/stueck';
import type { Lage } from './rueckplan';
import { zielbereich } from './schreiben';
import type { Spur } from './spuren';
import { zugangZu } from '../zugang';

/** Reads the tables anew, and what stands where it was written. */
export async function liesLage(context: Excel.RequestContext, spuren: readonly Spur[]): Promise<Lage> {
  const lange = spuren.flatMap(({ stueck }) => (hatLangenText(stueck) ? [tabelleVon(stueck)] : []));
  const tabellen = new Set(spuren.flatMap(({ stueck }) => tabelleVon(stueck) ?? []));
  const zugang = zugangZu(context);
  const tables = [...tabellen].map((tabelle) => zugang.tabelle(tabelle));
  const ranges = [...tabellen].map(
    (tabelle, index) =>
      [tabelle, loaded((tables[index] as Excel.Table).getRange(), !lange.includes(tabelle))] as const,
  );
  tables.forEach(({ autoFilter }) => void autoFilter.load('isDataFiltered'));
  const zellen = spuren
    .filter(({ stueck }) => stueck.zeile === undefined)
    .map((spur) => {
      const range = zielbereich(zugang, spur.stueck.block);
      return [spur, loaded(range, !hatLangenText(spur.stueck))] as const;
    });
  await context.sync();
  return {
    tabellen: new Map(ranges.map(([tabelle, range]) => [tabelle, bestandOf(range)])),
    gefilterte: new Set([...tabellen].filter((_, index) => tables[index]?.autoFilter.isDataFiltered)),
    amAltenPlatz: new Map(zellen.map(([spur, range]) => [spur, bestandOf(range)])),
  };
}
