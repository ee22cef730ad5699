/** What a person should hear after the workbook was read. Pure. */
import type { Ablehnung } from './ablehnung';
import type { Leseergebnis } from './fallmappe';
import type { Meldung } from './zustand';

/** Whether Excel refused because a person edits a cell; that ends by itself. */
export function istZellbearbeitung({ grund }: Ablehnung): boolean {
  return grund === 'zellbearbeitung';
}

/**
 * The message after a reading.
 * @param gewollt whether a person asked for it; otherwise only a refusal that will not end by itself is worth a word,
 * and an older refusal is forgotten as soon as the workbook can be read.
 */
export function meldungNachLesung(
  bisher: Meldung | null,
  gelesen: Leseergebnis,
  gewollt: boolean,
): Meldung | null {
  const wurdeAbgelehnt = gelesen.art === 'abgelehnt';
  if (!gewollt && wurdeAbgelehnt && istUnvollstaendig(bisher)) return bisher;
  if (gewollt || (wurdeAbgelehnt && !istZellbearbeitung(gelesen.ablehnung))) {
    return { art: 'gelesen', leseergebnis: gelesen };
  }
  const warAbgelehnt = bisher?.art === 'gelesen' && bisher.leseergebnis.art === 'abgelehnt';
  return warAbgelehnt && !wurdeAbgelehnt ? null : bisher;
}

/** Half-written cells are worse than a refused reading, and often both have the same cause. */
function istUnvollstaendig(meldung: Meldung | null): boolean {
  return meldung !== null && 'ergebnis' in meldung && meldung.ergebnis.art === 'unvollstaendig';
}
