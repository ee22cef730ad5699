/** The single cells of the house data beside those of its release. */
import { type Feld, feld } from '../../listen/feld';
import { tag, text } from '../../listen/spalte';
import { HAUSSTAND_FELDER } from '../../mappe/hausstand';
import type { Teile } from '../../mappe/teile';

/** Of a Fallmappe or Fallliste: when it got its house data. */
export const HAUS_UEBERNOMMEN = feld('Haus_UebernommenAm', tag('Übernommen am'));

/** Of a Hausvorlage: the day of its release, and the digest of what was released. */
export const FREIGABE = {
  am: feld('Haus_FreigegebenAm', tag('Freigegeben am')),
  pruefsumme: feld('Haus_Pruefsumme', text('Prüfsumme', 'fest')),
} as const;

/** What a workbook that uses house data says of them. */
export const HAUSSTAND_TEILE: Teile = {
  listen: [],
  felder: [...HAUSSTAND_FELDER, HAUS_UEBERNOMMEN],
};

/** What a Hausvorlage says of its release. */
export const FREIGABE_FELDER: readonly Feld<unknown>[] = [...HAUSSTAND_FELDER, ...Object.values(FREIGABE)];
