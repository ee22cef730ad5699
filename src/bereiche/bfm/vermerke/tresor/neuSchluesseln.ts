/**
 * A new data key: wrapped for everybody who stays or comes, and every Vermerk encrypted with it. All or nothing; nothing is
 * wrapped for a row that does not authenticate, and no Vermerk is lost.
 */
import { neuerTresor } from './datenschluessel';
import type {
  Eintrag,
  Hindernis,
  Neuschluesselung,
  OffenerTresor,
  Vermerkinhalt,
  Vermerkzelle,
} from './typen';
import { vermerkOeffnen, vermerkVerschluesseln } from './vermerk';
import { istTresorAktuell, neueZeile, umgeschluesselt, verdaechtigeNamen, type Zeilenperson } from './zeile';

/** What the workbook holds. */
export interface Bestand {
  readonly eintraege: readonly Eintrag[];
  readonly vermerke: readonly Vermerkzelle[];
}

/** Encrypts everything anew, without the rows of these names and with rows for the new persons. */
export async function neuSchluesseln(
  krypto: Crypto,
  tresor: OffenerTresor,
  { eintraege, vermerke }: Bestand,
  ohne: readonly string[],
  dazu: readonly Zeilenperson[],
): Promise<({ art: 'neu' } & Neuschluesselung) | Hindernis> {
  if (!(await istTresorAktuell(krypto, tresor, eintraege))) return { art: 'veraltet' };
  const bleibend = eintraege.filter(({ name }) => !ohne.includes(name));
  const namen = await verdaechtigeNamen(krypto, tresor, bleibend);
  if (namen.length > 0) return { art: 'verdaechtig', namen };
  const gelesen = await alleLesen(krypto, tresor, vermerke);
  if (gelesen.ids.length > 0) return { art: 'vermerkeUnlesbar', ids: gelesen.ids };
  const neu = await neuerTresor(krypto, tresor.inhaber);
  return {
    art: 'neu',
    tresor: neu,
    eintraege: await Promise.all([
      ...bleibend.map((eintrag) => umgeschluesselt(krypto, tresor, neu, eintrag)),
      ...dazu.map((person) => neueZeile(krypto, neu, person)),
    ]),
    vermerke: await Promise.all(gelesen.inhalte.map((inhalt) => neueZelle(krypto, neu, inhalt))),
  };
}

/** All Vermerke, and the ids of those that do not open. */
async function alleLesen(
  krypto: Crypto,
  tresor: OffenerTresor,
  vermerke: readonly Vermerkzelle[],
): Promise<{ inhalte: Vermerkinhalt[]; ids: string[] }> {
  const gelesen = await Promise.all(vermerke.map((vermerk) => vermerkOeffnen(krypto, tresor, vermerk)));
  return {
    inhalte: gelesen.flatMap((each) => (each.art === 'gelesen' ? [each.inhalt] : [])),
    ids: vermerke.filter((_, index) => gelesen[index]?.art !== 'gelesen').map(({ id }) => id),
  };
}

async function neueZelle(
  krypto: Crypto,
  tresor: OffenerTresor,
  inhalt: Vermerkinhalt,
): Promise<Vermerkzelle> {
  const ergebnis = await vermerkVerschluesseln(krypto, tresor, inhalt);
  if (ergebnis.art === 'zuLang') throw new Error('A Vermerk that was in a cell fits into a cell');
  return { id: inhalt.id, zelle: ergebnis.zelle };
}
