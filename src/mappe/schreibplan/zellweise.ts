/**
 * Pieces of several rows, cell by cell. What is written in one piece over rows that are hidden, by a filter or by hand, goes into
 * wrong rows in Excel (office-js #224, xlwings #747); what is written to single cells does not. Pure.
 */
import type { Schreibplan, Stueck } from './stueck';
import { tabelleVon, zelleAus, zellstellen } from './stueck';

/** The same plan, with those pieces of it cell by cell over whose rows something is hidden. */
export function zellweise(
  plan: Schreibplan,
  istVerborgen: (stueck: Stueck, index: number) => boolean,
): Schreibplan {
  return {
    ...plan,
    stuecke: plan.stuecke.flatMap((stueck, index) =>
      istMehrzeilig(stueck) && istVerborgen(stueck, index) ? zellenAus(plan, stueck) : [stueck],
    ),
  };
}

/** Whether a piece goes into several rows. */
export function istMehrzeilig({ block }: Pick<Stueck, 'block'>): boolean {
  return block.nachher.length > 1;
}

/** Each cell of a piece as a piece of its own, row by row. */
export function zellenAus({ zeugen }: Pick<Schreibplan, 'zeugen'>, stueck: Stueck): Stueck[] {
  const koepfe = zeugen.find(({ tabelle }) => tabelle === tabelleVon(stueck))?.koepfe ?? [];
  return zellstellen(stueck).map((stelle) => zelleAus(stueck, stelle, koepfe));
}
