/** One open Wiedervorlage in two lines: what, when and about what; the way to settle it; its rule when asked. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Regular } from '@fluentui/react-icons/svg/error-circle';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import { type ReactNode, useId, useState } from 'react';
import type { Dringlichkeit } from '../fach/dringlichkeit';
import { tagart, wochentag } from '../../prozess/fach/kalender';
import { artIn, EIGENE, titelVon, type Wiedervorlage } from '../fach/wiedervorlage';
import type { Wiedervorlagenblick } from '../vorhaben/wiedervorlagenblick';
import { germanDate } from '../../../../listen/plainDate';
import type { Aktenblick } from '../../../../mappe/akteAendern';
import { regelZeile, tagHinweis, WIEDERVORLAGEN } from '../texte/wiedervorlagen';
import type { Formular } from '../../../../bausteine/formular';
import { useSprung } from '../../../../bausteine/sprung';
import { Erledigen, type Erledigung } from './Erledigen';
import { Knopf } from '../../../../bausteine/Knopf';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  ueberfaellig: {
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  heute: {
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  title: { display: 'flex', columnGap: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightSemibold },
  sign: { flexShrink: 0, marginTop: '2px' },
  ueberfaelligSign: { color: tokens.colorStatusDangerForeground1 },
  heuteSign: { color: tokens.colorStatusWarningForeground1 },
  text: { margin: 0 },
  rule: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly eintrag: Wiedervorlage;
  readonly stufe: Dringlichkeit;
  readonly blick: Aktenblick;
  readonly lage: Wiedervorlagenblick;
  readonly wer: string;
  readonly formular: Formular<Erledigung>;
  readonly onAbbrechen: () => void;
}

export function Eintrag(props: Props): ReactNode {
  const { eintrag, stufe, lage, wer, formular, onAbbrechen } = props;
  const styles = useStyles();
  const { art, faelligAm, hinweis } = eintrag;
  const titel = titelVon(eintrag, lage.arten);
  const tag = `${wochentag(faelligAm)}, ${germanDate(faelligAm)}`;
  const hinweise = [tagHinweis(tagart(faelligAm, lage.land)), titel === hinweis ? '' : hinweis];
  const farbe = istDringend(stufe) ? styles[stufe] : undefined;
  return (
    <li className={mergeClasses(styles.item, farbe)}>
      <div className={styles.title}>
        <Zeichen stufe={stufe} />
        {titel}
      </div>
      <p className={styles.text}>{[tag, ...hinweise].filter((each) => each !== '').join(' · ')}</p>
      {art === EIGENE ? (
        <Erledigen
          id={eintrag.id}
          titel={`${titel}, ${tag}`}
          {...{ wer, formular, onAbbrechen }}
          dringend={istDringend(stufe)}
        />
      ) : (
        <Knoepfe {...props} titel={`${titel}, ${tag}`} />
      )}
    </li>
  );
}

function istDringend(stufe: Dringlichkeit): stufe is 'ueberfaellig' | 'heute' {
  return stufe === 'ueberfaellig' || stufe === 'heute';
}

function Zeichen({ stufe }: Pick<Props, 'stufe'>): ReactNode {
  const styles = useStyles();
  if (stufe === 'ueberfaellig')
    return (
      <ErrorCircle16Regular aria-hidden className={mergeClasses(styles.sign, styles.ueberfaelligSign)} />
    );
  if (stufe === 'heute')
    return <Warning16Regular aria-hidden className={mergeClasses(styles.sign, styles.heuteSign)} />;
  return null;
}

function Knoepfe({ eintrag, stufe, blick, lage, titel }: Props & { readonly titel: string }): ReactNode {
  const styles = useStyles();
  const id = useId();
  const { springe } = useSprung();
  const [warum, setWarum] = useState(false);
  const { regel, wege } = artIn(lage.arten, eintrag.art);
  return (
    <>
      <div className={styles.buttons}>
        {wege(blick).map(({ label, ziel }, stelle) => (
          <Knopf
            key={label}
            size="small"
            appearance={stelle === 0 && istDringend(stufe) ? 'primary' : 'secondary'}
            aria-label={`${label}: ${titel}`}
            onClick={() => springe(ziel)}
          >
            {label}
          </Knopf>
        ))}
        <Knopf
          size="small"
          appearance="subtle"
          aria-expanded={warum}
          aria-controls={id}
          aria-label={`${WIEDERVORLAGEN.warum} ${titel}`}
          onClick={() => setWarum(!warum)}
        >
          {WIEDERVORLAGEN.warum}
        </Knopf>
      </div>
      <div id={id}>
        {warum && <p className={styles.rule}>{regelZeile(regel.id, regel.source, regel.words)}</p>}
      </div>
    </>
  );
}
