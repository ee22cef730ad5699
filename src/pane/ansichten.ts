/** The views of the pane, loaded when first wanted. */
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { type Ansichtseintrag, type Bereich, reiterVon } from '../bausteine/bereich';
import { HILFE_ANSICHT } from './hilfe/hilfeansicht';
import type { Ausfalltafel } from './Ausfalltafel';
import type { ViewProps } from '../bausteine/viewProps';

type View = ComponentType<ViewProps>;

/** All views by place, each place in its order. */
export function alleAnsichten(bereiche: readonly Bereich[]): readonly Ansichtseintrag[] {
  return reiterVon(bereiche, [HILFE_ANSICHT]);
}

/** A view that loads itself. One that failed to load stays failed, so another try needs a new one. */
export function ladbareAnsicht({ lade }: Ansichtseintrag): LazyExoticComponent<View> {
  return lazy(() => lade().then((view) => ({ default: view })));
}

/** What is shown while Excel does not answer. */
export const ladeAusfalltafel = (): Promise<{ readonly Ausfalltafel: typeof Ausfalltafel }> =>
  import(/* webpackChunkName: "ausfall" */ './Ausfalltafel');

/** Fetches all views and what they ask for later, so that none is missing once the network is gone. A failure shows when the view is wanted. */
export function ladeVor(reiter: readonly Ansichtseintrag[]): void {
  const alle = reiter.flatMap(({ lade, dazu }) => (dazu === undefined ? [lade] : [lade, dazu]));
  [ladeAusfalltafel, ...alle].forEach((lade) => void lade().catch(() => undefined));
}
