/** What other Bereiche may know of the legal labels. */
import type { ComponentType } from 'react';
import { behaltend } from '../../mappe/aufAbruf';
import type { Rechtsteilprops } from './ansicht/Rechtsteil';

export { type Angebotene, angeboteneIn, istVomHausBestaetigt } from './fach/rechtsangaben';
export { RECHTSLISTE } from './listen';
export { RECHT_MAPPE } from './mappe';

/** Loads the part that reads the labels of the workbook for a view, tells it what is offered, and shows what is to be said. */
export const ladeRechtsteil = behaltend((): Promise<ComponentType<Rechtsteilprops>> =>
  import(/* webpackChunkName: "recht" */ './ansicht/Rechtsteil').then(({ Rechtsteil }) => Rechtsteil),
);
