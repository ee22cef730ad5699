/** Who is being practised, and how far somebody has come with whom. Pure. */
import type { Inhalt } from '../../../listen/inhalt';
import { UEBUNG_FELDER, UEBUNGEN, type Uebungszeile } from '../listen';
import { T01 } from '../personen/t01';
import type { Runde } from '../regeln/vokabular';

/** A person in a round. */
export interface Uebungsort {
  readonly person: string;
  readonly runde: Runde;
}

/** Who stands in the cells of the case now; null where nobody was begun with. */
export function geuebtIn(inhalt: Inhalt): Uebungsort | null {
  const person = inhalt.feld(UEBUNG_FELDER.person).wert;
  const runde = inhalt.feld(UEBUNG_FELDER.runde).wert;
  return person === '' || (runde !== 1 && runde !== 2) ? null : { person, runde };
}

/** The row of a person in a round; undefined where it was not begun. */
export function uebungszeile(inhalt: Inhalt, { person, runde }: Uebungsort): Uebungszeile | undefined {
  return inhalt.liste(UEBUNGEN).heile.find((each) => each.person === person && each.runde === runde);
}

/** Whether a person was compared in a round: what was rated then stands fast. */
export function istVerglichen(inhalt: Inhalt, ort: Uebungsort): boolean {
  return uebungszeile(inhalt, ort)?.stand === 'verglichen';
}

/** The person of the first steps, who is never compared and has one round. */
export const ERSTER_ORT: Uebungsort = { person: T01.id, runde: 1 };

/** Whether the person of the first steps stands in the cells. */
export function istBeiErstenSchritten(inhalt: Inhalt): boolean {
  return geuebtIn(inhalt)?.person === ERSTER_ORT.person;
}

/** Whether nobody was begun with but the person of the first steps. */
export function istNochNichtGeuebt(inhalt: Inhalt): boolean {
  return inhalt.liste(UEBUNGEN).zeilen.every(({ zeile }) => zeile.person === ERSTER_ORT.person);
}

/** Whether what is computed must not be seen yet: somebody is being practised and has not been compared. */
export function istVorVergleich(inhalt: Inhalt): boolean {
  const ort = geuebtIn(inhalt);
  return ort !== null && !istBeiErstenSchritten(inhalt) && !istVerglichen(inhalt, ort);
}
