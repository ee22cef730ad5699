/** What to do in a step. Shows only. */
import type { ReactNode } from 'react';
import { useFormularstil } from '../../../../bausteine/formularstil';
import type { SchrittId } from '../../fach/ersteSchritte';
import { ANWEISUNG } from '../../texte/ersteSchritte';
import { stufenText } from '../../texte/ersteDaneben';

export function Anweisung({ id }: { readonly id: SchrittId }): ReactNode {
  const styles = useFormularstil();
  return (
    <>
      <p className={styles.text}>{ANWEISUNG[id].saetze.join(' ')}</p>
      {id === 'bedarfe' && <p className={styles.text}>{stufenText()}</p>}
    </>
  );
}
