/**
 * What a Siegel covers beside the number, in this order. The columns of the beginning keep their places for ever, and later ones
 * follow behind them: so the Siegel of a row stays valid whatever came after it.
 */
import { EINSCHAETZUNG_FELDER, VERLAUF, type Verlaufszeile } from '../listen';
import { ERSTE_FASSUNG, type Siegelfassung } from './siegel';

type Verlaufsfeld = Exclude<Extract<keyof Verlaufszeile, string>, 'stelle'>;

const seitVon = (feld: Verlaufsfeld): number | undefined => VERLAUF.spalten[feld].spaeter?.seit;

/** The fields in front of the ratings, the ratings, then what was said beside them. */
const VON_ANFANG_AN: readonly Verlaufsfeld[] = [
  'datum',
  'fachkraft',
  'profillage',
  'kennung',
  'betreuung',
  'foerderziel',
  'entwicklungsziel',
  'regelwerk',
  ...EINSCHAETZUNG_FELDER.filter((feld) => seitVon(feld) === undefined),
  'art',
  'ueberprueft',
  'bemerkung',
];

/** Columns that came later, in the order in which they came. */
const SPAETERE = EINSCHAETZUNG_FELDER.flatMap((feld) => {
  const seit = seitVon(feld);
  return seit === undefined ? [] : [{ feld, seit }];
});

/** What a new row says of itself: its Siegel covers every column of today. */
export const HEUTIGE_SIEGELFASSUNG: Siegelfassung = SPAETERE.at(-1)?.seit ?? ERSTE_FASSUNG;

/** The fields under a Siegel of this form, and the later ones, of which its row cannot hold anything. */
export function siegelfelder(fassung: Siegelfassung): {
  readonly gedeckt: readonly Verlaufsfeld[];
  readonly spaeter: readonly Verlaufsfeld[];
} {
  const istGedeckt = ({ seit }: { readonly seit: number }): boolean => seit <= (fassung ?? 0);
  const felder = (each: readonly { readonly feld: Verlaufsfeld }[]): Verlaufsfeld[] =>
    each.map(({ feld }) => feld);
  return {
    gedeckt: [...VON_ANFANG_AN, ...felder(SPAETERE.filter(istGedeckt))],
    spaeter: felder(SPAETERE.filter((each) => !istGedeckt(each))),
  };
}
