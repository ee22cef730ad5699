/**
 * One row: the live region with what happened last and the way on from it, or the action of the place. What tells that
 * something is done ends with that action. Decides nothing.
 */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ComponentProps, ReactNode } from 'react';
import { useZustand } from '../bausteine/sitzungskontext';
import { EXCEL_DAUERT } from '../bausteine/texte/ausfall';
import { WARTEN } from '../bausteine/texte/pane';
import type { Zustand } from '../mappe/zustand';
import { Auswege } from './Auswege';
import type { Fussaktion } from './useFussaktion';
import { Laeuft } from './Laeuft';
import { Meldungstext } from './Meldungstext';
import { useFokusBleibt } from './useFokusBleibt';
import { useMeldungsstand } from './useMeldungsstand';

const useStyles = makeStyles({
  footer: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    outlineStyle: 'none',
  },
  // Of no height; what is only said would make the page one pixel longer than itself.
  empty: { borderTopStyle: 'none', position: 'relative', overflow: 'hidden' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    // Two lines of a message, or a button: nothing moves when one gives way to the other.
    minHeight: '43px',
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalXS,
    marginLeft: 'auto',
  },
  small: { minWidth: 'auto' },
});

interface Props {
  /** Null where there is nothing to do. */
  readonly aktion: Fussaktion | null;
  /** The view in front. */
  readonly ansicht: string;
}

export function Fussleiste({ aktion, ansicht }: Props): ReactNode {
  const styles = useStyles();
  const zustand = useZustand((each) => each);
  const { text, zuSehen, istErledigt, lege } = useMeldungsstand(zustand, ansicht);
  const fuss = useFokusBleibt();
  const laeuft = vorgangVon(zustand) !== null;
  const gezeigt = aktion !== null && (aktion.dringlich || istErledigt || !zuSehen) ? aktion : null;
  const leer = !laeuft && !zuSehen && gezeigt === null;
  return (
    <footer ref={fuss} tabIndex={-1} className={mergeClasses(styles.footer, leer && styles.empty)}>
      <div className={leer ? undefined : styles.row}>
        <Meldung zustand={zustand} text={text} unsichtbar={!zuSehen} />
        <div className={styles.buttons}>
          {!laeuft && <Auswege weglegen={zuSehen ? lege : null} />}
          {gezeigt !== null && <Hauptknopf {...gezeigt} laeuft={laeuft} />}
        </div>
      </div>
    </footer>
  );
}

interface MeldungProps extends Omit<ComponentProps<typeof Meldungstext>, 'laeuft'> {
  readonly zustand: Zustand;
}

/** What goes on, else what happened last. */
function Meldung({ zustand, ...rest }: MeldungProps): ReactNode {
  const vorgang = vorgangVon(zustand);
  const laeuft =
    vorgang === null ? null : (
      <Laeuft text={zustand.verbindung === 'dauert' ? EXCEL_DAUERT : WARTEN[vorgang]} />
    );
  return <Meldungstext {...rest} laeuft={laeuft} />;
}

function vorgangVon({ vorgang }: Zustand): 'eintragen' | 'zuruecknehmen' | null {
  return vorgang === 'eintragen' || vorgang === 'zuruecknehmen' ? vorgang : null;
}

interface HauptknopfProps extends Fussaktion {
  readonly laeuft: boolean;
}

/** Focusable while disabled, so that the focus is not lost whenever something runs. */
function Hauptknopf({ label, name, tun, laeuft }: HauptknopfProps): ReactNode {
  return (
    <Button
      appearance="primary"
      className={useStyles().small}
      aria-label={name}
      title={name}
      disabledFocusable={laeuft}
      onClick={tun}
    >
      {label}
    </Button>
  );
}
