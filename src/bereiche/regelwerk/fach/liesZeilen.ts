/** Reads the rows of one table: every line of every row, and what is wrong with each cell. */
import type { Input } from '../../../decision/table';
import type { Bound, Test } from '../../../decision/test';
import type { Inhalt } from '../../../listen/inhalt';
import type { PlainDate } from '../../../listen/plainDate';
import type { Stelle } from '../../../listen/stelle';
import type { Ort } from '../../../listen/zelle';
import type { Regelbefund } from './befund';
import { liesTest } from './liesTest';
import type { Linie, Tabellenart } from './tabellen';

/** One line of the sheet as understood. */
export interface Regellinie {
  readonly nr: string;
  readonly linie: Linie;
  readonly antwort: unknown;
  readonly worte: string;
  readonly quelle: string;
  readonly gueltigAb: PlainDate | null;
  readonly hinweis: unknown;
  readonly zusatz: string;
  readonly ort: (feld: string) => Ort;
}

/** The lines of a table in the order of the sheet. */
export interface Linienlesung {
  readonly linien: readonly Regellinie[];
  readonly befunde: readonly Regelbefund[];
}

/** Reads them. @param schwellen the thresholds that tests may name. */
export function liesLinien(inhalt: Inhalt, art: Tabellenart, schwellen: readonly Bound[]): Linienlesung {
  const { zeilen, fehler } = inhalt.liste(art.liste);
  const befunde: Regelbefund[] = fehler.map((each) => ({ code: 'ZELLE', orte: each.orte, fehler: each }));
  const linien = zeilen.map(({ zeile }) => {
    const werte: Readonly<Record<string, unknown>> = zeile;
    const { stelle } = zeile;
    return {
      nr: textAus(werte['nr']),
      linie: liesLinie(art, stelle, schwellen, befunde),
      antwort: werte['antwort'] ?? null,
      worte: textAus(werte['worte']),
      quelle: textAus(werte['quelle']),
      gueltigAb: (werte['gueltigAb'] ?? null) as PlainDate | null,
      hinweis: werte['hinweis'] ?? null,
      zusatz: textAus(werte['zusatz']),
      ort: (feld: string) => stelle.ort(feld),
    };
  });
  return { linien, befunde };
}

/** Not every table has every column. */
function textAus(wert: unknown): string {
  return typeof wert === 'string' ? wert : '';
}

function liesLinie(
  { eingebaut }: Tabellenart,
  stelle: Stelle,
  schwellen: readonly Bound[],
  befunde: Regelbefund[],
): Linie {
  const tests: Record<string, Test<unknown>> = {};
  for (const [name, input] of Object.entries<Input<unknown>>(eingebaut.inputs)) {
    const zelle = stelle.zelle(name);
    // A formula is told by its column; its result says nothing.
    if (zelle.istFormel === true) continue;
    const gelesen = liesTest(zelle.value, input, schwellen);
    if (!gelesen.ok)
      befunde.push({ code: 'TEST', orte: [zelle.ort], eingabe: input.label, mangel: gelesen.mangel });
    else if (gelesen.test !== undefined) tests[name] = gelesen.test;
  }
  return tests;
}
