/** The version of the template in the passport: read, and told apart as missing, unknown and known. */
import type { Fehler } from '../../listen/fehler';
import type { Inventar } from './inventar';
import { BLATT, PASS_SCHLUESSEL, VORLAGE_VERSION } from '../layout';

const PASS_BEREICH = 'A1:B12';

/** Asks for the passport; the answer gives the version (null: none, NaN: no number) after the next round trip. */
export function queueVersion(context: Excel.RequestContext): () => number | null {
  const pass = context.workbook.worksheets.getItem(BLATT.pass).getRange(PASS_BEREICH);
  pass.load('values');
  return () => versionIn(pass);
}

function versionIn({ values }: Excel.Range): number | null {
  const rows = values as readonly (readonly unknown[])[];
  const value = rows.find(([key]) => key === PASS_SCHLUESSEL.version)?.[1] ?? '';
  return value === '' ? null : Number(value);
}

/** What is wrong with a version; empty when this program knows it. */
export function pruefeVersion(version: number | null): Fehler[] {
  const orte = [{ art: 'blatt', blatt: BLATT.pass }] as const;
  if (version === null) return [{ code: 'VERSION_FEHLT', orte }];
  return version >= 1 && version <= VORLAGE_VERSION ? [] : [{ code: 'VERSION_UNBEKANNT', orte }];
}

/** What is wrong with a workbook that lacks parts: in a template of another version nothing is damaged. */
export async function mitVersion(
  context: Excel.RequestContext,
  inventar: Inventar,
  maengel: readonly Fehler[],
): Promise<readonly Fehler[]> {
  const istBeschaedigt = maengel.some(({ code }) => code === 'FALLMAPPE_BESCHAEDIGT');
  if (!istBeschaedigt || !inventar.blaetter.has(BLATT.pass)) return maengel;
  const version = queueVersion(context);
  await context.sync();
  const fehler = pruefeVersion(version());
  return fehler.some(({ code }) => code === 'VERSION_UNBEKANNT') ? fehler : maengel;
}
