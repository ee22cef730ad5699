/** Which sheets came after a version of the template, and whether a workbook has room for them. Pure. */
import type { Fehler } from '../../listen/fehler';
import type { Inventar } from '../lesen/inventar';
import { BLATT_JE_LISTE, BLATT_V2, BLATT_V3, LISTE } from '../listen';

/** The sheets that a workbook of an earlier version has not, in their order. */
export function neueBlaetter(version: number): readonly string[] {
  return version < 2 ? [...Object.values(BLATT_V2), ...Object.values(BLATT_V3)] : Object.values(BLATT_V3);
}

const LISTEN = Object.keys(BLATT_JE_LISTE) as (keyof typeof BLATT_JE_LISTE)[];

/**
 * Sheets of people's own under the name of a new one, and tables that would come a second time: with either of them Excel
 * would give ours another name, and the program would never find it.
 */
export function fremdeTeile({ blaetter, tabellen }: Inventar, version: number): Fehler[] {
  const neue = neueBlaetter(version);
  return LISTEN.filter((liste) => neue.includes(BLATT_JE_LISTE[liste])).flatMap((liste): Fehler[] => {
    const hatBlatt = blaetter.has(BLATT_JE_LISTE[liste]);
    if (hatBlatt === tabellen.has(LISTE[liste])) return [];
    return [hatBlatt ? beschaedigt('tabelle', LISTE[liste]) : beschaedigt('blatt', BLATT_JE_LISTE[liste])];
  });
}

function beschaedigt(teil: 'blatt' | 'tabelle', bezeichnung: string): Fehler {
  return { code: 'FALLMAPPE_BESCHAEDIGT', orte: [{ art: 'mappe' }], teil, bezeichnung };
}
