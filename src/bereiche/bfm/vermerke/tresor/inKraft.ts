/** Whether what was made here stands in the workbook by now, whatever was said of its writing. */
import { pruefeZeilen } from './echtheit';
import { leseSchluesselzelle, zugangText } from './format';
import { privatOeffnen } from './privatteil';
import type { Bestand, Eintrag, OffenerTresor } from './typen';
import { findeListe } from './vermerkliste';
import { zeileVon } from './zeilensuche';

/**
 * Whether these are the keys in force: the list is under their head, and the own row is theirs and opens with them. Anybody may
 * put another row of the name before it.
 */
export async function istInKraft(
  krypto: Crypto,
  { inhaber, bund, kek }: OffenerTresor,
  { eintraege, listen }: Bestand,
): Promise<boolean> {
  const { echte } = await pruefeZeilen(krypto, bund.kopf, eintraege);
  const eigene = zeileVon(echte, inhaber);
  const zelle = eigene && (await leseSchluesselzelle(krypto, eigene.schluessel));
  if (!zelle || (await privatOeffnen(krypto, kek, zelle)) === null) return false;
  return (await findeListe(krypto, bund, listen))?.unter === bund.kopf.kennung;
}

/** Whether a row stands there that opens with the same passphrase as this one; its keys may be others by now. */
export async function stehtDa(krypto: Crypto, eintrag: Eintrag, { eintraege }: Bestand): Promise<boolean> {
  const gesucht = await leseSchluesselzelle(krypto, eintrag.schluessel);
  const zellen = await Promise.all(eintraege.map((each) => leseSchluesselzelle(krypto, each.schluessel)));
  return gesucht !== null && zellen.some((each) => each !== null && zugangText(each) === zugangText(gesucht));
}
