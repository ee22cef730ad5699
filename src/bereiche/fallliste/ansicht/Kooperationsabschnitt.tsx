/** Below „Fallmappen einlesen“: what counts cooperation, loaded when a person unfolds it. */
import type { ReactNode } from 'react';
import { Klappabschnitt } from '../../../bausteine/Klappabschnitt';
import { Nachgeladen } from '../../../bausteine/Nachgeladen';
import { KOOPERATION_TITEL } from '../texte/pane';

const lade = () => import(/* webpackChunkName: "kooperationszahlen" */ './Kooperationszaehlung');

export function Kooperationsabschnitt(): ReactNode {
  return (
    <Klappabschnitt titel={KOOPERATION_TITEL}>
      <Nachgeladen lade={lade}>{({ Kooperationszaehlung }) => <Kooperationszaehlung />}</Nachgeladen>
    </Klappabschnitt>
  );
}
