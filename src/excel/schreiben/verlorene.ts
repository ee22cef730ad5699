/**
 * Rows that stand nowhere any more: a list was being put into a new order, Excel broke off, and somebody moved its rows while it was
 * put back. What stood in them is still known here; it is added below the others. Pure.
 */
import { parseAnker } from '../../listen/adresse';
import { KOPF_ID } from '../../listen/liste';
import { normalized } from '../../listen/readRating';
import type { Bestand } from '../../mappe/bestand';
import { inhaltVon, istGleicherInhalt } from '../../mappe/schreibplan/inhalt';
import { formelFuerZeile } from '../../mappe/schreibplan/ordnen';
import { ersteZeile, type Schreibplan, type Stueck, tabelleVon } from '../../mappe/schreibplan/stueck';
import type { Sendung } from './sendung';
import { zeilenziel } from './spuren';

/** A row as it stood before the write. */
interface Zeilenstand {
  readonly stueck: Stueck;
  /** The header over its Id. */
  readonly idKopf: string;
  /** Its row of the sheet, counted from 1. */
  readonly zeile: number;
  /** Formulas and formats by header. */
  readonly zellen: ReadonlyMap<unknown, { readonly formel: unknown; readonly format: string }>;
}

/**
 * The pieces that add them again where they have an Id, with the columns as they stand now; none where every row is there with all that stood in it. A row
 * that somebody deleted or typed into in that very moment comes back as it was, beside theirs: what they meant, nobody can tell.
 * @param umgeordnete the pieces of the plan that were writing the new order.
 * @param tabellen as they stand now.
 */
export function verloreneZeilen(
  plan: Schreibplan,
  umgeordnete: readonly Stueck[],
  davor: Sendung['davor'],
  tabellen: ReadonlyMap<string, Bestand>,
): Stueck[] {
  const fruehere = umgeordnete.flatMap((stueck) => zeilenstaende(plan, stueck, davor));
  return [...tabellen].flatMap(([tabelle, bestand]) =>
    fruehere
      .filter((stand) => tabelleVon(stand.stueck) === tabelle && !stehtNoch(stand, bestand))
      .map((stand, index) => dazu(stand, bestand, index)),
  );
}

/** Whether one of the rows holds all of it. */
function stehtNoch(stand: Zeilenstand, bestand: Bestand): boolean {
  const koepfe = bestand.values[0] ?? [];
  const idSpalte = koepfe.indexOf(stand.idKopf);
  return inhaltVon(bestand)
    .formulas.slice(1)
    .some((row, position) => {
      if (row[idSpalte] !== stand.zellen.get(stand.idKopf)?.formel) return false;
      const erwartet = formeln(stand, bestand, position);
      return koepfe.every((_, spalte) => istGleicherInhalt(row[spalte], erwartet[spalte]));
    });
}

/** What the cells of a row would hold at a place among the data rows, counted from 0. */
function formeln({ zeile, zellen }: Zeilenstand, { address, values }: Bestand, position: number): unknown[] {
  const nach = parseAnker(address).zeile + position + 1;
  return (values[0] ?? []).map((kopf) => formelFuerZeile(zellen.get(kopf)?.formel ?? '', zeile, nach));
}

/** The rows with an Id that a piece overwrote. */
function zeilenstaende(plan: Schreibplan, stueck: Stueck, davor: Sendung['davor']): Zeilenstand[] {
  const index = plan.zeugen.findIndex(({ tabelle }) => tabelle === tabelleVon(stueck));
  const zeuge = davor.zeugen[index] ?? plan.zeugen[index];
  if (zeuge === undefined || normalized(zeuge.spalte) !== normalized(KOPF_ID)) return [];
  const gelesen = davor.zellen[plan.stuecke.indexOf(stueck)];
  const { formulas, numberFormat } = gelesen ? inhaltVon(gelesen) : stueck.block.vorher;
  const kopfzeile = parseAnker(zeuge.address).zeile;
  return formulas.flatMap((row, nr) => {
    const zellen = new Map(
      zeuge.koepfe.map((kopf, spalte) => [
        kopf,
        { formel: row[spalte] ?? '', format: numberFormat[nr]?.[spalte] ?? 'General' },
      ]),
    );
    const id = zellen.get(zeuge.spalte)?.formel ?? '';
    return id === ''
      ? []
      : [{ stueck, idKopf: zeuge.spalte, zeile: kopfzeile + ersteZeile(stueck) + nr + 1, zellen }];
  });
}

function dazu(stand: Zeilenstand, bestand: Bestand, index: number): Stueck {
  const { stueck, zellen } = stand;
  const koepfe = bestand.values[0] ?? [];
  const position = bestand.values.length - 1 + index;
  const inhalt = {
    formulas: [formeln(stand, bestand, position)],
    numberFormat: [koepfe.map((kopf) => zellen.get(kopf)?.format ?? 'General')],
  };
  const vorher = { ...inhalt, formulas: [koepfe.map(() => '')] };
  const nachher = inhalt.formulas.map((row) => row.map(String));
  const ziel = zeilenziel(stueck, position);
  return {
    zeile: 'neu',
    inhalt,
    block: { ...stueck.block, ziel, format: inhalt.numberFormat, vorher, nachher },
  };
}
