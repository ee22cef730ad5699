/**
 * What the cell „Leistung nach § 16a“ of a step or an offer is: one of the four services, or that it is none. That it is none is
 * said of a text, so the cell carries a mark of that text; with another text the question is open again.
 */
import { nurLabel } from '../../listen/auswahl';
import { type Spalte, wahl } from '../../listen/spalte';
import { PARAGRAPH_16A, PARAGRAPH_16A_LABEL, type Paragraph16a } from '../../rules/vocabulary';

/** It is no service of § 16a. */
export interface KeineLeistung {
  /** The mark of the text that this was said of; null while it stands there without one, as people choose it in the sheet. */
  readonly keineZu: string | null;
}

/** Null where nothing is said. */
export type Angabe16a = Paragraph16a | KeineLeistung | null;

/** What is offered for none of the four. */
export const KEINE_LEISTUNG = 'keine Leistung nach § 16a';

const AUSWAHL = nurLabel<Paragraph16a | 'keine'>('Leistung16a', [...PARAGRAPH_16A, 'keine'], {
  ...PARAGRAPH_16A_LABEL,
  keine: KEINE_LEISTUNG,
});

const MIT_MARKE = /^(.*?)\s*\(zum Text ([0-9A-F]{6})\)$/i;

/** The column, which both tables got with version 4. */
export function angabe16a(kopf: string): Spalte<Angabe16a> {
  const einfache = wahl(kopf, AUSWAHL);
  return {
    ...einfache,
    spaeter: { seit: 4 },
    read: (cell, melden) => {
      const [, worte, marke] =
        cell.value.art === 'text' ? (MIT_MARKE.exec(cell.value.wert.trim()) ?? []) : [];
      const ohne = worte === undefined ? cell : { ...cell, value: { art: 'text', wert: worte } as const };
      const wert = einfache.read(ohne, melden);
      return wert === 'keine' ? { keineZu: marke?.toUpperCase() ?? null } : wert;
    },
    write: (wert) => {
      if (wert === null || typeof wert === 'string') return einfache.write(wert);
      return wert.keineZu === null ? KEINE_LEISTUNG : `${KEINE_LEISTUNG} (zum Text ${wert.keineZu})`;
    },
  };
}
