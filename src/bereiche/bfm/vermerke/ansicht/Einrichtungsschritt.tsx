/**
 * The frame of one step of setting up: which it is of how many. Whoever came by a button that is gone goes on at the first field
 * with nothing in it.
 */
import { type ReactNode, useEffect } from 'react';
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
  useEffect(() => {
    const felder = [...(element.current?.querySelectorAll('input') ?? [])];
    if (document.activeElement === element.current) felder.find(({ value }) => value === '')?.focus();
  }, []);
  const titel = EINRICHTEN.schritt(nr, mitCode ? 3 : 2, EINRICHTEN.schrittTitel[nr]);
  return (
    <div ref={element} tabIndex={-1} role="group" aria-label={titel} className={styles.form}>
      <p className={styles.legend}>{titel}</p>
      {children}
    </div>
  );
}
