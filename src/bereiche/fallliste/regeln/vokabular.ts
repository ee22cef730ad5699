/** The words of the list of cases: its kind of workbook, what became of a Rücksprache. */
import { alsAuswahl, type Auswahlliste } from '../../../listen/auswahl';

/** The kind of workbook, as the passport names it, and the version of its template. */
export const FALLLISTE = { id: 'Fallliste', version: 1 } as const;

export const RUECKSPRACHEN = ['offen', 'zugestimmt', 'abgelehnt'] as const;
export type Ruecksprache = (typeof RUECKSPRACHEN)[number];
export const RUECKSPRACHE: Auswahlliste<Ruecksprache> = alsAuswahl('Ruecksprachestand', RUECKSPRACHEN);

/** Stands where the words of a Begründung are in the Fallmappe alone; it counts as one. */
export const IN_DER_FALLMAPPE = 'in der Fallmappe begründet';

/** Stands where the Fallmappe names a bisherige Betreuung in words of its own, which are free text: not recognised, and not empty. */
export const ANDERE_BETREUUNG = 'andere, siehe Fallmappe';

/** So many days without contact are looked for unless somebody asks otherwise (S0, search 3). */
export const TAGE_OHNE_KONTAKT = 90;

const MEHR_TAGE_NICHT = 3650;

/** Whether a text names days without contact that can be asked for. */
export function istTageszahl(text: string): boolean {
  return /^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= MEHR_TAGE_NICHT;
}
