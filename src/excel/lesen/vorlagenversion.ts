/** The passport: the version of the template and of each Bereich, told apart as missing, unknown and known. */
import type { Fehler } from '../../listen/fehler';
import { type Bereichsangabe, bereicheIn } from '../../mappe/bereich';
import { BLATT, PASS_SCHLUESSEL, VORLAGE_VERSION } from '../../mappe/layout';
import type { Inventar } from './inventar';

const PASS_BEREICH = 'A1:B12';

/** What the passport says. */
export interface Passport {
  /** Version of the template; null: none, NaN: no number. */
  readonly version: number | null;
  readonly bereiche: Bereichsangabe;
}

/** Asks for the passport; the answer gives it after the next round trip. */
export function queuePassport(context: Excel.RequestContext): () => Passport {
  const pass = context.workbook.worksheets.getItem(BLATT.pass).getRange(PASS_BEREICH);
  pass.load('values');
  return () => passportIn(pass);
}

function passportIn({ values }: Excel.Range): Passport {
  const rows = values as readonly (readonly unknown[])[];
  const wert = (schluessel: string): unknown => rows.find(([key]) => key === schluessel)?.[1] ?? '';
  const version = wert(PASS_SCHLUESSEL.version);
  return {
    version: version === '' ? null : Number(version),
    bereiche: bereicheIn(String(wert(PASS_SCHLUESSEL.bereiche))),
  };
}

const ORTE = [{ art: 'blatt', blatt: BLATT.pass }] as const;

/** A workbook that only a newer program knows. */
export const UNBEKANNTE_VERSION: Fehler = { code: 'VERSION_UNBEKANNT', orte: ORTE };

/** What is wrong with a version; empty when this program knows it. */
export function pruefeVersion(version: number | null): Fehler[] {
  if (version === null) return [{ code: 'VERSION_FEHLT', orte: ORTE }];
  return version === VORLAGE_VERSION ? [] : [UNBEKANNTE_VERSION];
}

/** What is wrong with a workbook that lacks parts: in a template of another version nothing is damaged. */
export async function mitVersion(
  context: Excel.RequestContext,
  inventar: Inventar,
  maengel: readonly Fehler[],
): Promise<readonly Fehler[]> {
  const istBeschaedigt = maengel.some(({ code }) => code === 'FALLMAPPE_BESCHAEDIGT');
  if (!istBeschaedigt || !inventar.blaetter.has(BLATT.pass)) return maengel;
  const passport = queuePassport(context);
  await context.sync();
  const fehler = pruefeVersion(passport().version);
  return fehler.some(({ code }) => code === 'VERSION_UNBEKANNT') ? fehler : maengel;
}
