/** What is open, the most urgent first. Shows, and keeps the form for saying who has done an own one. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode, RefObject } from 'react';
import type { Wiedervorlage } from '../fach/wiedervorlage';
import type { Wiedervorlagenblick } from '../vorhaben/wiedervorlagenblick';
import type { Aktenblick } from '../../../../mappe/akteAendern';
import { mitAnzahl } from '../../../../bausteine/texte/pane';
import { DRINGLICHKEIT_TITEL, WIEDERVORLAGEN } from '../texte/wiedervorlagen';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import { useFormular } from '../../../../bausteine/formular';
import { type Erledigung, KEINE_ERLEDIGUNG } from './Erledigen';
import { Eintrag } from './Eintrag';
import { gruppen } from '../fach/sichtbare';

const useStyles = makeStyles({
  text: { margin: 0 },
  group: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalS },
});

interface Props {
  readonly offen: readonly Wiedervorlage[];
  readonly blick: Aktenblick;
  readonly lage: Wiedervorlagenblick;
  /** Who works here now; '' where nobody is known. */
  readonly wer: string;
  /** Whether there may be others that must not be seen yet. */
  readonly mitWeiteren: boolean;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onGetan: () => void;
}

export function Offene(props: Props): ReactNode {
  const { offen, blick, lage, wer, mitWeiteren, heading, onGetan } = props;
  const styles = useStyles();
  const formular = useFormular<Erledigung>({
    name: 'wiedervorlageErledigen',
    leer: KEINE_ERLEDIGUNG,
    onGetan,
  });
  const titel = WIEDERVORLAGEN.titel;
  return (
    <Abschnitt titel={offen.length === 0 ? titel : mitAnzahl(titel, offen.length)} headingRef={heading}>
      {offen.length === 0 && !mitWeiteren && <p className={styles.text}>{WIEDERVORLAGEN.nichtsOffen}</p>}
      {gruppen(offen, lage.heute).map(({ stufe, eintraege }) => (
        <div key={stufe}>
          <h3 className={styles.group}>{mitAnzahl(DRINGLICHKEIT_TITEL[stufe], eintraege.length)}</h3>
          <ul className={styles.list}>
            {eintraege.map((each) => (
              <Eintrag
                key={each.id}
                {...{ stufe, blick, lage, wer, formular }}
                eintrag={each}
                onAbbrechen={onGetan}
              />
            ))}
          </ul>
        </div>
      ))}
    </Abschnitt>
  );
}
