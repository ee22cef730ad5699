/** The passport: the version of the template and of each Bereich, told apart as missing, unknown and known. Pure. */
import type { Fehler } from '../listen/fehler';
import { type Bereichsangabe, bereicheIn } from './bereich';
import { BLATT, PASS_SCHLUESSEL, VORLAGE_VERSION } from './layout';

/** Where the passport stands on its sheet. */
export const PASS_BEREICH = 'A1:B12';

/** The same without the row of the inventory: a long text that the program does not read. */
export const PASS_OHNE_INVENTAR = ['A1:B3', 'A5:B12'] as const;

/** What the passport says. */
export interface Passport {
  /** The kind of workbook; '' where it names none. */
  readonly vorlage: string;
  /** Version of the template; null: none, NaN: no number. */
  readonly version: number | null;
  readonly bereiche: Bereichsangabe;
}

/** What stands in the cells of the passport. */
export function passportIn(rows: readonly (readonly unknown[])[]): Passport {
  const wert = (schluessel: string): unknown => rows.find(([key]) => key === schluessel)?.[1] ?? '';
  const version = wert(PASS_SCHLUESSEL.version);
  const vorlage = wert(PASS_SCHLUESSEL.vorlage);
  return {
    vorlage: typeof vorlage === 'string' ? vorlage : '',
    version: version === '' ? null : Number(version),
    bereiche: bereicheIn(String(wert(PASS_SCHLUESSEL.bereiche))),
  };
}

/** What the passport says a workbook is: its kind, '' where it has none, and the version of its template. */
export type Mappenart = Pick<Passport, 'vorlage' | 'version'>;

/** Which kind of workbook the cells of the passport say it is. */
export function mappenartAus(rows: readonly (readonly unknown[])[]): Mappenart {
  const { vorlage, version } = passportIn(rows);
  return { vorlage, version };
}

const ORTE = [{ art: 'blatt', blatt: BLATT.pass }] as const;

/** A workbook that only a newer program knows. */
export const UNBEKANNTE_VERSION: Fehler = { code: 'VERSION_UNBEKANNT', orte: ORTE };

/** What is wrong with a version; empty when this program knows it. */
export function pruefeVersion(version: number | null): Fehler[] {
  if (version === null) return [{ code: 'VERSION_FEHLT', orte: ORTE }];
  return version === VORLAGE_VERSION ? [] : [UNBEKANNTE_VERSION];
}

/** What is told of a workbook that lacks parts: in a template of another version nothing is damaged. */
export function mitVersion(version: number | null, maengel: readonly Fehler[]): readonly Fehler[] {
  const fehler = pruefeVersion(version);
  return fehler.some(({ code }) => code === 'VERSION_UNBEKANNT') ? fehler : maengel;
}

/** Whether the version can say why parts are missing. */
export function kannVersionErklaeren(maengel: readonly Fehler[]): boolean {
  return maengel.some(({ code }) => code === 'FALLMAPPE_BESCHAEDIGT');
}
