/** What a person should hear after the workbook was read, or a place in it shown. Pure. */
import type { Ablehnung } from './ablehnung';
import type { Leseergebnis } from './fallmappe';
import type { Meldung, Zustand } from './zustand';

/** Whether Excel refused because a person edits a cell; that ends by itself. */
export function istZellbearbeitung({ grund }: Ablehnung): boolean {
  return grund === 'zellbearbeitung';
}

/**
 * What is said after a reading.
 * @param gewollt whether a person asked for it; otherwise the last outcome stays, and only a refusal that will not end by
 * itself is worth a word. An older refusal is forgotten as soon as the workbook can be read.
 */
export function nachLesung(
  bisher: Meldung | null,
  gelesen: Leseergebnis,
  gewollt: boolean,
): Pick<Zustand, 'meldung' | 'lesefehler'> {
  if (gewollt) return { meldung: { art: 'gelesen', leseergebnis: gelesen }, lesefehler: null };
  const meldung = istAblehnung(bisher) ? null : bisher;
  if (gelesen.art !== 'abgelehnt') return { meldung, lesefehler: null };
  if (istZellbearbeitung(gelesen.ablehnung)) return { meldung: bisher, lesefehler: null };
  return { meldung, lesefehler: gelesen.ablehnung };
}

/** What is said after a place was to be shown. @param ablehnung null where it shows. */
export function nachZeigen(bisher: Meldung | null, ablehnung: Ablehnung | null): Meldung | null {
  if (ablehnung !== null) return { art: 'zeigen', ablehnung };
  return bisher?.art === 'zeigen' ? null : bisher;
}

function istAblehnung(meldung: Meldung | null): boolean {
  return meldung?.art === 'gelesen' && meldung.leseergebnis.art === 'abgelehnt';
}
