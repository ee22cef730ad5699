/** A workbook that takes over house data, whichever kind it is. */
import type { ReactNode } from 'react';
import type { Fehler } from '../../../listen/fehler';
import type { Inhalt } from '../../../listen/inhalt';
import type { PlainDate } from '../../../listen/plainDate';
import type { Hausmappenart } from '../fach/hauslisten';
import type { Hausvorhaben } from '../vorhaben/hausvorhaben';

/** The workbook, and how something is done in it. */
export interface Hausmappe {
  readonly art: Hausmappenart;
  readonly inhalt: Inhalt;
  readonly heute: PlainDate;
  /** Something is under way: nothing else begins. */
  readonly laeuft: boolean;
  /** Does it; whether it is done. */
  readonly tue: (was: Hausvorhaben) => Promise<boolean>;
  /** What is wrong in it, with ways to its cells. */
  readonly zeigeFehler: (fehler: readonly Fehler[]) => ReactNode;
}
