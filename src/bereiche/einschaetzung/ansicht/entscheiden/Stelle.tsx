/** A part of this view that one can be led to, by the id of its input: a jump there brings it into sight and takes the focus. */
import { type ReactNode, useEffect, useRef } from 'react';
import { useSprung } from '../../../../bausteine/sprung';
import { ENTSCHEIDUNGSANSICHT } from './stellen';

interface Props {
  readonly id: string;
  readonly children: ReactNode;
}

export function Stelle({ id, children }: Props): ReactNode {
  const element = useRef<HTMLDivElement>(null);
  const { ziel } = useSprung();
  const istGemeint = ziel?.reiter === ENTSCHEIDUNGSANSICHT && ziel.stelle === id;
  useEffect(() => {
    if (!istGemeint) return;
    // What stands above is loaded later; at the top it stays in sight.
    element.current?.scrollIntoView({ block: 'start' });
    element.current?.focus({ preventScroll: true });
  }, [istGemeint]);
  return (
    <div ref={element} tabIndex={-1}>
      {children}
    </div>
  );
}
