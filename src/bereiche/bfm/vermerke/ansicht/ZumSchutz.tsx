/** The way from a form to the protection of the Vermerke. */
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSprung } from '../../../../bausteine/sprung';
import { ZUGANG } from '../../prozess/fach/stellen';
import { SPERRE } from '../texte/tresorbefunde';

export function ZumSchutz(): ReactNode {
  const { springe } = useSprung();
  return (
    <div>
      <Button size="small" onClick={() => springe(ZUGANG)}>
        {SPERRE.zeigen}
      </Button>
    </div>
  );
}
