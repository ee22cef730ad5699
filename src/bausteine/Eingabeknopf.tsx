/** A button that leads to an input: to its cell, or where it has none to the place of the pane where one can act on it. Changes nothing. */
import type { ReactNode } from 'react';
import { feldLabel } from '../fall/texte/felder';
import { ortText } from '../fall/texte/ort';
import type { GeleseneMappe } from '../mappe/fallmappe';
import { useHandlungsort } from './handlungsorte';
import { useHandlungen } from './sitzungskontext';
import { useSprung } from './sprung';
import { stelleVon } from './stelle';
import { Wegknopf, type Wegbeschriftung } from './Wegknopf';

interface Props extends Partial<Wegbeschriftung> {
  readonly id: string;
  readonly mappe: GeleseneMappe;
}

/** @param label what it is called here; else its own name. */
export function Eingabeknopf({ id, mappe, label = feldLabel(id), ...beschriftung }: Props): ReactNode {
  const { zeigen } = useHandlungen();
  const { springe } = useSprung();
  const ziel = useHandlungsort(id);
  const ort = stelleVon(mappe, id);
  if (ziel !== null) return <Wegknopf {...beschriftung} label={label} onGehe={() => springe(ziel)} />;
  if (ort === null) return <Wegknopf {...beschriftung} label={label} onGehe={null} />;
  return <Wegknopf {...beschriftung} label={label} title={ortText(ort)} onGehe={() => void zeigen(ort)} />;
}
