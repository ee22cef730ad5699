/** Who may read: taking somebody in, removing, and passphrases. Returns what is to be written; writes nothing. */
import { istPasswortLang } from './passwort';
import { neuSchluesseln, type Bestand } from './neuSchluesseln';
import { personenmangel } from './personen';
import type {
  Eintrag,
  EntfernenErgebnis,
  HinzufuegenErgebnis,
  NeuePerson,
  OffenerTresor,
  PasswortAendernErgebnis,
  PasswortSetzenErgebnis,
} from './typen';
import { istTresorAktuell, neueZeile, zeileOeffnen } from './zeile';

/** The row of a further person. They can read everything that is there and everything that comes. */
export async function berechtigtenHinzufuegen(
  krypto: Crypto,
  tresor: OffenerTresor,
  eintraege: readonly Eintrag[],
  person: NeuePerson,
): Promise<HinzufuegenErgebnis> {
  const mangel = personenmangel(
    person,
    eintraege.map(({ name }) => name),
  );
  if (mangel) return mangel;
  if (!(await istTresorAktuell(krypto, tresor, eintraege))) return { art: 'veraltet' };
  return { art: 'hinzugefuegt', eintrag: await neueZeile(krypto, tresor, person) };
}

/**
 * Without these persons: a new data key, wrapped for all others without their passphrases. Rows that do not authenticate
 * can be removed like any other, several at once.
 */
export async function berechtigteEntfernen(
  krypto: Crypto,
  tresor: OffenerTresor,
  bestand: Bestand,
  namen: readonly string[],
): Promise<EntfernenErgebnis> {
  const { eintraege } = bestand;
  const unbekannt = namen.find((name) => !eintraege.some((each) => each.name === name));
  if (unbekannt !== undefined) return { art: 'unbekannt', name: unbekannt };
  if (namen.includes(tresor.inhaber)) return { art: 'eigenerEintrag' };
  const bleibt = eintraege.some(({ name, rolle }) => rolle === 'fallmanagement' && !namen.includes(name));
  if (!bleibt) return { art: 'letztesFallmanagement' };
  const ergebnis = await neuSchluesseln(krypto, tresor, bestand, namen, []);
  return ergebnis.art === 'neu' ? { ...ergebnis, art: 'entfernt' } : ergebnis;
}

/**
 * A new passphrase for oneself, with the old one. The key pair is new as well, so that the old passphrase and an old copy of
 * the workbook are of no use from the next new data key on; the data key itself stays.
 */
export async function passwortAendern(
  krypto: Crypto,
  eintraege: readonly Eintrag[],
  { name, alt, neu }: { readonly name: string; readonly alt: string; readonly neu: string },
): Promise<PasswortAendernErgebnis> {
  if (!istPasswortLang(neu)) return { art: 'passwortZuKurz', name };
  const eintrag = eintraege.find((each) => each.name === name);
  if (eintrag === undefined) return { art: 'unlesbar' };
  const ergebnis = await zeileOeffnen(krypto, eintrag, alt);
  if (ergebnis.art !== 'geoeffnet') return ergebnis;
  const { rolle } = eintrag;
  if (rolle === null || !(await istTresorAktuell(krypto, ergebnis.tresor, eintraege)))
    return { art: 'verdaechtig', namen: [name] };
  return {
    art: 'geaendert',
    eintrag: await neueZeile(krypto, ergebnis.tresor, { name, rolle, passwort: neu }),
  };
}

/**
 * A passphrase for somebody who lost theirs, by anybody who has the Tresor open. It is removing and taking in again in one
 * go, hence also possible for the last one with the role `fallmanagement`; everything is encrypted anew.
 */
export async function passwortSetzen(
  krypto: Crypto,
  tresor: OffenerTresor,
  bestand: Bestand,
  name: string,
  neu: string,
): Promise<PasswortSetzenErgebnis> {
  const rolle = bestand.eintraege.find((each) => each.name === name)?.rolle ?? null;
  if (rolle === null || rolle === 'wiederherstellung') return { art: 'unbekannt', name };
  if (!istPasswortLang(neu)) return { art: 'passwortZuKurz', name };
  const ergebnis = await neuSchluesseln(krypto, tresor, bestand, [name], [{ name, rolle, passwort: neu }]);
  return ergebnis.art === 'neu' ? { ...ergebnis, art: 'gesetzt' } : ergebnis;
}
