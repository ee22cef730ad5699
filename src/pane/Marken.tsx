/** The signs beside the Kennung that must not be overlooked: in the bFM, and what the results in the cells are worth. Shows only. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { HIDDEN } from '../bausteine/hidden';
import { Kurztext } from '../bausteine/Kurztext';
import { useZustand } from '../bausteine/sitzungskontext';
import { IM_BFM, KOPF_LABEL, VORLAEUFIG, WARTET_AUF_EXCEL, WARTET_LEISE } from '../bausteine/texte/kopf';
import type { LesbareSicht } from '../bausteine/viewProps';
import type { Eintragsstand } from '../mappe/eintragsstand';
import { standVon } from './Kopfdaten';
import { Stand } from './Stand';
import { istVorlaeufig } from './vorlaeufig';

/** An input is usually in its cell before anyone could read that it waits. */
const PATIENCE = '600ms';

const useStyles = makeStyles({
  all: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  hidden: HIDDEN,
  chip: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
  },
  bfm: { border: `1px solid ${tokens.colorBrandStroke1}`, color: tokens.colorBrandForeground1 },
  waiting: {
    color: tokens.colorNeutralForeground2,
    animationName: { from: { visibility: 'hidden' }, to: { visibility: 'hidden' } },
    animationDuration: PATIENCE,
  },
});

/** What is wrong with the results in the cells stands in the head; the rest where it is unfolded. */
const ZU_SEHEN: Record<Eintragsstand['art'], boolean> = {
  aktuell: false,
  nochNichtEingetragen: false,
  veraltet: true,
  unvollstaendig: true,
  vonHandGeaendert: true,
};

export function Marken({ sicht }: { readonly sicht: LesbareSicht }): ReactNode {
  const styles = useStyles();
  const wartet = useZustand(({ wartend }) => wartend.length > 0);
  const stand = standVon(sicht);
  const imBfm = sicht.art === 'berechnet' && sicht.fall.bfm.status === 'imBfm';
  return (
    <span className={styles.all} aria-live="polite">
      {imBfm && <span className={mergeClasses(styles.chip, styles.bfm)}>{IM_BFM}</span>}
      {wartet && (
        <span className={mergeClasses(styles.chip, styles.waiting)} title={WARTET_AUF_EXCEL}>
          <Kurztext text={WARTET_AUF_EXCEL} leise={WARTET_LEISE} />
        </span>
      )}
      {!wartet && istVorlaeufig(sicht, stand) && <span className={styles.chip}>{VORLAEUFIG}</span>}
      {!wartet && ZU_SEHEN[stand] && (
        <span className={styles.chip}>
          <span className={styles.hidden}>{KOPF_LABEL.stand} </span>
          <Stand stand={stand} />
        </span>
      )}
    </span>
  );
}
