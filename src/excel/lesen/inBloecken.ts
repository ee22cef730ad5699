/**
 * Reads what does not fit into one answer of Excel (5 MB on the web): the parts in several requests, and of a part that is too
 * large by itself its rows. Halves until it fits; loaded only when it is needed.
 */
import type { Bestand } from '../../mappe/bestand';
import type { Inventar } from '../../mappe/inventar';
import { zeugeAus } from '../../mappe/schreibplan/zeuge';
import { istAntwortZuGross } from '../hostFehler';
import { istUnbewegt, queueZeuge } from '../schreiben/zeugen';
import { zugangZu } from '../zugang';
import { bereicheVon, type Leseauftrag, queueBereich, type Teilbereich } from './teileLesen';

type Bestaende = ReadonlyMap<string, Bestand>;

/** What was found of the parts; null where rows moved between two requests. @throws the error of Excel where a single row is too large. */
export async function liesInBloecken(
  context: Excel.RequestContext,
  inventar: Inventar,
  auftrag: Leseauftrag,
): Promise<Bestaende | null> {
  const bereiche = bereicheVon(inventar, auftrag);
  const gelesene = await lies(context, bereiche);
  const bestaende = new Map(bereiche.map(({ name }, index) => [name, gelesene[index] as Bestand]));
  return (await istNochSo(context, inventar, bestaende)) ? bestaende : null;
}

/** One after the other, in their order. */
async function lies(context: Excel.RequestContext, bereiche: readonly Teilbereich[]): Promise<Bestand[]> {
  const gefragte = bereiche.map((bereich) => queueBereich(context, bereich));
  try {
    await context.sync();
    return gefragte.map((bestand) => bestand());
  } catch (error) {
    if (!istAntwortZuGross(error)) throw error;
    const haelften = await halbiert(context, bereiche);
    if (haelften === null) throw error;
    const [erste, zweite] = [await lies(context, haelften[0]), await lies(context, haelften[1])];
    return bereiche.length > 1 ? [...erste, ...zweite] : [untereinander([...erste, ...zweite])];
  }
}

type Haelften = readonly [readonly Teilbereich[], readonly Teilbereich[]];

/** Half of the parts each, or half of the rows of a single one; null for a single row. */
async function halbiert(
  context: Excel.RequestContext,
  bereiche: readonly Teilbereich[],
): Promise<Haelften | null> {
  const [einziger] = bereiche;
  const mitte = Math.ceil(bereiche.length / 2);
  if (einziger === undefined || bereiche.length > 1) return [bereiche.slice(0, mitte), bereiche.slice(mitte)];
  const range = einziger.range(context);
  range.load('rowCount,columnCount');
  await context.sync();
  const { rowCount, columnCount } = range;
  if (rowCount < 2) return null;
  const oben = Math.ceil(rowCount / 2);
  const zeilen = (von: number, anzahl: number): Teilbereich => ({
    ...einziger,
    range: (anderer) =>
      einziger
        .range(anderer)
        .getCell(von, 0)
        .getResizedRange(anzahl - 1, columnCount - 1),
  });
  return [[zeilen(0, oben)], [zeilen(oben, rowCount - oben)]];
}

/** Rows that were read apart, as one range. */
function untereinander([erste, ...weitere]: readonly Bestand[]): Bestand {
  if (erste === undefined) throw new Error('Nothing was read');
  return weitere.reduce<Bestand>(
    (oben, unten) => ({
      ...oben,
      address: umspannt(oben.address, unten.address),
      values: [...oben.values, ...unten.values],
      valueTypes: [...oben.valueTypes, ...unten.valueTypes],
      numberFormat: [...oben.numberFormat, ...unten.numberFormat],
      formulas: [...oben.formulas, ...unten.formulas],
      verborgen: oben.verborgen === true || unten.verborgen === true,
    }),
    erste,
  );
}

/** From the first cell of one address to the last one of another. */
function umspannt(oben: string, unten: string): string {
  return `${oben.replace(/:[^:!]*$/, '')}:${/[^:!]*$/.exec(unten)?.[0] ?? ''}`;
}

/** Whether the rows of all tables still stand where they were read. */
async function istNochSo(
  context: Excel.RequestContext,
  { tabellen }: Inventar,
  bestaende: Bestaende,
): Promise<boolean> {
  const zugang = zugangZu(context);
  const zeugen = [...bestaende]
    .filter(([name]) => tabellen.has(name))
    .map(([name, bestand]) => zeugeAus(name, bestand))
    .map((zeuge) => ({ zeuge, jetzt: queueZeuge(zugang, zeuge) }));
  await context.sync();
  return zeugen.every(({ zeuge, jetzt }) => {
    const stand = jetzt();
    return stand !== null && istUnbewegt(zeuge, stand);
  });
}
