/** The way from a form to the protection of the Vermerke. */
import type { ReactNode } from 'react';
import { useSprung } from '../../../../bausteine/sprung';
import { ZUGANG } from '../../prozess/fach/stellen';
import { SPERRE } from '../texte/tresorbefunde';
import { Knopf } from '../../../../bausteine/Knopf';

export function ZumSchutz(): ReactNode {
  const { springe } = useSprung();
  return (
    <div>
      <Knopf size="small" onClick={() => springe(ZUGANG)}>
        {SPERRE.zeigen}
      </Knopf>
    </div>
  );
}
