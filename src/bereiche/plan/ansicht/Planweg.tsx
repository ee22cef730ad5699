/** Something that is missing, as a line that leads to where it is filled: in the pane, or where only that helps in its cell. */
import type { ReactNode } from 'react';
import type { Ort } from '../../../listen/zelle';
import { type Sprungziel, useSprung } from '../../../bausteine/sprung';
import { Wegknopf } from '../../../bausteine/Wegknopf';
import { Zellknopf } from '../../../bausteine/Zellknopf';

interface Props {
  readonly label: string;
  readonly zusatz: string;
  /** Null where only the cell can be filled. */
  readonly ziel: Sprungziel | null;
  readonly ort: Ort;
}

export function Planweg({ label, zusatz, ziel, ort }: Props): ReactNode {
  const { springe } = useSprung();
  if (ziel === null) return <Zellknopf zeile label={label} zusatz={zusatz} ort={ort} />;
  return <Wegknopf zeile label={label} zusatz={zusatz} onGehe={() => springe(ziel)} />;
}
