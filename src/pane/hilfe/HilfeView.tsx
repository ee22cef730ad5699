/** The help: the view one comes from first, then the other tasks, the keys and the short terms. Shows only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Abschnitt } from '../../bausteine/Abschnitt';
import { Klappe } from '../../bausteine/Klappe';
import { useSprung } from '../../bausteine/sprung';
import { BEGRIFFE, HILFE, HILFESEITEN, type Hilfeseite, TASTEN } from '../../bausteine/texte/hilfe';
import { REGELWERK_VERSION } from '../../rules/regelwerk';
import { VERSION } from '../version';
import { HILFEANSICHT } from './hilfeId';

const useStyles = makeStyles({
  view: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    display: 'grid',
    gridTemplateColumns: 'minmax(5rem, auto) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
  },
  term: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  meaning: { margin: 0 },
  pair: { display: 'contents' },
});

export function HilfeView(): ReactNode {
  const styles = useStyles();
  const { hier, heading } = useHerkunft();
  const seite = hier === null ? undefined : HILFESEITEN[hier];
  const andere = Object.entries(HILFESEITEN).filter(([id]) => id !== hier);
  return (
    <div className={styles.view}>
      {seite !== undefined && (
        <Abschnitt titel={HILFE.hier(seite.titel)} headingRef={heading}>
          <Saetze seite={seite} />
        </Abschnitt>
      )}
      <Abschnitt titel={HILFE.andere}>
        {andere.map(([id, each]) => (
          <Klappe key={id} titel={each.titel}>
            <Saetze seite={each} />
          </Klappe>
        ))}
      </Abschnitt>
      <Klappe titel={HILFE.tasten}>
        <Paare paare={TASTEN} />
      </Klappe>
      <Klappe titel={HILFE.begriffe}>
        <Paare paare={BEGRIFFE} />
      </Klappe>
      <p className={styles.text}>{HILFE.version(VERSION, REGELWERK_VERSION)}</p>
    </div>
  );
}

/** The view that one asked from, and the heading that takes the focus then. */
function useHerkunft() {
  const heading = useRef<HTMLHeadingElement>(null);
  const { ziel, angekommen } = useSprung();
  const [hier, setHier] = useState<string | null>(null);
  useEffect(() => {
    if (ziel?.reiter !== HILFEANSICHT) return;
    setHier(ziel.stelle ?? null);
    angekommen();
  }, [ziel]);
  useEffect(() => heading.current?.focus(), [hier]);
  return { hier, heading };
}

function Saetze({ seite }: { readonly seite: Hilfeseite }): ReactNode {
  const styles = useStyles();
  return [...seite.saetze, HILFE.handbuch(seite.aufgabe)].map((satz) => (
    <p key={satz} className={styles.text}>
      {satz}
    </p>
  ));
}

function Paare({ paare }: { readonly paare: readonly (readonly [string, string])[] }): ReactNode {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {paare.map(([begriff, heisst]) => (
        <div key={begriff} className={styles.pair}>
          <dt className={styles.term}>{begriff}</dt>
          <dd className={styles.meaning}>{heisst}</dd>
        </div>
      ))}
    </dl>
  );
}
