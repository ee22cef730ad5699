/** What comes after the last of the first steps. */
import type { ReactNode } from 'react';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import { useFormularstil } from '../../../../bausteine/formularstil';
import { Knopf } from '../../../../bausteine/Knopf';
import { useSprung } from '../../../../bausteine/sprung';
import { ERSTE_TEXT } from '../../texte/ersteSchritte';

export function Fertig(): ReactNode {
  const styles = useFormularstil();
  const { springe } = useSprung();
  return (
    <Abschnitt titel={ERSTE_TEXT.fertigTitel}>
      <div className={styles.form}>
        <p className={styles.text}>{ERSTE_TEXT.fertig}</p>
        <Knopf className={styles.button} appearance="primary" onClick={() => springe({ reiter: 'ueben' })}>
          {ERSTE_TEXT.ueben}
        </Knopf>
      </div>
    </Abschnitt>
  );
}
