/** The template of a list of cases, filled, and asked about one person: by excelize, without any program of ours. */
import type { NewFile } from 'excelize-wasm';
import { FAELLE, FALLLISTE_BLATT, type Fallspalte } from '../../src/bereiche/fallliste';
import { KONTROLLE_BLATT } from '../../src/fall/kontrolle/tabelle';
import type { Zellwert } from '../../src/listen/werte';
import type { Regelsatz } from '../../src/rules/regelsatz';
import { EINGEBAUT } from '../../src/rules/regelsatz';
import type { Falllistenzeile } from '../../scripts/vorlage/faelleSheet';
import { loadExcelize } from '../host/nodeExcelize';
import { macheRechenbar } from './blattformeln';
import type { Zaehlfall } from './kette';
import { zeileAus } from './kontrollfaelle';
import { mitExcelize } from './mitExcelize';
import type { Zellleser } from './falllistenblatt';
import { setzeKontrollwerte } from './kontrollwerte';
import { buchstabe, ERSTE_REIHE } from './offeneListe';

/** Where the sheet „Kontrolle“ shows its answers. */
export const ANTWORTZELLE = {
  satz: 'A6',
  profillage: 'B10',
  stehtProfillage: 'C10',
  vergleichProfillage: 'D10',
  kennung: 'B11',
  stehtKennung: 'C11',
  vergleichKennung: 'D11',
  version: 'B13',
} as const;
export type Antwort = Readonly<Record<keyof typeof ANTWORTZELLE, string>>;
const EINGABEZELLE = 'B5';

/** A list that excelize has open and can calculate. */
export class Kontrollliste {
  private constructor(private readonly file: NewFile) {}

  /** @param saetze the released sets in it. */
  static async aus(bytes: Uint8Array, saetze: readonly Regelsatz[] = []): Promise<Kontrollliste> {
    const { OpenReader } = await loadExcelize();
    const file = OpenReader(bytes);
    if (saetze.length > 0) setzeKontrollwerte(file, saetze);
    macheRechenbar(file, [KONTROLLE_BLATT, FALLLISTE_BLATT.kontrolle]);
    return new Kontrollliste(file);
  }

  /** Types into a cell. @param nr the person in the order of the sheet, from 0 on. */
  setze(nr: number, feld: Fallspalte, wert: Zellwert): void {
    const zelle = `${buchstabe(feld)}${ERSTE_REIHE + nr}`;
    if (wert === '') this.file.SetCellDefault(FAELLE.blatt, zelle, '');
    else this.file.SetCellValue(FAELLE.blatt, zelle, wert);
  }

  /** Types a case into the row of a person. */
  trageEin(nr: number, fall: Zaehlfall): void {
    for (const [feld, wert] of Object.entries(alsZeile(fall))) this.setze(nr, feld as Fallspalte, wert ?? '');
  }

  /** What the sheet answers to this Kundennummer. */
  frage<Feld extends keyof Antwort>(nummer: Zellwert, felder: readonly Feld[]): Antwort[Feld][] {
    const blatt = FALLLISTE_BLATT.kontrolle;
    this.file.SetCellValue(blatt, EINGABEZELLE, nummer);
    return felder.map((feld) => {
      const { value, error } = this.file.CalcCellValue(blatt, ANTWORTZELLE[feld]);
      if (error !== null) throw new Error(`${feld}: ${String(error)}`);
      return value;
    });
  }
}

/** The workbook with this Kundennummer in its cell. */
export function gefragtNach(bytes: Uint8Array, nummer: Zellwert): Promise<Uint8Array> {
  return mitExcelize(bytes, (file) => file.SetCellValue(FALLLISTE_BLATT.kontrolle, EINGABEZELLE, nummer));
}

/** What stands on the sheet of a workbook that somebody has calculated. */
export function antwortAus(lies: Zellleser): Antwort {
  const zellen = Object.entries(ANTWORTZELLE).map(([feld, zelle]) => [feld, lies(zelle)]);
  return Object.fromEntries(zellen) as Antwort;
}

/** A case as it stands in a row of the list. */
export function alsZeile(fall: Zaehlfall): Falllistenzeile {
  const { prognose, ...rest } = zeileAus(fall, EINGEBAUT);
  return { ...rest, prognoseArbeitsmarkt: prognose ?? '' };
}
