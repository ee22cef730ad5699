/** Who may read: taking somebody in, removing, passphrases, the recovery code. Says what is to change; writes nothing. */
import { istPasswortLang } from './passwort';
import { pruefeZeilen } from './echtheit';
import { personenmangel } from './personen';
import { schreibstand, type Schreibstand } from './schreibstand';
import type { Bestand, Eintrag, NeuePerson, OffenerTresor, Oeffnungsmangel, Personenmangel } from './typen';
import type { Wechsel } from './umschluesseln';
import { neuerCode, WIEDERHERSTELLUNG } from './wiederherstellungscode';
import { neueZeile, zeileOeffnen } from './zeile';
import { istGenannt, zeileVon } from './zeilensuche';

export type HinzufuegenErgebnis =
  | { readonly art: 'hinzugefuegt'; readonly eintrag: Eintrag }
  | { readonly art: Exclude<Schreibstand, 'aktuell'> }
  | Personenmangel;

/** The row of a further person. They can read everything that is there and everything that comes. */
export async function berechtigtenHinzufuegen(
  krypto: Crypto,
  tresor: OffenerTresor,
  bestand: Bestand,
  person: NeuePerson,
): Promise<HinzufuegenErgebnis> {
  const namen = bestand.eintraege.map(({ name }) => name);
  const mangel = personenmangel(person, namen);
  if (mangel) return mangel;
  const stand = await schreibstand(krypto, tresor, bestand);
  if (stand !== 'aktuell') return { art: stand };
  const { eintrag } = await neueZeile(krypto, [tresor.bund], person, tresor.gesehen.fall);
  return { art: 'hinzugefuegt', eintrag };
}

export type WechselErgebnis =
  | { readonly art: 'wechsel'; readonly wechsel: Wechsel }
  /** No row has this name. */
  | { readonly art: 'unbekannt'; readonly name: string }
  /** Whoever encrypts anew knows the new key; so nobody removes themselves. */
  | { readonly art: 'eigenerEintrag' }
  /** Nobody with the role `fallmanagement` would be left. */
  | { readonly art: 'letztesFallmanagement' }
  | { readonly art: 'passwortZuKurz'; readonly name: string };

/** Without this person. */
export function ohnePerson(
  { inhaber }: OffenerTresor,
  { eintraege }: Bestand,
  name: string,
): WechselErgebnis {
  if (zeileVon(eintraege, name) === undefined) return { art: 'unbekannt', name };
  if (istGenannt([inhaber], name)) return { art: 'eigenerEintrag' };
  const bleibt = eintraege.some((each) => each.rolle === 'fallmanagement' && !istGenannt([name], each.name));
  if (!bleibt) return { art: 'letztesFallmanagement' };
  return { art: 'wechsel', wechsel: { ohne: [name], dazu: [] } };
}

/**
 * A passphrase for somebody who lost theirs. It is removing and taking in again in one go, hence also possible for the last one
 * with the role `fallmanagement`.
 */
export function mitNeuemPasswort({ eintraege }: Bestand, name: string, passwort: string): WechselErgebnis {
  const rolle = zeileVon(eintraege, name)?.rolle ?? null;
  if (rolle === null || rolle === 'wiederherstellung' || rolle === 'tresor')
    return { art: 'unbekannt', name };
  if (!istPasswortLang(passwort)) return { art: 'passwortZuKurz', name };
  return { art: 'wechsel', wechsel: { ohne: [name], dazu: [{ name, rolle, passwort }] } };
}

/** A new recovery code, because the old one was lost, used or seen; also where no row for it is left. */
export function mitNeuemCode(krypto: Crypto): { readonly code: string; readonly wechsel: Wechsel } {
  const code = neuerCode(krypto);
  const person = { name: WIEDERHERSTELLUNG, rolle: 'wiederherstellung', passwort: code } as const;
  return { code, wechsel: { ohne: [WIEDERHERSTELLUNG], dazu: [person] } };
}

export type PasswortAendernErgebnis =
  /** Only this one row has to be written; it opens with `tresor` from then on. */
  | {
      readonly art: 'geaendert';
      readonly alt: Eintrag;
      readonly eintrag: Eintrag;
      readonly tresor: OffenerTresor;
    }
  | Oeffnungsmangel
  | { readonly art: Exclude<Schreibstand, 'aktuell'> }
  | { readonly art: 'passwortZuKurz'; readonly name: string };

/**
 * A new passphrase for oneself, with the old one. The key pair is new as well, so that the old passphrase and an old copy of
 * the workbook are of no use from the next new data key on; the data key itself stays.
 */
export async function passwortAendern(
  krypto: Crypto,
  tresor: OffenerTresor,
  bestand: Bestand,
  { alt, neu }: { readonly alt: string; readonly neu: string },
): Promise<PasswortAendernErgebnis> {
  const { inhaber: name, bund } = tresor;
  if (!istPasswortLang(neu)) return { art: 'passwortZuKurz', name };
  const stand = await schreibstand(krypto, tresor, bestand);
  if (stand !== 'aktuell') return { art: stand };
  const { echte } = await pruefeZeilen(krypto, bund.kopf, bestand.eintraege);
  const eigene = zeileVon(echte, name);
  if (eigene === undefined || eigene.rolle === null || eigene.rolle === 'tresor') return { art: 'unlesbar' };
  const ergebnis = await zeileOeffnen(krypto, eigene, alt);
  if (ergebnis.art !== 'geoeffnet') return ergebnis;
  const spaetere = ergebnis.buende.filter(({ nr }) => nr > bund.nr);
  const person = { name, rolle: eigene.rolle, passwort: neu };
  const { eintrag, kek, gesehen } = await neueZeile(krypto, [bund, ...spaetere], person, tresor.gesehen.fall);
  return { art: 'geaendert', alt: eigene, eintrag, tresor: { ...tresor, kek, gesehen } };
}
