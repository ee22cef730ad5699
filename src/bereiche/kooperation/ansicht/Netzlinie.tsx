/** The line of one who is involved, over a scale of days that all of them share. Its surroundings say it in words. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type PlainDate, serialOfDate } from '../../../listen/plainDate';
import type { Beteiligte } from '../fach/netz';

const useStyles = makeStyles({
  svg: {
    display: 'block',
    width: '100%',
    height: '20px',
    overflow: 'visible',
    color: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
});

const HOEHE = 20;
const MITTE = HOEHE / 2;
const RADIUS = 4;

interface Props {
  readonly beteiligte: Beteiligte;
  readonly von: PlainDate;
  readonly bis: PlainDate;
  readonly heute: PlainDate;
}

/** Positions are per cent of the width, so that signs keep their shape however wide the pane is. */
export function Netzlinie({ beteiligte, von, bis, heute }: Props): ReactNode {
  const styles = useStyles();
  const { vertraulich, offen, seit, letzterKontakt, naechsteRueckmeldung } = beteiligte;
  const x = (tag: PlainDate): string => `${anteil(tag, von, bis)}%`;
  const ende = offen ? heute : (letzterKontakt ?? seit);
  return (
    <svg aria-hidden className={styles.svg}>
      <line x1={x(heute)} x2={x(heute)} y1="0" y2={HOEHE} stroke="currentColor" strokeWidth="1" />
      {vertraulich && (
        <line x1="0" x2="100%" y1={MITTE} y2={MITTE} stroke="currentColor" strokeDasharray="4 4" />
      )}
      {seit !== null && ende !== null && (
        <line x1={x(seit)} x2={x(ende)} y1={MITTE} y2={MITTE} stroke="currentColor" strokeWidth="2" />
      )}
      {letzterKontakt !== null && <circle cx={x(letzterKontakt)} cy={MITTE} r={RADIUS} fill="currentColor" />}
      {naechsteRueckmeldung !== null && (
        <svg x={x(naechsteRueckmeldung)} y={MITTE} overflow="visible">
          <rect
            x={-RADIUS}
            y={-RADIUS}
            width={2 * RADIUS}
            height={2 * RADIUS}
            transform="rotate(45)"
            fill="none"
            stroke="currentColor"
            strokeWidth="2"
          />
        </svg>
      )}
    </svg>
  );
}

/** Where a day lies between the first and the last, in per cent. */
function anteil(tag: PlainDate, von: PlainDate, bis: PlainDate): number {
  const [t, a, b] = [serialOfDate(tag), serialOfDate(von), serialOfDate(bis)];
  return b === a ? 50 : Math.round(((t - a) / (b - a)) * 1000) / 10;
}
