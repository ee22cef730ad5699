/** What is done with the house data of a workbook: it looks at no case, so that it works in every kind of workbook. */
import type { Aktenplan, Mappenblick, Rueckweg } from '../../../mappe/akteAendern';

/** What it is planned from. */
export type Hausblick = Pick<Mappenblick, 'inhalt' | 'heute'>;

/** How it is taken back. */
export interface Hausrueckweg extends Rueckweg {
  readonly vorhaben: Hausvorhaben;
}

export type Hausplan =
  | Extract<Aktenplan, { ok: false }>
  | (Extract<Aktenplan, { ok: true }> & { readonly zurueck?: Hausrueckweg | null });

export type Hausvorhaben = (blick: Hausblick) => Hausplan;
