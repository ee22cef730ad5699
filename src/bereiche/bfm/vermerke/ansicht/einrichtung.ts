/** What a person fills in to set the protection up, and what keeps it back. Pure. */
import { namensform } from '../tresor/namensform';
import { namensmangel } from '../tresor/personen';
import type { NeuePerson } from '../tresor/typen';
import { NAMENSMANGEL } from '../texte/passwort';
import { EINRICHTEN } from '../texte/vermerkschutz';
import type { Fehlangabe } from '../../../../bausteine/texte/angaben';
import type { Pruefer } from './MitPruefer';
import {
  fehlangabenZum,
  KEIN_PASSWORT,
  type Passworteingabe,
  type Passwortmaengel,
  passwortmaengel,
} from './passworteingabe';

/** Somebody as they are filled in. */
export interface Personeneingabe {
  readonly name: string;
  readonly passwort: Passworteingabe;
}

export interface Personenmaengel {
  readonly name: string | null;
  readonly passwort: Passwortmaengel;
}

export type GepruefteEinrichtung =
  | { readonly ok: true; readonly personen: readonly NeuePerson[] }
  /** In the order of the persons. */
  | { readonly ok: false; readonly maengel: readonly Personenmaengel[] };

/** What is wrong with somebody, seen beside names that are taken. */
export function personenmaengel(
  { name, passwort }: Personeneingabe,
  vergeben: readonly string[],
  pruefer: Pruefer,
): Personenmaengel {
  const mangel = namensmangel(name, vergeben);
  return { name: mangel && NAMENSMANGEL[mangel], passwort: passwortmaengel(passwort, pruefer) };
}

/** What keeps a form with somebody back, in short. */
export function fehlangabenZurPerson(
  { name, passwort }: Personeneingabe,
  maengel: Personenmaengel,
): readonly Fehlangabe[] {
  const namensangabe = { label: EINRICHTEN.name, leer: name.trim() === '' };
  return [...(maengel.name === null ? [] : [namensangabe]), ...fehlangabenZum(passwort, maengel.passwort)];
}

/** Whether nothing is wrong. */
export function istVollstaendig({ name, passwort }: Personenmaengel): boolean {
  return name === null && Object.keys(passwort).length === 0;
}

/** The persons of the form; the first leads the Fallmanagement. Further ones that were left empty do not count. */
export function pruefeEinrichtung(
  personen: readonly Personeneingabe[],
  pruefer: Pruefer,
): GepruefteEinrichtung {
  const gemeint = personen.filter((person, index) => index < 2 || !istLeer(person));
  const namen = gemeint.map(({ name }) => namensform(name));
  const maengel = gemeint.map((person, index) => personenmaengel(person, namen.slice(0, index), pruefer));
  if (!maengel.every(istVollstaendig)) return { ok: false, maengel };
  return {
    ok: true,
    personen: gemeint.map(({ passwort }, index) => ({
      name: namen[index] ?? '',
      rolle: index === 0 ? 'fallmanagement' : 'vertretung',
      passwort: passwort.passwort,
    })),
  };
}

function istLeer({ name, passwort }: Personeneingabe): boolean {
  return name === '' && passwort.passwort === '' && passwort.wiederholung === '';
}

/** The persons of a form whose names are kept apart from their passphrases. */
export function personenAus(
  namen: readonly string[],
  passwoerter: readonly Passworteingabe[],
): readonly Personeneingabe[] {
  return namen.map((name, index) => ({ name, passwort: passwoerter[index] ?? KEIN_PASSWORT }));
}
