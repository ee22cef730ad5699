/** A new recovery code, because the old one was lost, used or seen. */
import { neuSchluesseln, type Bestand } from './neuSchluesseln';
import type { ErneuernErgebnis, OffenerTresor } from './typen';
import { neuerCode, WIEDERHERSTELLUNG } from './wiederherstellungscode';

/** A new code with a new data key, so that the old code opens nothing any more; also where no row for it is left. */
export async function wiederherstellungErneuern(
  krypto: Crypto,
  tresor: OffenerTresor,
  bestand: Bestand,
): Promise<ErneuernErgebnis> {
  const code = neuerCode(krypto);
  const person = { name: WIEDERHERSTELLUNG, rolle: 'wiederherstellung', passwort: code } as const;
  const ergebnis = await neuSchluesseln(krypto, tresor, bestand, [WIEDERHERSTELLUNG], [person]);
  return ergebnis.art === 'neu' ? { ...ergebnis, art: 'erneuert', code } : ergebnis;
}
