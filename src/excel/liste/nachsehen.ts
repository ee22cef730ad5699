/** Looks where rows of a large table are by now, and whether they hold what they should. Changes nothing. */
import { ortAt, parseAnker } from '../../listen/adresse';
import type { Ort } from '../../listen/zelle';
import type { Blockauftrag } from '../../mappe/liste/tabellenmappe';
import type { ExcelRuntime } from '../leitung';
import { zugangZu } from '../zugang';
import { type Aufgabe, istGleich, plaetzeVon } from './aufgaben';
import { liesZeilen } from './sendung';

type Auftrag = Omit<Blockauftrag, 'zeilen'>;

/** The column of the keys. */
interface Schluesselspalte {
  /** What stands in it, row by row. */
  readonly schluessel: readonly unknown[];
  /** Its first data cell. */
  readonly address: string;
}

/** In one round trip. @throws what Excel refuses. */
export async function liesSchluessel(
  excel: ExcelRuntime,
  { tabelle, schluesselspalte }: Auftrag,
): Promise<Schluesselspalte> {
  return excel.run(async (context) => {
    const zellen = zugangZu(context)
      .spalte(tabelle, schluesselspalte)
      .getDataBodyRange()
      .load('address,values')
      .untrack();
    await context.sync();
    return { schluessel: zellen.values.map(([wert]) => wert as unknown), address: zellen.address };
  });
}

/**
 * Of rows that may hold something wrong the places of those that do; one that is gone holds nothing. In two round trips.
 * @throws what Excel refuses.
 */
export async function falscheStellen(
  excel: ExcelRuntime,
  auftrag: Auftrag,
  aufgaben: readonly Aufgabe[],
): Promise<readonly Ort[]> {
  const { schluessel, address } = await liesSchluessel(excel, auftrag);
  const anker = parseAnker(address);
  const plaetze = plaetzeVon(schluessel);
  const moegliche = aufgaben
    .flatMap((aufgabe) => (plaetze.get(aufgabe.schluessel) ?? []).map((zeile) => ({ ...aufgabe, zeile })))
    .sort((a, b) => a.zeile - b.zeile);
  if (moegliche.length === 0) return [];
  const gelesene = await excel.run((context) => liesZeilen(context, auftrag, moegliche));
  return moegliche
    .filter(({ neu }, nr) => !istGleich(neu.formulas, gelesene[nr]?.davor.formulas ?? []))
    .map(({ zeile }) => ortAt(anker, zeile));
}
