/** Whether what was made here stands in the workbook by now, whatever was said of its writing. */
import { istEcht } from './fassungen';
import { leseSchluesselzelle, zugangText } from './format';
import { privatOeffnen } from './privatteil';
import type { Bestand, Eintrag, OffenerTresor } from './typen';
import { findeListe } from './vermerkliste';
import { zeileVon } from './zeilensuche';

/** Whether these are the keys in force: the list is under their head, and the own row is theirs and opens with them. */
export async function istInKraft(
  krypto: Crypto,
  { inhaber, bund, kek }: OffenerTresor,
  { eintraege, listen }: Bestand,
): Promise<boolean> {
  const eigene = zeileVon(eintraege, inhaber);
  const zelle = eigene && (await leseSchluesselzelle(krypto, eigene.schluessel));
  if (!eigene || !zelle || !(await istEcht(krypto, bund.kopf, eigene))) return false;
  if ((await privatOeffnen(krypto, kek, zelle)) === null) return false;
  return (await findeListe(krypto, bund, listen))?.unter === bund.kopf.kennung;
}

/** Whether a row stands there that opens with the same passphrase as this one; its keys may be others by now. */
export async function stehtDa(krypto: Crypto, eintrag: Eintrag, { eintraege }: Bestand): Promise<boolean> {
  const dort = zeileVon(eintraege, eintrag.name);
  if (dort === undefined) return false;
  const [eine, andere] = await Promise.all(
    [eintrag, dort].map(({ schluessel }) => leseSchluesselzelle(krypto, schluessel)),
  );
  return !!eine && !!andere && zugangText(eine) === zugangText(andere);
}
