/** Always in sight: who the case is about, the results, and what the result in the cells is worth. Shows only. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwise16Regular } from '@fluentui/react-icons/svg/arrow-clockwise';
import type { ReactNode } from 'react';
import { type Eintragsstand, eintragsstand } from '../mappe/eintragsstand';
import { ERST_SELBST_KURZ, KOPF_LABEL, berichtigenText, kopfzeilen } from '../bausteine/texte/kopf';
import { KNOPF } from '../bausteine/texte/pane';
import { useIstVerdeckt } from '../bausteine/ersteEinschaetzung';
import { Person } from './Person';
import { SEHR_SCHMAL } from '../bausteine/schmal';
import { Stand } from './Stand';
import { useHandlungen, useZustand } from '../bausteine/sitzungskontext';
import type { BerechneteSicht, LesbareSicht } from '../bausteine/viewProps';

const useStyles = makeStyles({
  header: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  top: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    [SEHR_SCHMAL]: { gridTemplateColumns: 'minmax(0, 1fr)', justifyItems: 'start' },
  },
  reload: {
    gridRow: 1,
    gridColumn: 2,
    minWidth: 'auto',
    [SEHR_SCHMAL]: { gridRow: 3, gridColumn: 1, paddingLeft: 0 },
  },
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    [SEHR_SCHMAL]: { gridTemplateColumns: 'minmax(0, 1fr)', overflowWrap: 'anywhere' },
  },
  // Read aloud as a whole when it changes: „Kennung AV“ rather than „AV“.
  line: {
    display: 'contents',
    [SEHR_SCHMAL]: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  correct: { minWidth: 'auto' },
});

interface Props {
  readonly sicht: LesbareSicht;
  /** Leads to the list of entries that have to be corrected. */
  readonly onBerichtigen: () => void;
}

export function Kopf({ sicht, onBerichtigen }: Props): ReactNode {
  const styles = useStyles();
  const { neuLesen } = useHandlungen();
  const wartet = useZustand(({ wartend }) => wartend.length > 0);
  const icon = <ArrowClockwise16Regular />;
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <Person sicht={sicht} />
        <Button
          size="small"
          appearance="subtle"
          className={styles.reload}
          icon={icon}
          onClick={() => void neuLesen()}
        >
          {KNOPF.lesen}
        </Button>
      </div>
      <dl className={styles.list} aria-live="polite">
        {sicht.art === 'berechnet' ? (
          <Ergebnisse sicht={sicht} />
        ) : (
          <Zeile label={KOPF_LABEL.kennung}>
            <Button size="small" className={styles.correct} onClick={onBerichtigen}>
              {berichtigenText(sicht.fehler.length)}
            </Button>
          </Zeile>
        )}
        <Zeile label={KOPF_LABEL.stand}>
          <Stand stand={standVon(sicht)} wartet={wartet} />
        </Zeile>
      </dl>
    </header>
  );
}

function standVon(sicht: LesbareSicht): Eintragsstand['art'] {
  return sicht.art === 'berechnet' ? sicht.stand : eintragsstand(sicht.mappe, null).art;
}

function Ergebnisse({ sicht }: { readonly sicht: BerechneteSicht }): ReactNode {
  const verdeckt = useIstVerdeckt(sicht);
  return kopfzeilen(sicht.ergebnis.steuerung).map(([label, wert]) => (
    <Zeile key={label} label={label}>
      {verdeckt ? ERST_SELBST_KURZ : wert}
    </Zeile>
  ));
}

function Zeile({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.line} aria-atomic>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}
