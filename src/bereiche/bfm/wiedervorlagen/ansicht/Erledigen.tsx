/** Saying that an own Wiedervorlage is done: one press where it is known who works here, otherwise with a name. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { eigeneErledigen } from '../vorhaben/wiedervorlagen';
import { WIEDERVORLAGE_FEHLT, WIEDERVORLAGEN } from '../texte/wiedervorlagen';
import { useFaelligkeitsquellen } from '../../../../bausteine/faelligkeitskontext';
import { Textzeile } from '../../../../bausteine/Textzeile';
import type { Formular } from '../../../../bausteine/formular';
import { useFokusHierher } from '../../../../bausteine/useFokusHierher';
import { Knopf } from '../../../../bausteine/Knopf';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
});

/** Which one is being said to be done, and by whom. */
export interface Erledigung {
  readonly id: string | null;
  readonly von: string;
}
export const KEINE_ERLEDIGUNG: Erledigung = { id: null, von: '' };

interface Props {
  readonly id: string;
  /** The entry in words, for those who do not see where the button stands. */
  readonly titel: string;
  readonly wer: string;
  readonly dringend: boolean;
  readonly formular: Formular<Erledigung>;
  readonly onAbbrechen: () => void;
}

export function Erledigen(props: Props): ReactNode {
  const { id, titel, wer, dringend, formular } = props;
  const styles = useStyles();
  const faelliges = useFaelligkeitsquellen();
  if (formular.werte.id === id) return <Namensfeld {...props} />;
  const erledige = (): void => {
    if (wer === '') formular.aendere({ id, von: '' });
    else void formular.sende(eigeneErledigen(id, wer, faelliges));
  };
  return (
    <div className={styles.buttons}>
      <Knopf
        size="small"
        appearance={dringend ? 'primary' : 'secondary'}
        aria-label={`${WIEDERVORLAGEN.erledigt}: ${titel}`}
        disabledFocusable={formular.laeuft}
        onClick={erledige}
      >
        {WIEDERVORLAGEN.erledigt}
      </Knopf>
    </div>
  );
}

function Namensfeld({ id, titel, formular, onAbbrechen }: Props): ReactNode {
  const styles = useStyles();
  const faelliges = useFaelligkeitsquellen();
  const element = useFokusHierher();
  const [geprueft, setGeprueft] = useState(false);
  const { werte, laeuft, aendere, sende } = formular;
  const fehlt = werte.von.trim() === '';
  const trageEin = (): void => {
    setGeprueft(true);
    if (!fehlt) void sende(eigeneErledigen(id, werte.von.trim(), faelliges));
  };
  const brichAb = (): void => {
    aendere(KEINE_ERLEDIGUNG);
    onAbbrechen();
  };
  return (
    <div ref={element} tabIndex={-1} role="group" aria-label={titel} className={styles.form}>
      <Textzeile
        label={WIEDERVORLAGEN.erledigtVon}
        fehler={geprueft && fehlt ? WIEDERVORLAGE_FEHLT.erledigtVon : null}
        value={werte.von}
        onText={(von) => aendere({ von })}
      />
      <div className={styles.buttons}>
        <Knopf size="small" appearance="primary" disabledFocusable={laeuft} onClick={trageEin}>
          {WIEDERVORLAGEN.eintragen}
        </Knopf>
        <Knopf size="small" onClick={brichAb}>
          {WIEDERVORLAGEN.abbrechen}
        </Knopf>
      </div>
    </div>
  );
}
