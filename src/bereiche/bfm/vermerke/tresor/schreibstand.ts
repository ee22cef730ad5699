/** What has to hold before anything is written with an open Tresor, and the list as it is to be written along. */
import { pruefeZeilen } from './echtheit';
import { listenlage, type Listenlage } from './lage';
import type { Bestand, Nachweis, OffenerTresor } from './typen';
import { vermerkPruefen } from './vermerk';
import { findeListe, kurzprobe, schreibeListe, verlaufsstand, type Vermerkliste } from './vermerkliste';
import { utf8 } from './bytes';
import { zeileVon } from './zeilensuche';

/**
 * `veraltet`: somebody else changed the protection since it was opened; open again. `listeFremd`: the list does not stand there
 * as it should; somebody has to confirm that it is made anew.
 */
export type Schreibstand = 'aktuell' | 'veraltet' | 'listeFremd';

/**
 * Whether the open Tresor has the key in force, judged by the own row and the list as they stand there now. To be asked before
 * every writing: where somebody was removed meanwhile, a Vermerk under the old key could still be read by them.
 */
export async function schreibstand(
  krypto: Crypto,
  tresor: OffenerTresor,
  bestand: Bestand,
): Promise<Schreibstand> {
  const { echte } = await pruefeZeilen(krypto, tresor.bund.kopf, bestand.eintraege);
  if (zeileVon(echte, tresor.inhaber) === undefined) return 'veraltet';
  const gefunden = await findeListe(krypto, tresor.bund, bestand.listen);
  return STAND[listenlage(tresor, gefunden, bestand.listen)](tresor, bestand);
}

const STAND: Record<Listenlage, (tresor: OffenerTresor, bestand: Bestand) => Schreibstand> = {
  echt: () => 'aktuell',
  alt: () => 'aktuell',
  zurueckgedreht: () => 'listeFremd',
  fehlt: wieBeimOeffnen,
  fremd: wieBeimOeffnen,
};

/** A list that became another one while it was open may be the one of a newer key. */
function wieBeimOeffnen({ fremdeListen }: OffenerTresor, { listen }: Bestand): Schreibstand {
  return fremdeListen !== null && gleich(fremdeListen, listen) ? 'listeFremd' : 'veraltet';
}

function gleich(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => text === b[index]);
}

/** What goes into the list besides what is in it. */
export interface Listenzugang {
  readonly dazu?: readonly Nachweis[];
  /** The missing and the changed ones were seen and are not told again. */
  readonly anerkannt?: boolean;
  /** The history was looked at. */
  readonly verlaufGesehen?: boolean;
}

/** The text of the list under this key: what was in it, every authentic Vermerk that was not, and what is new. */
export async function listeNachfuehren(
  krypto: Crypto,
  tresor: OffenerTresor,
  bestand: Bestand,
  { dazu = [], anerkannt = false, verlaufGesehen = false }: Listenzugang = {},
  schluessel = tresor.bund.kopf,
): Promise<string> {
  const heute = await verlaufsstand(krypto, bestand.verlauf);
  const gefunden = await findeListe(krypto, tresor.bund, bestand.listen);
  const alt: Vermerkliste = gefunden?.liste ?? { revision: 0, verlauf: heute, nachweise: [] };
  // Whoever was removed has the former keys: no revision of theirs is counted on from.
  const hoechste = gefunden?.unter === tresor.bund.kopf.kennung ? alt.revision : 0;
  const bekannt = anerkannt ? [] : alt.nachweise;
  const weitere = await nachweiseAus(krypto, tresor, bestand, bekannt);
  return schreibeListe(krypto, schluessel, {
    revision: Math.max(hoechste, tresor.gesehen.revision) + 1,
    verlauf: verlaufGesehen ? heute : alt.verlauf,
    nachweise: [...bekannt, ...weitere, ...dazu],
  });
}

/** Of the authentic Vermerke that are not known yet. */
async function nachweiseAus(
  krypto: Crypto,
  { bund }: OffenerTresor,
  { vermerke }: Bestand,
  bekannt: readonly Nachweis[],
): Promise<Nachweis[]> {
  const ids = new Set(bekannt.map(({ id }) => id));
  const proben = await Promise.all(vermerke.map(({ id }) => kurzprobe(krypto, utf8(id))));
  const neue = vermerke.filter((_, index) => !ids.has(proben[index] ?? ''));
  const geprueft = await Promise.all(neue.map((each) => vermerkPruefen(krypto, bund, each)));
  return geprueft.flatMap((each) => (each.art === 'echt' ? [each.nachweis] : []));
}
