/** Says when the list in the sheet is behind, with the way to bring it up to date. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { istListeVeraltet, listeAktualisieren } from '../vorhaben/wiedervorlagen';
import type { Wiedervorlagenblick } from '../vorhaben/wiedervorlagenblick';
import { WIEDERVORLAGEN } from '../texte/wiedervorlagen';
import { useFaelligkeitsquellen } from '../../../../bausteine/faelligkeitskontext';
import { useFormular } from '../../../../bausteine/formular';
import { Knopf } from '../../../../bausteine/Knopf';

const useStyles = makeStyles({
  box: { display: 'grid', justifyItems: 'start', rowGap: tokens.spacingVerticalXS },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly lage: Wiedervorlagenblick;
  readonly onGetan: () => void;
}

export function Listenstand({ lage, onGetan }: Props): ReactNode {
  const styles = useStyles();
  const faelliges = useFaelligkeitsquellen();
  const formular = useFormular({ name: 'wiedervorlagenliste', leer: null, onGetan });
  if (!istListeVeraltet(lage)) return null;
  return (
    <div className={styles.box}>
      <p className={styles.text}>{WIEDERVORLAGEN.listeVeraltet}</p>
      <Knopf
        size="small"
        disabledFocusable={formular.laeuft}
        onClick={() => void formular.sende(listeAktualisieren(faelliges))}
      >
        {WIEDERVORLAGEN.aktualisieren}
      </Knopf>
    </div>
  );
}
