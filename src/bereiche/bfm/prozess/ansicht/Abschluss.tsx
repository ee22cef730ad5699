/** The end of the form: setting up or opening the protection where that is needed, then the button that writes everything. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { einschaetzungNach } from '../fach/einschaetzung';
import { FM, wahlText } from '../texte/fallmanagement';
import type { VermerkProps } from '../../vermerke/ansicht/vermerkProps';
import { VermerkschutzEinrichten } from '../../vermerke/ansicht/VermerkschutzEinrichten';
import { VermerkschutzOeffnen } from '../../vermerke/ansicht/VermerkschutzOeffnen';
import type { Wahl } from './wahlen';

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props extends VermerkProps {
  readonly wahl: Wahl;
  readonly laeuft: boolean;
  /** Whether the protection is open. */
  readonly istOffen: boolean;
  /** Writes, or says what is missing; true where only the passphrase was. */
  readonly onSchreiben: () => boolean;
}

export function Abschluss({ wahl, laeuft, istOffen, onSchreiben, ...weg }: Props): ReactNode {
  const styles = useStyles();
  const ort = useRef<HTMLDivElement>(null);
  // How often it was pressed while only the passphrase was missing.
  const [gefragt, setGefragt] = useState(0);
  const [hierGeoeffnet, setHierGeoeffnet] = useState(false);
  useEffect(() => {
    if (!istOffen || !hierGeoeffnet) return;
    setHierGeoeffnet(false);
    ort.current?.querySelector('button')?.focus();
  }, [istOffen, hierGeoeffnet]);
  const eingerichtet = weg.blick.schutzEingerichtet;
  const schreibe = (): void => {
    const vollstaendig = onSchreiben();
    setGefragt(vollstaendig && !istOffen ? gefragt + 1 : 0);
  };
  return (
    <>
      {!istOffen && eingerichtet && (
        <VermerkschutzOeffnen
          key={gefragt}
          {...weg}
          fokus={gefragt > 0}
          onOffen={() => setHierGeoeffnet(true)}
        />
      )}
      {!eingerichtet && <VermerkschutzEinrichten {...weg} />}
      {!istOffen && gefragt > 0 && (
        <p role="status" className={styles.quiet}>
          {eingerichtet ? FM.erstOeffnen : FM.erstEinrichten}
        </p>
      )}
      <div ref={ort}>
        <Button appearance="primary" disabledFocusable={laeuft} onClick={schreibe}>
          {wahlText(wahl.schritte, false)}
        </Button>
      </div>
      <p className={styles.quiet}>{schreibtText(wahl)}</p>
    </>
  );
}

/** What all is written with the decision. */
function schreibtText({ schritte, grund }: Wahl): string {
  const auchEinschaetzung = schritte.some((schritt) => einschaetzungNach({ schritt, grund }) !== null);
  return auchEinschaetzung ? FM.schreibtAuchEinschaetzung : FM.schreibtAlles;
}
