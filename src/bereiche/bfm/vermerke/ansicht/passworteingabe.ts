/** A passphrase that is chosen, typed twice so that nobody locks themselves out by a slip. Pure. */
import type { Fehlangabe } from '../../../../bausteine/texte/angaben';
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

/** What keeps a form back, in short; a passphrase that is too weak is not missing. */
export function fehlangabenZum(
  { passwort }: Passworteingabe,
  maengel: Passwortmaengel,
): readonly Fehlangabe[] {
  return [
    { label: NEUES_PASSWORT.passwort, leer: passwort === '', mangel: maengel.passwort },
    { label: NEUES_PASSWORT.wiederholung, leer: false, mangel: maengel.wiederholung },
  ].filter(({ mangel }) => mangel !== undefined);
}

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
