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
  schreiben: { display: 'grid', justifyItems: 'start', rowGap: tokens.spacingVerticalM },
});

interface Props extends VermerkProps {
  /** Undefined as long as nothing is chosen: then only the protection can be opened or set up. */
  readonly wahl: Wahl | undefined;
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
    (ort.current?.querySelector('button') ?? ort.current)?.focus();
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
      <div ref={ort} tabIndex={-1} className={styles.schreiben}>
        {wahl !== undefined && <Schreibknopf {...{ wahl, laeuft }} onClick={schreibe} />}
      </div>
    </>
  );
}

interface SchreibknopfProps extends Pick<Props, 'laeuft'> {
  readonly wahl: Wahl;
  readonly onClick: () => void;
}

function Schreibknopf({ wahl, laeuft, onClick }: SchreibknopfProps): ReactNode {
  const { quiet } = useStyles();
  return (
    <>
      <Button appearance="primary" disabledFocusable={laeuft} onClick={onClick}>
        {wahlText(wahl.schritte, false)}
      </Button>
      <p className={quiet}>{sagtEinschaetzung(wahl) ? FM.schreibtAuchEinschaetzung : FM.schreibtAlles}</p>
    </>
  );
}

function sagtEinschaetzung({ schritte, grund }: Wahl): boolean {
  return schritte.some((schritt) => einschaetzungNach({ schritt, grund }) !== null);
}
