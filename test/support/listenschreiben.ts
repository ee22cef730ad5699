/** Rows of a list that are to be written, and what the list shows of them. */
import { FAELLE } from '../../src/bereiche/fallliste';
import type { Blockauftrag, Zeilenauftrag } from '../../src/mappe/liste/tabellenmappe';
import type { StandInHost } from '../host/nodeHost';
import {
  buchstabe,
  ERSTE_REIHE,
  gelesen,
  listeMit,
  type OffeneListe,
  oeffneListe,
  WUNSCH,
} from './offeneListe';

/** People of the list. */
export const ANZAHL = 8;
/** The columns that are written. */
export const FELDER = ['kennung', 'warum', 'kennungSeit'] as const;

/** What the cells of the columns show, by Kundennummer; a second row of it apart, rows without one by their place. */
export type Bild = Readonly<Record<string, readonly unknown[]>>;

/** The picture of the list as it is now. */
export function bildVon({ workbook }: StandInHost): Bild {
  const zelle = (feld: string, reihe: number): string | number | boolean =>
    workbook.getCell(FAELLE.blatt, `${buchstabe(feld)}${reihe}`);
  const bild: Record<string, readonly unknown[]> = {};
  for (let reihe = ERSTE_REIHE; reihe < ERSTE_REIHE + ANZAHL + 2; reihe++) {
    const nummer = String(zelle('kundennummer', reihe) || `Reihe ${reihe}`);
    bild[nummer in bild ? `${nummer} noch einmal` : nummer] = FELDER.map((feld) => zelle(feld, reihe));
  }
  return bild;
}

const neuFuer = (nr: number): readonly [string, string, number] => [
  `Neu ${nr}`,
  `'Weil ${nr}\nes so ist: =1+1`,
  46000 + nr,
];

/** What cells show of it. */
export const gezeigt = (nr: number): readonly unknown[] => [
  `Neu ${nr}`,
  `Weil ${nr}\nes so ist: =1+1`,
  46000 + nr,
];

export interface Bereit extends OffeneListe {
  readonly auftrag: Blockauftrag;
  readonly nummern: readonly string[];
  readonly alt: Bild;
}

/** Opens a list and plans to write some of its rows. @param zeilen the rows, counted from 0. */
export async function bereit(
  zeilen: readonly number[] = [0, 1, 2, 4, 5, 7],
  einzeln = false,
): Promise<Bereit> {
  const offen = await oeffneListe(await listeMit(ANZAHL));
  for (const [nr, reihe] of [6, 8, 11].entries()) {
    offen.host.workbook.setCell(FAELLE.blatt, `${buchstabe('kennung')}${reihe}`, `Alt ${nr}`);
    offen.host.workbook.setCell(FAELLE.blatt, `${buchstabe('kennungSeit')}${reihe}`, 45000 + nr);
  }
  const { tabelle } = await gelesen(offen);
  const nummern = tabelle.values.slice(1).map(([nummer]) => String(nummer));
  const auftrag = {
    ...WUNSCH,
    spalten: FELDER.map((feld) => FAELLE.spalten[feld].kopf),
    einzeln,
    zeilen: zeilen.map((zeile): Zeilenauftrag => ({
      schluessel: nummern[zeile],
      zeile,
      neu: { formulas: neuFuer(zeile), numberFormat: ['@', 'General', 'dd.mm.yyyy'] },
    })),
  };
  offen.host.traffic.reset();
  return { ...offen, auftrag, nummern, alt: bildVon(offen.host) };
}

/** What is to stand there when all of it is written. */
export function soll({ auftrag, alt }: Bereit): Bild {
  return {
    ...alt,
    ...Object.fromEntries(
      auftrag.zeilen.map(({ schluessel, zeile }) => [String(schluessel), gezeigt(zeile)]),
    ),
  };
}
