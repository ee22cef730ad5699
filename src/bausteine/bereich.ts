/** A Bereich as the pane knows it: its tabs, loaded when first wanted, and what it has in the workbook. */
import type { ComponentType } from 'react';
import type { Saetze } from '../fall/texte/fehler';
import type { Mappenbereich } from '../mappe/bereich';
import type { ViewProps } from './viewProps';

/** A view with its tab. */
export interface Ansichtseintrag {
  readonly id: string;
  readonly titel: string;
  /** Where the tab stands among all; a smaller number comes first. */
  readonly platz: number;
  readonly lade: () => Promise<ComponentType<ViewProps>>;
}

export interface Bereich {
  readonly mappe: Mappenbereich;
  readonly ansichten: readonly Ansichtseintrag[];
  /** The sentences of its own errors. */
  readonly saetze: Saetze;
}

/** All tabs in their order. */
export function reiterVon(bereiche: readonly Bereich[]): readonly Ansichtseintrag[] {
  return bereiche.flatMap(({ ansichten }) => ansichten).sort((a, b) => a.platz - b.platz);
}
