/** What is folded away on „Heute“: loaded when it is first unfolded, or ahead. */
import type { ComponentType } from 'react';
import { behaltend } from '../../../../mappe/aufAbruf';
import type { EigenesFormularProps } from './EigenesFormular';
import type { ErledigtenlisteProps } from './Erledigtenliste';

/** Loads the fields of an own Wiedervorlage. */
export const ladeEigenesFormular = behaltend((): Promise<ComponentType<EigenesFormularProps>> =>
  import(/* webpackChunkName: "aufgeklapptes" */ './EigenesFormular').then(
    ({ EigenesFormular }) => EigenesFormular,
  ),
);

/** Loads the list of what is done. */
export const ladeErledigtenliste = behaltend((): Promise<ComponentType<ErledigtenlisteProps>> =>
  import(/* webpackChunkName: "aufgeklapptes" */ './Erledigtenliste').then(
    ({ Erledigtenliste }) => Erledigtenliste,
  ),
);

/** Fetches both ahead. */
export function ladeAufgeklapptes(): Promise<unknown> {
  return Promise.all([ladeEigenesFormular(), ladeErledigtenliste()]);
}
