/** A button that leads to a cell of the workbook. Says what stands there; changes nothing. */
import type { ReactNode } from 'react';
import type { Ort } from '../listen/zelle';
import { ortText } from '../fall/texte/ort';
import { useHandlungen } from './sitzungskontext';
import { type Wegbeschriftung, Wegknopf } from './Wegknopf';

interface Props extends Wegbeschriftung {
  readonly ort: Ort | null;
}

export function Zellknopf({ ort, ...beschriftung }: Props): ReactNode {
  const { zeigen } = useHandlungen();
  if (ort === null) return <Wegknopf {...beschriftung} onGehe={null} />;
  return <Wegknopf {...beschriftung} title={ortText(ort)} onGehe={() => void zeigen(ort)} />;
}
