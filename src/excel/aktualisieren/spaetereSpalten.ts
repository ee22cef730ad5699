/**
 * What belongs to columns that have come to a table: the look of their neighbours, the words above a hidden header, and the
 * formulas of the sheet that count them. Each is done only where it is missing.
 */
import { columnLetters, parseAnker } from '../../listen/adresse';
import type { Liste } from '../../listen/liste';
import type { Raster } from '../../listen/raster';
import { spaltenIn } from '../../listen/readListe';
import { normalized } from '../../listen/readRating';
import type { Spalte } from '../../listen/spalte';
import type { Mappenbereich } from '../../mappe/bereich';
import { bestandOf, loaded } from '../lesen/bestand';

/** The formulas of a sheet from its first used cell on. */
type Blattformeln = Pick<Excel.Range, 'address' | 'formulas'>;

/** Does it for one table; its columns must be there. @throws what Excel refuses; doing it again goes on from there. */
export async function richteSpaetereEin(
  context: Excel.RequestContext,
  { formel = (alte) => alte }: Mappenbereich,
  liste: Liste,
): Promise<void> {
  const tabelle = context.workbook.tables.getItem(liste.name);
  const bereich = loaded(tabelle.getRange());
  const { worksheet } = tabelle;
  const blatt = worksheet.getUsedRange();
  blatt.load('address,formulas');
  await context.sync();
  for (const spalte of spaetereIn(liste, bestandOf(bereich)).filter((each) => istLeer(each, blatt)))
    queueAussehen(worksheet, spalte);
  for (const { zelle, neue } of andereFormeln(blatt, formel)) worksheet.getRange(zelle).formulas = [[neue]];
  await context.sync();
}

/** A later column in its place. */
interface SpaetereSpalte {
  readonly buchstaben: string;
  /** The letters of a column of the beginning that takes the same entries. */
  readonly muster: string;
  readonly aufschrift: string | undefined;
  /** Rows of the sheet: the one above the header, and the last one of the table. */
  readonly oben: number;
  readonly unten: number;
}

function spaetereIn({ spalten }: Liste, raster: Raster): SpaetereSpalte[] {
  const { zeile, spalte: links } = parseAnker(raster.address);
  const positionen = spaltenIn(raster);
  const buchstaben = (kopf: string): string => columnLetters(links + (positionen.get(normalized(kopf)) ?? 0));
  const alle = Object.values<Spalte<unknown>>(spalten);
  return alle.flatMap((each) => {
    const erste = alle.filter(({ spaeter }) => spaeter === undefined);
    const gleiche =
      erste.findLast((andere) => istGleich(andere, each)) ?? erste.findLast(({ art }) => art === each.art);
    if (each.spaeter === undefined || gleiche === undefined) return [];
    const [neue, muster] = [buchstaben(each.kopf), buchstaben(gleiche.kopf)];
    const { aufschrift } = each.spaeter;
    return [
      { buchstaben: neue, muster, aufschrift, oben: zeile - 1, unten: zeile + raster.values.length - 1 },
    ];
  });
}

function istGleich(eine: Spalte<unknown>, andere: Spalte<unknown>): boolean {
  return eine.art === andere.art && eine.angebot?.name === andere.angebot?.name;
}

/** Whether nothing stands above a hidden header: then its look is still to come, and there is room for the words. */
function istLeer(
  { buchstaben, oben, aufschrift }: SpaetereSpalte,
  { address, formulas }: Blattformeln,
): boolean {
  const anker = parseAnker(address);
  const { spalte } = parseAnker(`${buchstaben}1`);
  if (aufschrift === undefined) return true;
  return oben > 0 && (formulas[oben - anker.zeile]?.[spalte - anker.spalte] ?? '') === '';
}

function queueAussehen(worksheet: Excel.Worksheet, spalte: SpaetereSpalte): void {
  const { buchstaben, muster, aufschrift, oben, unten } = spalte;
  const von = aufschrift === undefined ? oben + 1 : oben;
  worksheet
    .getRange(`${buchstaben}${von}:${buchstaben}${unten}`)
    .copyFrom(`${muster}${von}:${muster}${unten}`, 'Formats');
  if (aufschrift !== undefined) worksheet.getRange(`${buchstaben}${oben}`).values = [[aufschrift]];
}

function andereFormeln(
  { address, formulas }: Blattformeln,
  formel: (alte: string) => string,
): { readonly zelle: string; readonly neue: string }[] {
  const { zeile, spalte } = parseAnker(address);
  return formulas.flatMap((row, down) =>
    row.flatMap((alte: unknown, right) => {
      const neue = typeof alte === 'string' && alte.startsWith('=') ? formel(alte) : alte;
      return neue === alte
        ? []
        : [{ zelle: `${columnLetters(spalte + right)}${zeile + down}`, neue: String(neue) }];
    }),
  );
}
