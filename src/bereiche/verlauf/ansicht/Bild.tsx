/** A small picture of how many Handlungsbedarfe were relevant at each Profiling, and the same as a table. Shows only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import type { Regelsatz } from '../../../rules/regelsatz';
import { germanDate } from '../../../listen/plainDate';
import { relevanteJeGruppe } from '../fach/fortschritt';
import type { Momentaufnahme } from '../fach/momentaufnahme';
import { andersGezaehlte } from '../fach/regelwerk';
import { BEDARFE, SCHLUESSELGRUPPE_LABEL, SCHLUESSELGRUPPEN } from '../../../rules/vocabulary';
import type { Schluesselgruppe } from '../../../rules/vocabulary';
import { zaehlhinweis } from '../texte/regelwerk';
import { VERLAUF } from '../texte/verlauf';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { Balken } from './Balken';
import { Klappe } from '../../../bausteine/Klappe';
import { useTabelle } from './tabelle';

const useStyles = makeStyles({
  picture: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, auto) minmax(40px, 1fr) auto',
    alignItems: 'end',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  days: { gridColumn: 2, display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between' },
  last: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** As many as can still be told apart in a narrow pane. */
const HOECHSTENS = 12;

/** The most that any Schlüsselgruppe can have; all bars have the same scale. */
const SKALA = Math.max(
  ...SCHLUESSELGRUPPEN.map((gruppe) => BEDARFE.filter((each) => each.gruppe === gruppe).length),
);

interface Stand {
  readonly datum: string;
  readonly nr: number;
  readonly zahlen: Record<Schluesselgruppe, number>;
}

interface Props {
  readonly gueltig: readonly Momentaufnahme[];
  /** The released rules of the workbook. */
  readonly saetze: readonly Regelsatz[];
  /** What decides the case: all bars show what counts there, so that they can be compared. */
  readonly regelsatz: Regelsatz;
}

export function Bild({ gueltig, saetze, regelsatz }: Props): ReactNode {
  const styles = useStyles();
  if (gueltig.length === 0) return null;
  const { schwellen } = regelsatz;
  const gezeigte = gueltig.slice(-HOECHSTENS);
  const hinweis = zaehlhinweis(andersGezaehlte(gezeigte, saetze, regelsatz), schwellen.relevantAb);
  const staende = gezeigte.map((each): Stand => ({
    datum: germanDate(each.datum),
    nr: each.nr,
    zahlen: relevanteJeGruppe(each, schwellen),
  }));
  return (
    <Abschnitt titel={VERLAUF.bild}>
      <Zeichnung staende={staende} />
      {staende.length < gueltig.length && (
        <p className={styles.text}>{VERLAUF.bildAusschnitt(staende.length, gueltig.length)}</p>
      )}
      {hinweis !== '' && <p className={styles.text}>{hinweis}</p>}
      <Klappe titel={VERLAUF.bildAlsTabelle}>
        <Tabelle staende={staende} />
      </Klappe>
    </Abschnitt>
  );
}

interface StaendeProps {
  readonly staende: readonly Stand[];
}

function Zeichnung({ staende }: StaendeProps): ReactNode {
  const styles = useStyles();
  const reihen = SCHLUESSELGRUPPEN.map((gruppe) => ({
    name: SCHLUESSELGRUPPE_LABEL[gruppe],
    zahlen: staende.map(({ zahlen }) => zahlen[gruppe]),
  }));
  const inWorten = reihen.map(({ name, zahlen }) => VERLAUF.bildVerlauf(name, zahlen)).join('; ');
  return (
    <div role="img" aria-label={inWorten} className={styles.picture}>
      {reihen.map(({ name, zahlen }) => (
        <Fragment key={name}>
          <span>{name}</span>
          <Balken zahlen={zahlen} skala={SKALA} />
          <span className={styles.last}>{zahlen.at(-1)}</span>
        </Fragment>
      ))}
      <span className={styles.days}>
        <span>{staende[0]?.datum}</span>
        {staende.length > 1 && <span>{staende.at(-1)?.datum}</span>}
      </span>
    </div>
  );
}

function Tabelle({ staende }: StaendeProps): ReactNode {
  const tabelle = useTabelle();
  return (
    <table className={tabelle.table} aria-label={VERLAUF.bild}>
      <thead>
        <tr>
          {[VERLAUF.spalteProfiling, ...SCHLUESSELGRUPPEN].map((kopf) => (
            <th key={kopf} scope="col" className={tabelle.header}>
              {kopf}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {staende.map(({ nr, datum, zahlen }) => (
          <tr key={nr}>
            <th scope="row" className={tabelle.cell}>
              {VERLAUF.profilingVom(nr, datum)}
            </th>
            {SCHLUESSELGRUPPEN.map((gruppe) => (
              <td key={gruppe} className={tabelle.cell}>
                {zahlen[gruppe]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
