/**
 * Adds rows that the fixed tables of a workbook cannot have yet, as whole rows of the sheet: what stands below and beside a table
 * keeps its place to it. A new row stands between two others, so that checks and looks that span them span it as well.
 */
import { columnLetters, parseAnker } from '../../listen/adresse';
import { findFesteZeilen } from '../../listen/festeZeilen';
import { type FesteZeile, kamSpaeter, type Liste } from '../../listen/liste';
import type { Raster } from '../../listen/raster';
import { spaltenIn } from '../../listen/readListe';
import { normalized } from '../../listen/readRating';
import { type Bestand, istLeer } from '../../mappe/bestand';
import { bestandOf, loaded } from '../lesen/bestand';
import type { ExcelRuntime } from '../leitung';

/** A row that a table is to get. */
export interface NeueZeile {
  readonly liste: Liste;
  readonly id: string;
}

/** The rows that a table lacks because they came after its version. One that somebody has deleted is not among them. */
export function spaetereZeilen(liste: Liste, raster: Raster, fassung: number): NeueZeile[] {
  const { schluessel } = liste;
  if (schluessel.art !== 'fest') return [];
  const { ids } = findFesteZeilen(liste, raster, () => undefined);
  return schluessel.ids
    .filter((id) => kamSpaeter(schluessel.zeilen[id]?.seit, fassung) && !ids.includes(id))
    .map((id) => ({ liste, id }));
}

/** Adds them one by one, each on a reading of its own. @throws what Excel refuses; doing it again goes on from there. */
export async function ergaenzeZeilen(excel: ExcelRuntime, zeilen: readonly NeueZeile[]): Promise<void> {
  for (const zeile of zeilen) await excel.run((context) => ergaenze(context, zeile));
}

async function ergaenze(context: Excel.RequestContext, { liste, id }: NeueZeile): Promise<void> {
  const tabelle = context.workbook.tables.getItem(liste.name);
  // With the column beside it, where the template says in words what stands in the row.
  const bereich = loaded(tabelle.getRange().getResizedRange(0, 1));
  await context.sync();
  const bestand = bestandOf(bereich);
  const leere = bestand.values.findIndex((werte) => istLeer(werte.slice(0, -1)));
  const zeile = leere > 0 ? leere : stelleFuer(liste, id, bestand);
  const muster = zeile > 1 ? zeile - 1 : zeile + 1;
  const { worksheet } = tabelle;
  const { ganze, nachbar, zellen } = adressenIn(bestand);
  if (leere < 0) worksheet.getRange(ganze(zeile)).insert('Down');
  worksheet.getRange(zellen(zeile)).copyFrom(zellen(muster), 'Formats');
  if (String(bestand.formulas[muster]?.at(-1)).startsWith('=')) {
    worksheet.getRange(nachbar(zeile)).copyFrom(nachbar(muster), 'Formats');
    worksheet.getRange(nachbar(zeile)).copyFrom(nachbar(muster), 'Formulas');
  }
  // Last of all: until then the row is a blank one, and another try takes it.
  worksheet.getRange(zellen(zeile)).values = [inhaltVon(liste, id, bestand)];
  await context.sync();
}

/** Where a row belongs, counted from the headers: in front of the next one of the template, but never at the edge of the table. */
function stelleFuer(liste: Liste, id: string, bestand: Bestand): number {
  const { ids } = findFesteZeilen(liste, bestand, () => undefined);
  const reihe = liste.schluessel.art === 'fest' ? liste.schluessel.ids : [];
  const naechste = reihe.slice(reihe.indexOf(id) + 1).find((each) => ids.includes(each));
  const letzte = ids.length;
  const stelle = naechste === undefined ? letzte : ids.indexOf(naechste) + 1;
  return Math.min(Math.max(stelle, 2), letzte);
}

/** Addresses on the sheet of a table, by row counted from the headers; the last column is the one beside the table. */
function adressenIn({
  address,
  values,
}: Bestand): Record<'ganze' | 'nachbar' | 'zellen', (zeile: number) => string> {
  const anker = parseAnker(address);
  const breite = (values[0]?.length ?? 1) - 1;
  const spalte = (offset: number): string => columnLetters(anker.spalte + offset);
  const nummer = (zeile: number): number => anker.zeile + zeile;
  return {
    ganze: (zeile) => `${nummer(zeile)}:${nummer(zeile)}`,
    nachbar: (zeile) => `${spalte(breite)}${nummer(zeile)}`,
    zellen: (zeile) => `${spalte(0)}${nummer(zeile)}:${spalte(breite - 1)}${nummer(zeile)}`,
  };
}

/** Null leaves a cell as it is. */
function inhaltVon(liste: Liste, id: string, { values }: Bestand): (string | null)[] {
  const fest: FesteZeile['fest'] =
    liste.schluessel.art === 'fest' ? (liste.schluessel.zeilen[id]?.fest ?? {}) : {};
  const positionen = spaltenIn({ values });
  const inhalt = Array.from({ length: (values[0]?.length ?? 1) - 1 }, (): string | null => null);
  for (const [feld, wert] of Object.entries({ id, ...fest })) {
    const position = positionen.get(normalized(liste.spalten[feld]?.kopf ?? ''));
    if (position !== undefined) inhalt[position] = wert;
  }
  return inhalt;
}
