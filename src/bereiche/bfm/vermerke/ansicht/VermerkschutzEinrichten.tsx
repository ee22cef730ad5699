/** Sets the protection of the FM-Vermerke up: what it is, then who leads the Fallmanagement, and at least one Vertretung. */
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { EINRICHTEN } from '../texte/vermerkschutz';
import { useFormular } from '../../../../bausteine/formular';
import { Einrichtungsformular } from './Einrichtungsformular';
import { type Einrichtungsnamen, KEINE_NAMEN } from './einrichtungsnamen';
import { MitPruefer } from './MitPruefer';
import { useFormularstil } from '../../../../bausteine/formularstil';
import type { VermerkProps } from './vermerkProps';

/** For a workbook in whose list nobody stands yet. */
export function VermerkschutzEinrichten(props: VermerkProps): ReactNode {
  const styles = useFormularstil();
  const { sicht, blick } = props;
  const formular = useFormular<Einrichtungsnamen>({
    name: 'schutzEinrichten',
    leer: KEINE_NAMEN,
    onGetan: () => undefined,
  });
  const { werte, aendere } = formular;
  const code = blick.lage.hausregeln.wiederherstellungscode ? EINRICHTEN.mitCode : EINRICHTEN.ohneCode;
  return (
    <div className={styles.form}>
      {[...EINRICHTEN.saetze, code].map((satz) => (
        <p key={satz} className={styles.text}>
          {satz}
        </p>
      ))}
      {werte.begonnen ? (
        <MitPruefer fall={sicht.fall}>
          {(prueferFuer) => <Einrichtungsformular {...props} formular={formular} prueferFuer={prueferFuer} />}
        </MitPruefer>
      ) : (
        <Button className={styles.button} onClick={() => aendere({ begonnen: true })}>
          {EINRICHTEN.beginnen}
        </Button>
      )}
    </div>
  );
}
