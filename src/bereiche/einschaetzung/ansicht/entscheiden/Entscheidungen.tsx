/** The decisions of people in the view of the result: folded, since most talks need none of it; a jump to one unfolds them. */
import type { ReactNode } from 'react';
import { Klappabschnitt } from '../../../../bausteine/Klappabschnitt';
import { useSprung } from '../../../../bausteine/sprung';
import type { ViewProps } from '../../../../bausteine/viewProps';
import { ENTSCHEIDEN_TITEL } from '../../texte/entscheiden';
import { Entscheidungsinhalt } from './Entscheidungsinhalt';
import { istEntscheidungsstelle } from './stellen';

export function Entscheidungen({ sicht }: ViewProps): ReactNode {
  const { ziel } = useSprung();
  return (
    <Klappabschnitt titel={ENTSCHEIDEN_TITEL.alle} zeigen={istEntscheidungsstelle(ziel) ? ziel : null}>
      <Entscheidungsinhalt sicht={sicht} />
    </Klappabschnitt>
  );
}
