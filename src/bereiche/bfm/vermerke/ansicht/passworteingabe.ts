/** A passphrase that is chosen, typed twice so that nobody locks themselves out by a slip. Pure. */
import { istPasswortLang } from '../tresor/passwort';
import { NEUES_PASSWORT } from '../texte/vermerkschutz';

export interface Passworteingabe {
  readonly passwort: string;
  readonly wiederholung: string;
}

export const KEIN_PASSWORT: Passworteingabe = { passwort: '', wiederholung: '' };

/** A sentence for each of the two fields that is not right. */
export type Passwortmaengel = Readonly<Partial<Record<keyof Passworteingabe, string>>>;

/** What keeps the passphrase back; empty if nothing does. */
export function passwortmaengel({ passwort, wiederholung }: Passworteingabe): Passwortmaengel {
  if (!istPasswortLang(passwort)) return { passwort: NEUES_PASSWORT.zuKurz };
  return passwort.normalize('NFC') === wiederholung.normalize('NFC')
    ? {}
    : { wiederholung: NEUES_PASSWORT.ungleich };
}
