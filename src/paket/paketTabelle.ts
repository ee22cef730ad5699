/** One table of a workbook in a package: read whole, single cells written. For workbooks that are no Fallmappe. */
import type { Fehler, Lesung } from '../listen/fehler';
import type { Feld } from '../listen/feld';
import type { Liste } from '../listen/liste';
import { findeSpalten } from '../listen/readListe';
import type { Zellwert } from '../listen/werte';
import { ortAt, parseAnker } from '../listen/adresse';
import type { Bestand } from '../mappe/bestand';
import { pruefeDatumssystem } from '../mappe/inventar';
import { BLATT } from '../mappe/layout';
import { ausserhalb, ZEILEN_DARUNTER } from '../mappe/liste/darunter';
import { formelnDaneben } from '../mappe/schreibplan/eigeneSpalten';
import { formatFuer } from '../mappe/schreibplan/zellformat';
import { type Mappenart, mappenartAus, PASS_BEREICH } from '../mappe/vorlagenversion';
import type { Arbeitsmappe } from './lesen/arbeitsmappe';
import { bereichIn } from './lesen/bereich';
import { Fundorte } from './lesen/fundort';
import { inventarVon } from './lesen/inventarVon';
import { liesTeile } from './lesen/teileLesen';
import { bestandVon } from './lesen/bestandVon';
import { mitNeuenZeilen } from './schreiben/neueZeilen';
import { type Auftrag, pruefeZiele } from './schreiben/pruefeZiele';
import { schreibe } from './schreiben/schreibe';
import { pruefeWachstum, type Wachstum, wachstumBis } from './schreiben/wachstum';
import { liesZurueck } from './schreiben/zuruecklesen';

/** A cell of the table and what it is to hold. */
export interface Tabellenzelle<Spalte extends string> {
  /** Position among the data rows, counted from 0. */
  readonly zeile: number;
  readonly spalte: Spalte;
  readonly wert: Zellwert;
}

/** The table with its headers, and by their names the single cells and tables that were read along. */
export interface Tabellenlesung {
  readonly tabelle: Bestand;
  readonly felder: ReadonlyMap<string, Bestand>;
  /** Cells of data rows that cannot be read, by their row, counted from 0; in the table they stand as empty. */
  readonly zellfehler: ReadonlyMap<number, readonly Fehler[]>;
}

/** Cells of a table that are to be written, and how far it grows. */
export interface Schreibplan {
  readonly auftraege: readonly Auftrag[];
  readonly gewachsene: readonly Wachstum[];
}

/** Reads the passport. */
export function mappenartIn(mappe: Arbeitsmappe): Mappenart {
  const blatt = mappe.blatt(BLATT.pass);
  const bereich = bereichIn(PASS_BEREICH);
  if (!blatt || !bereich) return { vorlage: '', version: null };
  const { values } = bestandVon(new Fundorte(mappe).zellenAuf(blatt), bereich).bestand;
  return mappenartAus(values);
}

export class PaketTabelle<L extends Liste> {
  /** @param weitere tables that are read along: a cell of them that cannot be read stands in the way of the whole. */
  constructor(
    private mappe: Arbeitsmappe,
    private readonly liste: L,
    private readonly felder: readonly Feld<unknown>[],
    private readonly weitere: readonly Liste[] = [],
  ) {}

  /** The file as it is now. */
  get bytes(): Uint8Array {
    return this.mappe.paket.datei;
  }

  /** Another table of the same workbook: it is read and planned there, and written with this one. */
  neben<M extends Liste>(liste: M): PaketTabelle<M> {
    return new PaketTabelle(this.mappe, liste, []);
  }

  /**
   * Reads the table and the names that are there, or says what is in the way; null where there is no such table.
   * @param schluessel the column by which rows are told apart: what stands in it below the table is in the way.
   */
  lies(schluessel?: Extract<keyof L['spalten'], string>): Lesung<Tabellenlesung> | null {
    const fundorte = new Fundorte(this.mappe);
    const teile = { listen: [this.liste, ...this.weitere], felder: this.felder };
    const inventar = inventarVon(fundorte, teile);
    const { bestaende, fehler } = liesTeile(fundorte, inventar, teile);
    const tabelle = bestaende.get(this.liste.name);
    const { zeilen, uebrige } = nachZeilen(fehler, tabelle);
    const darunter = schluessel === undefined || !tabelle ? [] : this.darunter(fundorte, tabelle, schluessel);
    const alle = [...pruefeDatumssystem(inventar), ...uebrige, ...darunter];
    if (alle.length > 0) return { ok: false, fehler: alle };
    if (tabelle === undefined) return null;
    return { ok: true, wert: { tabelle, felder: bestaende, zellfehler: zeilen } };
  }

  private darunter(fundorte: Fundorte, bestand: Bestand, schluessel: string): readonly Fehler[] {
    const [tabelle] = fundorte.tabellen(this.liste.name);
    const blatt = this.mappe.blatt(tabelle?.blatt ?? '');
    const position = findeSpalten(this.liste, bestand).fundort.positionen.get(schluessel);
    if (!tabelle || !blatt || position === undefined) return [];
    const { bereich, hatErgebniszeile } = tabelle;
    const zellen = fundorte.zellenAuf(blatt);
    const erste = bereich.bisZeile + (hatErgebniszeile ? 2 : 1);
    const orte = Array.from({ length: ZEILEN_DARUNTER }, (_, index) => erste + index)
      .filter((zeile) => zellen.hatInhalt(zeile, bereich.spalte + position))
      .map((zeile) => ortAt({ blatt: blatt.name, zeile, spalte: bereich.spalte + position }));
    return ausserhalb(this.liste.name, orte);
  }

  /**
   * Writes all of these cells, or none and tells what is in the way. Must follow a `lies` of the same workbook. Rows behind the last one
   * are added to the table and look like that one; the table grows, and all that ends with it.
   * @param weitere what is written to other tables in the same go.
   */
  async schreibe(
    lesung: Pick<Tabellenlesung, 'tabelle'>,
    zellen: Iterable<Tabellenzelle<Extract<keyof L['spalten'], string>>>,
    weitere: readonly Schreibplan[] = [],
  ): Promise<readonly Fehler[]> {
    const plaene = [this.plane(lesung, zellen), ...weitere];
    const gewachsene = plaene.flatMap((each) => each.gewachsene);
    const auftraege = plaene.flatMap((each) => each.auftraege);
    const fehler = [...pruefeZiele(this.mappe, auftraege), ...pruefeWachstum(this.mappe, gewachsene)];
    if (fehler.length > 0) return fehler;
    const neu = await schreibe(this.mappe, auftraege, gewachsene);
    const zurueckgelesen = liesZurueck(this.mappe, neu, auftraege);
    if (!zurueckgelesen) throw new Error('What was written does not read back');
    this.mappe = zurueckgelesen;
    return [];
  }

  /** What writing these cells comes to, for whoever writes it with those of another table. */
  plane(
    { tabelle }: Pick<Tabellenlesung, 'tabelle'>,
    zellen: Iterable<Tabellenzelle<Extract<keyof L['spalten'], string>>>,
  ): Schreibplan {
    const genannte = this.auftraegeVon(tabelle, zellen);
    const gewachsene = wachstumBis(this.mappe, this.liste.name, letzteZeile(genannte));
    const letzte = { formulas: tabelle.formulas.at(-1) ?? [], values: tabelle.values.at(-1) ?? [] };
    const daneben = {
      zeile: parseAnker(tabelle.address).zeile + tabelle.values.length - 1,
      formeln: formelnDaneben(this.liste, tabelle.values[0] ?? [], letzte),
    };
    return { auftraege: mitNeuenZeilen(this.mappe, genannte, gewachsene, daneben), gewachsene };
  }

  private auftraegeVon(tabelle: Bestand, zellen: Iterable<Tabellenzelle<string>>): Auftrag[] {
    const anker = parseAnker(tabelle.address);
    const blatt = this.mappe.blatt(anker.blatt);
    if (!blatt) throw new Error('The table stands on no sheet');
    const { positionen } = findeSpalten(this.liste, tabelle).fundort;
    const auftraege: Auftrag[] = [];
    for (const { zeile, spalte, wert } of zellen) {
      const position = positionen.get(spalte);
      if (position === undefined) throw new Error(`No column for ${spalte}`);
      const format = formatFuer(this.liste, spalte, wert);
      const ort = { zeile: anker.zeile + 1 + zeile, spalte: anker.spalte + position };
      auftraege.push({ blatt, zeile: ort.zeile, spalte: ort.spalte, wert, format });
    }
    return auftraege;
  }
}

function letzteZeile(auftraege: readonly Auftrag[]): number {
  return auftraege.reduce((letzte, { zeile }) => Math.max(letzte, zeile), 0);
}

/** Faults of cells below the headers belong to their rows; all others stand in the way of the whole. */
function nachZeilen(
  fehler: readonly Fehler[],
  tabelle: Bestand | undefined,
): { readonly zeilen: ReadonlyMap<number, readonly Fehler[]>; readonly uebrige: readonly Fehler[] } {
  const zeilen = new Map<number, Fehler[]>();
  const uebrige: Fehler[] = [];
  for (const each of fehler) {
    const zeile = tabelle === undefined ? null : datenzeileVon(each, tabelle);
    if (zeile === null) uebrige.push(each);
    else if (zeilen.has(zeile)) zeilen.get(zeile)?.push(each);
    else zeilen.set(zeile, [each]);
  }
  return { zeilen, uebrige };
}

function datenzeileVon({ orte }: Fehler, { address }: Bestand): number | null {
  const [ort] = orte;
  const kopf = parseAnker(address);
  if (ort?.art !== 'zelle' || ort.blatt !== kopf.blatt) return null;
  const zeile = parseAnker(ort.zelle).zeile - kopf.zeile - 1;
  return zeile < 0 ? null : zeile;
}
