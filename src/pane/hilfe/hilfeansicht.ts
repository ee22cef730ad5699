/** The view of the help among the others. */
import type { Ansichtseintrag } from '../../bausteine/bereich';
import { HILFE_TITEL } from '../../bausteine/texte/pane';
import { HILFEANSICHT } from './hilfeId';

export const HILFE_ANSICHT: Ansichtseintrag = {
  id: HILFEANSICHT,
  ort: 'mehr',
  titel: HILFE_TITEL,
  platz: 90,
  lade: () => import(/* webpackChunkName: "hilfeansicht" */ './HilfeView').then(({ HilfeView }) => HilfeView),
};
