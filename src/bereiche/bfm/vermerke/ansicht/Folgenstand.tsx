/** How far several writings are, or what holds where they stopped. Shows only. */
import type { ReactNode } from 'react';
import { useFormularstil } from '../../../../bausteine/formularstil';
import { abgebrochenText, UMSCHLUESSELN } from '../texte/umschluesseln';
import type { Folge } from './folge';

export function Folgenstand({ stand }: Pick<Folge, 'stand'>): ReactNode {
  const styles = useFormularstil();
  return (
    <p role="status" className={styles.text} hidden={stand === null}>
      {stand?.art === 'laeuft' && UMSCHLUESSELN.schritte[stand.schritt]?.laeuft}
      {stand?.art === 'abgebrochen' && abgebrochenText(stand.getan, stand.unklar)}
    </p>
  );
}
