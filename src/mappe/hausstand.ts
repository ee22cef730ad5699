/** Which release of the house data a workbook holds: single cells that a Hausvorlage, a Fallmappe and a Fallliste share. */
import { type Feld, feld } from '../listen/feld';
import type { Inhalt } from '../listen/inhalt';
import type { PlainDate } from '../listen/plainDate';
import { anzahl, tag, text } from '../listen/spalte';

/** Rises by one with each release of a Hausvorlage; nothing where no house data were ever released or taken over. */
export const HAUS_VERSION = feld('Haus_Version', anzahl('Fassung der Hausdaten', { von: 1, bis: 9999 }));

/** What belongs to a release beside its number. */
export const HAUSSTAND = {
  version: HAUS_VERSION,
  gueltigAb: feld('Haus_GueltigAb', tag('Gültig ab')),
  freigegebenVon: feld('Haus_FreigegebenVon', text('Freigegeben von')),
} as const;

/** A release as a workbook names it; null for what it does not say. */
export interface Hausstand {
  readonly version: number | null;
  readonly gueltigAb: PlainDate | null;
  readonly freigegebenVon: string;
}

/** The single cells of it. */
export const HAUSSTAND_FELDER: readonly Feld<unknown>[] = Object.values(HAUSSTAND);

/** Reads it; a cell that is missing or cannot be understood says nothing. */
export function hausstandIn(inhalt: Inhalt): Hausstand {
  return {
    version: inhalt.feld(HAUSSTAND.version).wert,
    gueltigAb: inhalt.feld(HAUSSTAND.gueltigAb).wert,
    freigegebenVon: inhalt.feld(HAUSSTAND.freigegebenVon).wert,
  };
}
