/** Where the Vermerke are opened away from their protection: that something was found there, and the way to it. */
import type { ReactNode } from 'react';
import { useFormularstil } from '../../../../bausteine/formularstil';
import { useStore } from '../../../../bausteine/useStore';
import { SPERRE } from '../texte/tresorbefunde';
import { befunde } from './befunde';
import { useVermerkschutz } from './schutz';
import { ZumSchutz } from './ZumSchutz';

export function Schutzhinweis(): ReactNode {
  const styles = useFormularstil();
  const { schutzlage } = useVermerkschutz();
  const jetzt = useStore(schutzlage.jetzt);
  const beimOeffnen = useStore(schutzlage.beimOeffnen);
  const gibtEs =
    jetzt !== null && befunde({ jetzt, beimOeffnen, vermerke: [] }).some(({ art }) => art !== 'notiz');
  return (
    <>
      <p role="status" className={styles.text} hidden={!gibtEs}>
        {gibtEs && SPERRE.aufgefallen}
      </p>
      {gibtEs && <ZumSchutz />}
    </>
  );
}
