/** What other Bereiche may know of the assessment. */
import type { ComponentType } from 'react';
import { behaltend } from '../../mappe/aufAbruf';
import { RECHT_MAPPE } from '../recht';
import type { Personprops } from './ansicht/person/Person';
export { Bestaetigung } from './ansicht/bestaetigen/Bestaetigung';
export { mitTrennstellen } from './texte/trennstellen';

/** What the form with the Stammdaten looks at besides, as far as the workbook has it. */
export const PERSON_TEILE = RECHT_MAPPE.teile;

/** Loads the form with the Stammdaten. */
export const ladePerson = behaltend((): Promise<ComponentType<Personprops>> =>
  import(/* webpackChunkName: "person" */ './ansicht/person/Person').then(({ Person }) => Person),
);
