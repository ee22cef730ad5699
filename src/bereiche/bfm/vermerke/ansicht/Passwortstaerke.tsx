/** Says in words how strong a passphrase is while it is typed, beside a bar. Waits for a pause, so that nothing flickers. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import { NEUES_PASSWORT, staerkeText } from '../texte/passwort';
import type { Passworturteil, Stufe } from '../passwoerter/schaetzung';
import type { Pruefer } from './MitPruefer';

const PAUSE_MS = 300;
const STUFEN: readonly Stufe[] = ['leicht', 'ginge', 'gut', 'sehrGut'];

const useStyles = makeStyles({
  stand: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  balken: { display: 'grid', gridTemplateColumns: 'repeat(4, 1fr)', columnGap: tokens.spacingHorizontalXS },
  feld: {
    height: '6px',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  voll: {
    backgroundColor: tokens.colorNeutralForeground1,
    // In contrast mode the system takes backgrounds away.
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
  // Two lines are kept free, so that what stands below does not jump.
  text: {
    margin: 0,
    minHeight: `calc(2 * ${tokens.lineHeightBase300})`,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly passwort: string;
  readonly pruefer: Pruefer;
}

export function Passwortstaerke({ passwort, pruefer }: Props): ReactNode {
  const styles = useStyles();
  const urteil = useUrteil(passwort, pruefer);
  const text = staerkeText(urteil);
  const erreicht = urteil === null ? 0 : STUFEN.indexOf(urteil.stufe) + 1;
  return (
    <div className={styles.stand}>
      <div
        role="meter"
        aria-label={NEUES_PASSWORT.staerke}
        aria-valuemin={0}
        aria-valuemax={STUFEN.length}
        aria-valuenow={erreicht}
        aria-valuetext={text}
        className={styles.balken}
      >
        {STUFEN.map((stufe, stelle) => (
          <span key={stufe} className={mergeClasses(styles.feld, stelle < erreicht && styles.voll)} />
        ))}
      </div>
      <p role="status" className={styles.text}>
        {text}
      </p>
    </div>
  );
}

/** What there is to say once somebody pauses, here or in the fields whose names count; null where nothing is typed. */
function useUrteil(passwort: string, pruefer: Pruefer): Passworturteil | null {
  const [urteil, setUrteil] = useState<Passworturteil | null>(null);
  useEffect(() => {
    const wecker = setTimeout(() => setUrteil(passwort === '' ? null : pruefer(passwort)), PAUSE_MS);
    return () => clearTimeout(wecker);
  }, [passwort, pruefer]);
  return urteil;
}
