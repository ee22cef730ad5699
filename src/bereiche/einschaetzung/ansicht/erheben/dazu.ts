/** What stands beside a rating to compare with: the related ratings of the talk, and the rating of the last time. Pure. */
import type { FruehereEinschaetzungen } from '../../../../bausteine/rueckblick';
import { feldLabel } from '../../../../fall/texte/felder';
import { readRating } from '../../../../listen/readRating';
import type { Stufe } from '../../../../rules/vocabulary';
import { VERWANDTE_BEDARFE } from '../../regeln/verwandteBedarfe';
import { verwandteText, vorherText, zuletztText } from '../../texte/erheben';
import { OFFEN, type Zeile, type Zellblick } from './zeile';

/** What is known of before. */
export interface Frueheres {
  /** From the last completed Profiling. */
  readonly profiling: FruehereEinschaetzungen | null;
  /** What stood in the cell before it was changed here, as the key of that answer. */
  readonly vorher: string | undefined;
}

/** The sentences, in the order in which they are shown; those of before only in the row one works on. */
export function dazuTexte(zeile: Zeile, zelle: Zellblick, frueheres: Frueheres | null): readonly string[] {
  const frueher = frueheres === null ? null : frueheresText(zeile, frueheres);
  const hinweis = frueheres === null ? null : (zeile.hinweis?.(zelle) ?? null);
  return [verwandte(zeile, zelle), frueher, hinweis].filter((text) => text !== null);
}

function frueheresText({ ziel, antworten }: Zeile, { profiling, vorher }: Frueheres): string | null {
  const stufe = profiling === null ? null : stufeIn(profiling, ziel);
  if (profiling !== null && stufe !== null) return zuletztText(stufe, profiling.datum);
  const antwort = antworten.find(({ taste }) => taste !== OFFEN && taste === vorher);
  return antwort === undefined ? null : vorherText(antwort.kurz);
}

function stufeIn(profiling: FruehereEinschaetzungen, ziel: Zeile['ziel']): Stufe | null {
  if (ziel.art === 'bedarf') return profiling.bedarfe[ziel.id];
  return ziel.art === 'bereich' ? profiling.ressourcenbereiche[ziel.id] : null;
}

function verwandte({ ziel }: Zeile, zelle: Zellblick): string | null {
  if (ziel.art !== 'bereich') return null;
  const stufen = VERWANDTE_BEDARFE[ziel.id].map((id) => ({
    label: feldLabel(id),
    stufe: readRating(zelle({ art: 'bedarf', id, teil: 'stufe' })),
  }));
  return stufen.length === 0 ? null : verwandteText(stufen);
}
