/** The rows of the table of values: what a workbook holds for the formulas when it has these released sets of rules. */
import type { Werte } from '../../listen/liste';
import { parsePlainDate } from '../../listen/plainDate';
import { EINGEBAUT, type Regelsatz } from '../../rules/regelsatz';
import type { KONTROLLWERTE } from './tabelle';
import { ZAHLEN_DANEBEN, ZAHLEN_DER_ACHT, kontrollwerte } from './werte';
import { FESTLEGUNGEN } from '../../rules/vocabulary';

/** A row of the table. */
export type Kontrollzeile = Werte<(typeof KONTROLLWERTE)['spalten']>;

/** Rows of a set: the longest column decides, the others are blank below their values. The same for every set. */
export const ZEILEN_JE_SATZ = FESTLEGUNGEN.length * ZAHLEN_DER_ACHT * ZAHLEN_DANEBEN;

/**
 * All rows, the built-in set first, the released ones by their day; of two from one day the later one listed comes last, since it
 * holds. A released set without a day holds since ever, so that it stands in the place of the built-in one.
 */
export function kontrollzeilen(saetze: readonly Regelsatz[]): Kontrollzeile[] {
  const ohneTag = saetze.filter(({ gueltigAb }) => gueltigAb === null).at(-1) ?? EINGEBAUT;
  const mitTag = saetze
    .filter(({ gueltigAb }) => gueltigAb !== null)
    .sort((a, b) => (a.gueltigAb ?? '').localeCompare(b.gueltigAb ?? ''));
  return [ohneTag, ...mitTag].flatMap(zeilenVon);
}

function zeilenVon(satz: Regelsatz): Kontrollzeile[] {
  const werte = kontrollwerte(satz);
  const gueltigAb = satz.gueltigAb === null ? null : parsePlainDate(satz.gueltigAb);
  return Array.from({ length: ZEILEN_JE_SATZ }, (_, nr) => ({
    gueltigAb,
    profillage: werte.profillage[nr] ?? '',
    kennung: werte.kennung[nr] ?? '',
    alleinProfillage: werte.alleinProfillage[nr] ?? null,
    alleinKennung: werte.alleinKennung[nr] ?? null,
    zaehlt: werte.zaehlt[nr] ?? null,
    profillagen: werte.profillagen[nr] ?? '',
    komplex: werte.komplex[nr] ?? null,
    kennungen: werte.kennungen[nr] ?? '',
    version: werte.version[nr] ?? '',
  }));
}
