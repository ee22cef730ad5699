/** The key in force by its words, and what they are good for. Shows only. */
import type { ReactNode } from 'react';
import { Klappe } from '../../../../bausteine/Klappe';
import { useFormularstil } from '../../../../bausteine/formularstil';
import type { Schluesselbund } from '../tresor/schluesselbund';
import { SCHLUESSEL } from '../texte/tresorbefunde';
import { schluesselname } from './schluesselname';

interface Props {
  readonly bund: Schluesselbund;
}

export function Schluesselzeile({ bund }: Props): ReactNode {
  const styles = useFormularstil();
  return (
    <div>
      <p className={styles.text}>{schluesselname(bund)}</p>
      <Klappe titel={SCHLUESSEL.titel}>
        <div className={styles.form}>
          {SCHLUESSEL.saetze.map((satz) => (
            <p key={satz} className={styles.quiet}>
              {satz}
            </p>
          ))}
        </div>
      </Klappe>
    </div>
  );
}
