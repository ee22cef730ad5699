/** The form that opens the Vermerke, where nothing else waits for it. Arranges only. */
import type { ReactNode } from 'react';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import { useFormularstil } from '../../../../bausteine/formularstil';
import { SCHUTZ } from '../texte/vermerkschutz';
import type { VermerkProps } from './vermerkProps';
import { VermerkschutzOeffnen } from './VermerkschutzOeffnen';

export function Verschlossene(props: VermerkProps & { readonly onOffen: () => void }): ReactNode {
  const styles = useFormularstil();
  return (
    <Abschnitt titel={SCHUTZ.titel}>
      <div className={styles.form}>
        <p className={styles.text}>{SCHUTZ.oeffnenText}</p>
        <VermerkschutzOeffnen {...props} />
      </div>
    </Abschnitt>
  );
}
