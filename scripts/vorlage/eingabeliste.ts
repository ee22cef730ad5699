/** Which tables people type into, and the headers of each. */
import type { ListeId } from '../../src/mappe/akte';
import type { LISTEN_SPALTEN } from '../../src/excel/listen';

/** The tables whose cells people fill in; the history is written by the program alone. */
export type Eingabeliste = Exclude<ListeId, 'verlauf'>;
export type Spalte<L extends Eingabeliste> = (typeof LISTEN_SPALTEN)[L][number];
