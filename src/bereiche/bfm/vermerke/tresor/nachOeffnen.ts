/** What is to be written after opening: what its owner has seen by now, and what an earlier change left undone. */
import { pruefeZeilen } from './echtheit';
import { abschliessen, umstellen } from './umschluesseln';
import { listeNachfuehren, schreibstand } from './schreibstand';
import type { Bestand, OffenerTresor, Vermerkwechsel, Zeilenwechsel } from './typen';
import type { Tresorlage } from './lage';
import { findeListe } from './vermerkliste';
import { eigeneZeile } from './zeile';
import { zeileVon } from './zeilensuche';

export interface Nachtrag {
  readonly zeilen: readonly Zeilenwechsel[];
  /** Null where it stays as it is. */
  readonly liste: string | null;
  readonly vermerke: readonly Vermerkwechsel[];
}

const NICHTS: Nachtrag = { zeilen: [], liste: null, vermerke: [] };

/**
 * The own row with the key in force and the highest revision; the list with what it did not have; Vermerke of former keys
 * encrypted anew. Nothing where the Tresor may not be written to.
 */
export async function nachtrag(
  krypto: Crypto,
  tresor: OffenerTresor,
  bestand: Bestand,
  { neueProfilings }: Pick<Tresorlage, 'neueProfilings'>,
): Promise<Nachtrag> {
  if ((await schreibstand(krypto, tresor, bestand)) !== 'aktuell') return NICHTS;
  const liste = neueProfilings === 0 ? null : await listeNachfuehren(krypto, tresor, bestand, GESEHEN);
  const texte = liste === null ? bestand.listen : [liste];
  const eigene = await gesehenNachtragen(krypto, tresor, bestand, texte);
  return { zeilen: eigene, liste, vermerke: await umstellen(krypto, tresor, bestand) };
}

const GESEHEN = { verlaufGesehen: true };

/** In a writing of its own, when all that goes before stands in the workbook. */
export async function zweiterNachtrag(
  krypto: Crypto,
  tresor: OffenerTresor,
  bestand: Bestand,
): Promise<Nachtrag> {
  return { ...NICHTS, zeilen: await abschliessen(krypto, tresor, bestand) };
}

/** The own row with the key in force and the revision of this list; empty where it says so already. */
export async function gesehenNachtragen(
  krypto: Crypto,
  tresor: OffenerTresor,
  { eintraege }: Bestand,
  listen: readonly string[],
): Promise<Zeilenwechsel[]> {
  const { inhaber, kek, bund, angekuendigt, gesehen } = tresor;
  const revision = (await findeListe(krypto, bund, listen))?.liste.revision ?? 0;
  const gesehenes = { ...gesehen, anker: bund.kopf.kennung, revision };
  if (gesehen.anker === gesehenes.anker && gesehen.revision === revision && !tresor.fallNeu) return [];
  const { echte } = await pruefeZeilen(krypto, bund.kopf, eintraege);
  const alt = zeileVon(echte, inhaber);
  const buende = angekuendigt === null ? [bund] : [bund, angekuendigt];
  const zeile = alt && (await eigeneZeile(krypto, kek, alt, gesehenes, buende));
  return alt && zeile ? [{ alt, neu: zeile }] : [];
}
