/** What the pane shows of an open Regelwerk: everything that was found in it, and how it stands to its release. */
import type { Ablehnung } from '../../../mappe/ablehnung';
import type { Raumlesung } from '../../../mappe/teilemappe';
import { type Regelbefund, verhindert } from '../fach/befund';
import { freigabehindernisse, freigabestandIn, type Freigabestand, satzmarke } from '../fach/freigabe';
import { type Pruefung, pruefeRegelwerk } from '../fach/pruefen';
import { raumbefunde } from '../fach/raumbefunde';

/** A workbook that could be read and checked. */
export interface GeprueftesRegelwerk {
  readonly pruefung: Pruefung;
  readonly stand: Freigabestand;
  /** What keeps it from being released beside the findings; asked only where none of them does. */
  readonly hindernisse: readonly Regelbefund[];
  /** Tells this set from any other. */
  readonly marke: string;
}

export type Regelsicht =
  | { readonly art: 'leer' }
  | { readonly art: 'abgelehnt'; readonly ablehnung: Ablehnung }
  | {
      readonly art: 'gelesen';
      readonly befunde: readonly Regelbefund[];
      /** Null where parts are missing, so that there is nothing to check. */
      readonly geprueft: GeprueftesRegelwerk | null;
    };

/** Checks what was read. */
export function regelsichtAus(gelesen: Raumlesung): Regelsicht {
  if (gelesen.art === 'abgelehnt') return gelesen;
  const uebersehenes = raumbefunde(gelesen.raeume);
  if (gelesen.art === 'unlesbar') {
    const zellen = gelesen.fehler.map((fehler): Regelbefund => ({
      code: 'ZELLE',
      orte: fehler.orte,
      fehler,
    }));
    return { art: 'gelesen', befunde: [...uebersehenes, ...zellen], geprueft: null };
  }
  const { inhalt } = gelesen;
  const pruefung = pruefeRegelwerk(inhalt, uebersehenes);
  return {
    art: 'gelesen',
    befunde: pruefung.befunde,
    geprueft: {
      pruefung,
      stand: freigabestandIn(inhalt, pruefung),
      hindernisse: pruefung.istBrauchbar ? freigabehindernisse(inhalt, pruefung) : [],
      marke: satzmarke(pruefung.satz),
    },
  };
}

/** What forbids to release it. */
export function verbotenesIn({ befunde, geprueft }: Extract<Regelsicht, { art: 'gelesen' }>): Regelbefund[] {
  return [...befunde.filter(verhindert), ...(geprueft?.hindernisse ?? [])];
}
