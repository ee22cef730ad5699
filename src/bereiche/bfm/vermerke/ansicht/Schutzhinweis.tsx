/** Away from the passphrases: that something is to be looked at or kept there, and the way to it. */
import type { ReactNode } from 'react';
import { useFormularstil } from '../../../../bausteine/formularstil';
import { useStore } from '../../../../bausteine/useStore';
import { SPERRE } from '../texte/tresorbefunde';
import { CODE } from '../texte/vermerkschutz';
import { useVermerkschutz } from './schutz';
import { useSchutzruhe } from './schutzruhe';
import { ZumSchutz } from './ZumSchutz';

export function Schutzhinweis(): ReactNode {
  const styles = useFormularstil();
  const code = useStore(useVermerkschutz().uebergabe.codestand).art !== 'nichts';
  const auffaellig = useSchutzruhe() === 'auffaellig';
  const gibtEs = auffaellig || code;
  return (
    <>
      <p role="status" className={styles.text} hidden={!gibtEs}>
        {code && `${CODE.wartet} `}
        {auffaellig && SPERRE.aufgefallen}
      </p>
      {gibtEs && <ZumSchutz />}
    </>
  );
}
