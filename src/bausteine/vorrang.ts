/** The slot for what stands above every view while the workbook says so. Whoever shows it knows no Bereich by name. */
import type { ComponentType } from 'react';
import type { LesbareSicht, ViewProps } from './viewProps';

export interface Vorrangquelle {
  /** Stands there until more is loaded, and where that does not come. */
  readonly satz: string;
  /** Pure. Better once too often than not: what it is exactly, says what is loaded. */
  readonly steht: (sicht: LesbareSicht) => boolean;
  /** Loads what is shown; always the same function. */
  readonly lade: () => Promise<ComponentType<ViewProps>>;
}

/** A Bereich, as far as it is asked here. */
export interface MitVorrang {
  readonly vorrang?: Vorrangquelle;
}
