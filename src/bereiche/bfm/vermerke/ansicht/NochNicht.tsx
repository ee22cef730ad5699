/** Nobody can write a Vermerk yet: the way to where that is set up, and back. */
import type { ReactNode } from 'react';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import { useFormularstil } from '../../../../bausteine/formularstil';
import { Knopf } from '../../../../bausteine/Knopf';
import { EINRICHTEN } from '../texte/vermerkschutz';
import { type Rueckweg, useUeberZugang } from './rueckweg';

export function NochNicht({ rueckweg }: { readonly rueckweg: Rueckweg }): ReactNode {
  const styles = useFormularstil();
  const ueberZugang = useUeberZugang();
  return (
    <Abschnitt titel={EINRICHTEN.titel}>
      <div className={styles.form}>
        <p className={styles.text}>{EINRICHTEN.erst}</p>
        <Knopf className={styles.button} onClick={() => ueberZugang(rueckweg)}>
          {EINRICHTEN.beginnen}
        </Knopf>
      </div>
    </Abschnitt>
  );
}
