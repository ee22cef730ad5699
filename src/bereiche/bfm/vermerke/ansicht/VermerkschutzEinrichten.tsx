/** Sets the protection of the FM-Vermerke up: says what it is and which steps there are, then goes through them. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { EINRICHTEN } from '../texte/vermerkschutz';
import { useFormular } from '../../../../bausteine/formular';
import { Einrichtungsformular } from './Einrichtungsformular';
import { type Einrichtungsnamen, KEINE_NAMEN } from './einrichtungsnamen';
import { MitPruefer } from './MitPruefer';
import { useFormularstil } from '../../../../bausteine/formularstil';
import type { VermerkProps } from './vermerkProps';
import { Knopf } from '../../../../bausteine/Knopf';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** For a workbook in whose list nobody stands yet. */
export function VermerkschutzEinrichten(props: VermerkProps): ReactNode {
  const { sicht } = props;
  const formular = useFormular<Einrichtungsnamen>({
    name: 'schutzEinrichten',
    leer: KEINE_NAMEN,
    onGetan: () => undefined,
  });
  const { werte, aendere } = formular;
  if (!werte.begonnen) return <Vorher {...props} onBeginne={() => aendere({ begonnen: true })} />;
  return (
    <MitPruefer fall={sicht.fall}>
      {(prueferFuer) => <Einrichtungsformular {...props} formular={formular} prueferFuer={prueferFuer} />}
    </MitPruefer>
  );
}

function Vorher({ blick, onBeginne }: VermerkProps & { readonly onBeginne: () => void }): ReactNode {
  const styles = useStyles();
  const formularstil = useFormularstil();
  const mitCode = blick.lage.hausregeln.wiederherstellungscode;
  const schritte = [...EINRICHTEN.schritte, ...(mitCode ? [EINRICHTEN.schrittCode] : [])];
  return (
    <div className={formularstil.form}>
      <ol className={styles.list}>
        {schritte.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ol>
      <Knopf appearance="primary" className={formularstil.button} onClick={onBeginne}>
        {EINRICHTEN.beginnen}
      </Knopf>
      {[...EINRICHTEN.saetze, mitCode ? EINRICHTEN.mitCode : EINRICHTEN.ohneCode].map((satz) => (
        <p key={satz} className={formularstil.quiet}>
          {satz}
        </p>
      ))}
    </div>
  );
}
