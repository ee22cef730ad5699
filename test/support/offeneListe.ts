/** A list of cases that is open in a stand-in Excel, with the adapter behind it. */
import { beispielliste } from '../../scripts/demo/beispielliste';
import { PAKET_SAETZE } from '../../src/paket/texte';
import type { Falllistenzeile } from '../../scripts/vorlage/faelleSheet';
import { ERGEBNIS_IDS, FAELLE, LISTE_STAND } from '../../src/bereiche/fallliste';
import { createListensitzung, type Listensitzung } from '../../src/bereiche/fallliste/vorhaben/listensitzung';
import type { Listenumgebung } from '../../src/bereiche/fallliste/vorhaben/listenumgebung';
import { createExcelTabelle } from '../../src/excel/liste/excelTabelle';
import { columnLetters } from '../../src/listen/adresse';
import type { Wecker } from '../../src/mappe/frist';
import type { Tabellenbestand, Tabellenmappe } from '../../src/mappe/liste/tabellenmappe';
import { type HostOptions, openHost, type StandInHost } from '../host/nodeHost';
import { liesFallmappe } from '../../src/pane/liesFallmappe';
import { liesKooperation } from '../../src/pane/liesKooperation';
import { STICHTAG } from './faelle';
import { JETZT } from './mappe';
import { gebauteListe } from './falllisten';

/** What is read of a list of cases. */
export const WUNSCH = {
  tabelle: FAELLE.name,
  schluesselspalte: FAELLE.spalten.kundennummer.kopf,
  felder: [LISTE_STAND],
};

/** The world of a session of tests. */
export const UMGEBUNG = {
  jetzt: () => JETZT,
  legeAn: (): Promise<{ art: 'geoeffnet' }> => Promise.resolve({ art: 'geoeffnet' }),
  liesMappe: (xlsx: Uint8Array) => liesFallmappe(xlsx, STICHTAG),
  liesKooperation: (xlsx: Uint8Array) => liesKooperation(xlsx, STICHTAG),
  dateisaetze: () => Promise.resolve(PAKET_SAETZE),
};

/** A run that nobody follows or ends. */
export const OHNE_ENDE = { melde: () => undefined, istAbgebrochen: () => false };

const SPALTEN = Object.keys(FAELLE.spalten);

/** The row of the sheet in which the first person stands. */
export const ERSTE_REIHE = 6;

/** The letters of a column of the template. */
export function buchstabe(feld: string): string {
  return columnLetters(SPALTEN.indexOf(feld) + 1);
}

/** A package with so many invented people. */
export function listeMit(anzahl: number): Promise<Uint8Array> {
  return gebauteListe(beispielliste(anzahl, STICHTAG));
}

export interface OffeneListe {
  readonly host: StandInHost;
  readonly tabelle: Tabellenmappe;
}

/** Opens a list. @param zeilen rows of one block; those of the program without it. */
export async function oeffneListe(
  xlsx: Uint8Array,
  zeilen?: number,
  options?: HostOptions,
): Promise<OffeneListe> {
  const host = await openHost(xlsx, options);
  const zellen = zeilen === undefined ? {} : { zellen: zeilen * SPALTEN.length };
  return { host, tabelle: createExcelTabelle({ excel: host.excel, ...zellen }) };
}

/** Reads it, and expects that to work. */
export async function gelesen({ tabelle }: Pick<OffeneListe, 'tabelle'>): Promise<Tabellenbestand> {
  const ergebnis = await tabelle.lies(WUNSCH, OHNE_ENDE);
  if (ergebnis.art !== 'gelesen') throw new Error(JSON.stringify(ergebnis));
  return ergebnis.bestand;
}

/** A list that is open beside a session with it. */
export interface OffeneSitzung {
  readonly host: StandInHost;
  readonly sitzung: Listensitzung;
}

/** Opens a list of these rows and reads it. @param wecker for deadlines; the true clock without it. @param anders another world. */
export async function oeffneSitzung(
  zeilen: readonly Falllistenzeile[],
  wecker?: Wecker,
  anders: Partial<Listenumgebung> = {},
): Promise<OffeneSitzung> {
  const host = await openHost(await gebauteListe(zeilen));
  const tabelle = createExcelTabelle({ excel: host.excel, ...(wecker && { wecker }) });
  const sitzung = createListensitzung(tabelle, { ...UMGEBUNG, ...anders });
  await sitzung.starte();
  return { host, sitzung };
}

/** What a cell of a row shows, counted from 0. */
export function zelleIn({ workbook }: StandInHost, feld: string, nr: number): unknown {
  return workbook.getCell(FAELLE.blatt, `${buchstabe(feld)}${ERSTE_REIHE + nr}`);
}

/** What the result cells show, row by row. */
export function ergebnisseIn({ workbook }: StandInHost, zeilen: number): readonly (readonly unknown[])[] {
  return Array.from({ length: zeilen }, (_, nr) =>
    ERGEBNIS_IDS.map((id) => workbook.getCell(FAELLE.blatt, `${buchstabe(id)}${ERSTE_REIHE + nr}`)),
  );
}
