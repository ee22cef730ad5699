/** What the parts of the form of a Fallkonferenz are given. */
import type { PlainDate } from '../../../listen/plainDate';
import type { Kooperation } from '../fach/kooperation';
import type { Zielpunkt } from '../fach/tagesordnung';
import type { Konferenzmaengel, Konferenztexte } from './konferenzangaben';

export interface Felderprops {
  readonly texte: Konferenztexte;
  readonly maengel: Konferenzmaengel;
  readonly kooperation: Kooperation;
  readonly ziele: readonly Zielpunkt[];
  readonly heute: PlainDate;
  readonly onAendere: (teil: Partial<Konferenztexte>) => void;
}
