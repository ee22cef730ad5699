/** What the head unfolds: the person, the results, and what the results in the workbook are worth. Shows only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useIstVerdeckt } from '../bausteine/ersteEinschaetzung';
import { SEHR_SCHMAL } from '../bausteine/schmal';
import { ERST_SELBST_KURZ, KOPF_LABEL, kopfzeilen, personzeilen } from '../bausteine/texte/kopf';
import type { BerechneteSicht, LesbareSicht } from '../bausteine/viewProps';
import { type Eintragsstand, eintragsstand } from '../mappe/eintragsstand';
import type { Personalien } from './Person';
import { Stand } from './Stand';

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalXXS} 0`,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    [SEHR_SCHMAL]: { gridTemplateColumns: 'minmax(0, 1fr)', overflowWrap: 'anywhere' },
  },
  line: {
    display: 'contents',
    [SEHR_SCHMAL]: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, minWidth: 0, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly sicht: LesbareSicht;
  readonly personalien: Personalien;
}

export function Kopfdaten({ sicht, personalien }: Props): ReactNode {
  const styles = useStyles();
  const { kundennummer, stichtag, stichtagEingetragen } = personalien;
  return (
    <dl className={styles.list}>
      {personzeilen(kundennummer, stichtag, stichtagEingetragen).map(([label, wert]) => (
        <Zeile key={label} label={label}>
          {wert}
        </Zeile>
      ))}
      {sicht.art === 'berechnet' && <Ergebnisse sicht={sicht} />}
      <Zeile label={KOPF_LABEL.stand}>
        <Stand stand={standVon(sicht)} />
      </Zeile>
    </dl>
  );
}

/** What the results in the cells are worth, also while inputs have errors. */
export function standVon(sicht: LesbareSicht): Eintragsstand['art'] {
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
    <div className={styles.line}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}
