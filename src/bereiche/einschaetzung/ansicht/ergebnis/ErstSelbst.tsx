/** The switch "erst selbst einschätzen", and the question that stands in place of the proposal while it is hidden. */
import { Switch, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { INTEGRATIONSPROGNOSEN, type Festlegung } from '../../../../rules/vocabulary';
import { ABSCHNITT, ERST_SELBST } from '../../../../fall/texte/ergebnis';
import { VERDECKT } from '../../../../fall/texte/verdeckt';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import { useErsteEinschaetzung, useVerdeckungssatz } from '../../../../bausteine/ersteEinschaetzung';
import { Knopf } from '../../../../bausteine/Knopf';

const useStyles = makeStyles({
  // In line with the folds above it.
  schalter: { marginLeft: '-8px' },
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: { flexGrow: 1 },
});

export function ErstSelbstSchalter(): ReactNode {
  const styles = useStyles();
  const { an, schalte } = useErsteEinschaetzung();
  // Where something else hides the proposal, the switch would promise what it does not do.
  if (useVerdeckungssatz() !== null) return null;
  return (
    <Switch
      className={styles.schalter}
      label={ERST_SELBST.schalter}
      title={ERST_SELBST.erklaerung}
      checked={an}
      onChange={(_, data) => schalte(data.checked)}
    />
  );
}

interface FrageProps {
  readonly onAntwort: (marke: Festlegung) => void;
}

export function ErstSelbstFrage({ onAntwort }: FrageProps): ReactNode {
  const styles = useStyles();
  const satz = useVerdeckungssatz();
  if (satz !== null) return <Abschnitt titel={ABSCHNITT.zuerst}>{satz}</Abschnitt>;
  return (
    <Abschnitt titel={ABSCHNITT.zuerst}>
      <p className={styles.text}>{ERST_SELBST.frage}</p>
      <div className={styles.buttons}>
        {INTEGRATIONSPROGNOSEN.map((marke) => (
          <Knopf key={marke} className={styles.button} onClick={() => onAntwort(marke)}>
            {ERST_SELBST[marke]}
          </Knopf>
        ))}
      </div>
      <p>{ERST_SELBST.folge}</p>
      <p className={styles.text}>{VERDECKT}</p>
    </Abschnitt>
  );
}
