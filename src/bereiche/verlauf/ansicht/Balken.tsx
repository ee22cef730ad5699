/** A row of bars over a line; the newest is full, the earlier ones are hatched. Its surroundings say it in words. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  svg: {
    display: 'block',
    width: '100%',
    height: '28px',
    color: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
});

const BREITE = 20;
const LUECKE = 6;
const HOEHE = 28;
const LINIE = 1;

interface Props {
  readonly zahlen: readonly number[];
  /** The number that fills the height. */
  readonly skala: number;
}

export function Balken({ zahlen, skala }: Props): ReactNode {
  const styles = useStyles();
  const muster = useId();
  const breite = Math.max(zahlen.length * BREITE, 1);
  return (
    <svg
      aria-hidden
      className={styles.svg}
      viewBox={`0 0 ${breite} ${HOEHE}`}
      preserveAspectRatio="none"
      data-zahlen={zahlen.join(' ')}
    >
      <pattern id={muster} width="4" height="4" patternUnits="userSpaceOnUse">
        <path d="M0 1H4M0 3H4" stroke="currentColor" strokeWidth="1" />
      </pattern>
      {zahlen.map((zahl, stelle) => {
        const hoehe = (zahl / skala) * (HOEHE - LINIE);
        return (
          <rect
            key={stelle}
            x={stelle * BREITE + LUECKE / 2}
            y={HOEHE - LINIE - hoehe}
            width={BREITE - LUECKE}
            height={hoehe}
            fill={stelle === zahlen.length - 1 ? 'currentColor' : `url(#${muster})`}
          />
        );
      })}
      <rect x="0" y={HOEHE - LINIE} width={breite} height={LINIE} fill="currentColor" />
    </svg>
  );
}
