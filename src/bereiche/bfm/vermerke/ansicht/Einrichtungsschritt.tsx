/** The frame of one step of setting up: which it is of how many. Keeps the focus of whoever came by a button that is gone. */
import type { ReactNode } from 'react';
import { useFormularstil } from '../../../../bausteine/formularstil';
import { useFokusHierher } from '../../../../bausteine/useFokusHierher';
import { EINRICHTEN } from '../texte/vermerkschutz';

interface Props {
  readonly nr: 1 | 2;
  /** The recovery code is a step of its own. */
  readonly mitCode: boolean;
  readonly children: ReactNode;
}

export function Einrichtungsschritt({ nr, mitCode, children }: Props): ReactNode {
  const styles = useFormularstil();
  const element = useFokusHierher();
  const titel = EINRICHTEN.schritt(nr, mitCode ? 3 : 2, EINRICHTEN.schrittTitel[nr]);
  return (
    <div ref={element} tabIndex={-1} role="group" aria-label={titel} className={styles.form}>
      <p className={styles.legend}>{titel}</p>
      {children}
    </div>
  );
}
