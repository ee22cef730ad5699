/** Makes the Tresor of a workbook and opens it with a passphrase. Remembers nothing. */
import { neuerTresor } from './datenschluessel';
import { personenmangel } from './personen';
import type { AnlegeErgebnis, Eintrag, NeuePerson, OeffnenErgebnis } from './typen';
import { neuerCode, WIEDERHERSTELLUNG } from './wiederherstellungscode';
import { neueZeile, verdaechtigeNamen, zeileOeffnen } from './zeile';

/** A new data key with a row for everybody and one for the recovery code. */
export async function tresorAnlegen(
  krypto: Crypto,
  personen: readonly NeuePerson[],
): Promise<AnlegeErgebnis> {
  const erste = personen[0];
  if (erste === undefined || !personen.some(({ rolle }) => rolle === 'fallmanagement'))
    return { art: 'fallmanagementFehlt' };
  const namen = personen.map(({ name }) => name);
  for (const [index, person] of personen.entries()) {
    const mangel = personenmangel(person, namen.slice(0, index));
    if (mangel) return mangel;
  }
  const tresor = await neuerTresor(krypto, erste.name);
  const code = neuerCode(krypto);
  const alle = [
    ...personen,
    { name: WIEDERHERSTELLUNG, rolle: 'wiederherstellung', passwort: code } as const,
  ];
  const eintraege = await Promise.all(alle.map((person) => neueZeile(krypto, tresor, person)));
  return { art: 'angelegt', eintraege, code, tresor };
}

/** Opens with the row of this name; one derivation from the passphrase, whatever the number of rows. */
export async function tresorOeffnen(
  krypto: Crypto,
  eintraege: readonly Eintrag[],
  name: string,
  passwort: string,
): Promise<OeffnenErgebnis> {
  const eintrag = eintraege.find((each) => each.name === name);
  if (eintrag === undefined) return { art: 'unlesbar' };
  const ergebnis = await zeileOeffnen(krypto, eintrag, passwort);
  if (ergebnis.art !== 'geoeffnet') return ergebnis;
  const { tresor } = ergebnis;
  return { art: 'offen', tresor, verdaechtig: await verdaechtigeNamen(krypto, tresor, eintraege) };
}
