/** A passphrase that is chosen, typed twice so that nobody locks themselves out by a slip. Pure. */
import { passwortForm } from '../tresor/passwort';
import { NEUES_PASSWORT, passwortmangelText } from '../texte/passwort';
import type { Pruefer } from './MitPruefer';

export interface Passworteingabe {
  readonly passwort: string;
  readonly wiederholung: string;
}

export const KEIN_PASSWORT: Passworteingabe = { passwort: '', wiederholung: '' };

/** A sentence for each of the two fields that is not right. */
export type Passwortmaengel = Readonly<Partial<Record<keyof Passworteingabe, string>>>;

/** What keeps the passphrase back; empty if nothing does. */
export function passwortmaengel(
  { passwort, wiederholung }: Passworteingabe,
  pruefer: Pruefer,
): Passwortmaengel {
  const mangel = passwortmangelText(pruefer(passwort));
  if (mangel !== null) return { passwort: mangel };
  return passwortForm(passwort) === passwortForm(wiederholung)
    ? {}
    : { wiederholung: NEUES_PASSWORT.ungleich };
}
