/** The place one starts at and comes back to: the case at a glance, what comes next, what is due, the person. Arranges only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { useFaelligkeitsquellen } from '../../../../bausteine/faelligkeitskontext';
import { MitTeilen } from '../../../../bausteine/MitTeilen';
import type { ViewProps } from '../../../../bausteine/viewProps';
import { KEINE_TEILE } from '../../../../mappe/teile';
import { PERSON_TEILE } from '../../../einschaetzung';
import { BFM_MAPPE } from '../../mappe';
import { Wiedervorlagen } from '../../wiedervorlagen/ansicht/Wiedervorlagen';
import { WIEDERVORLAGEN } from '../../wiedervorlagen/texte/wiedervorlagen';
import { Personklappe } from './Personklappe';
import { Ueberblick, UeberblickOhneErgebnis } from './Ueberblick';

const useStyles = makeStyles({
  view: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalL,
    overflowWrap: 'anywhere',
  },
});

export function HeuteView({ sicht }: ViewProps): ReactNode {
  const styles = useStyles();
  const { teile } = useFaelligkeitsquellen();
  const [personOffen, setPersonOffen] = useState(false);
  return (
    <div className={styles.view}>
      {sicht.art === 'berechnet' ? (
        <Ueberblick sicht={sicht} />
      ) : (
        <UeberblickOhneErgebnis mappe={sicht.mappe} />
      )}
      <MitTeilen
        sicht={sicht}
        bereich={BFM_MAPPE}
        weitere={teile}
        nebenbei={personOffen ? PERSON_TEILE : KEINE_TEILE}
        texte={WIEDERVORLAGEN}
        Inhalt={Wiedervorlagen}
      />
      <Personklappe sicht={sicht} onOffen={setPersonOffen} />
    </div>
  );
}
