/** Cells of the list as buttons that lead there. */
import type { ReactNode } from 'react';
import { Ortsreihe } from '../../../bausteine/Ortsreihe';
import type { Ort } from '../../../listen/zelle';
import { useListe } from './listenkontext';

export function Ortsverweise({ orte }: { readonly orte: readonly Ort[] }): ReactNode {
  const liste = useListe();
  return <Ortsreihe orte={orte} onZeige={(ort) => void liste.zeige(ort)} />;
}
