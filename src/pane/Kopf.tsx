/** Always in sight, in one line: who the case is about, the Kennung, and what must not be overlooked. Unfolds the rest. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { type ComponentProps, useId, useState, type ReactNode } from 'react';
import { useIstVerdeckt } from '../bausteine/ersteEinschaetzung';
import { useZustand } from '../bausteine/sitzungskontext';
import {
  KOPF_LABEL,
  KOPF_MEHR,
  STICHTAG_AENDERN,
  berichtigenText,
  istEntschieden,
  kennungKurz,
  stichtagKurz,
} from '../bausteine/texte/kopf';
import { HILFE_HIER } from '../bausteine/texte/pane';
import type { LesbareSicht } from '../bausteine/viewProps';
import { HIDDEN } from '../bausteine/hidden';
import { Kopfdaten } from './Kopfdaten';
import { Name, type Personalien, personalienVon } from './Person';
import { Marken } from './Marken';
import { Knopf } from '../bausteine/Knopf';

const useStyles = makeStyles({
  header: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto auto',
    alignItems: 'center',
  },
  // A long name takes a second line rather than being cut.
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    // At 350 px there is room for a name, Kennung, a mark and the Stichtag.
    columnGap: tokens.spacingHorizontalSNudge,
    minWidth: 0,
  },
  code: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
  day: {
    minHeight: '24px',
    padding: 0,
    border: 'none',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { color: tokens.colorBrandForegroundLink, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  hidden: HIDDEN,
  small: { minWidth: '24px' },
  quiet: { minWidth: '24px', paddingLeft: 0, paddingRight: 0 },
});

interface Props {
  readonly sicht: LesbareSicht;
  /** Leads to the list of entries that have to be corrected. */
  readonly onBerichtigen: () => void;
  /** Leads to the field of the Stichtag. */
  readonly onStichtag: () => void;
  /** Leads to what helps with the view in front. */
  readonly onHilfe: () => void;
}

export function Kopf(props: Props): ReactNode {
  const styles = useStyles();
  const id = useId();
  const [offen, setOffen] = useState(false);
  const personalien = personalienVon(props.sicht);
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <Zeile {...props} personalien={personalien} />
        <Leiser label={HILFE_HIER} onClick={props.onHilfe}>
          ?
        </Leiser>
        <Leiser
          label={KOPF_MEHR}
          icon={offen ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
          aria-expanded={offen}
          aria-controls={id}
          onClick={() => setOffen(!offen)}
        />
      </div>
      <div id={id}>{offen && <Kopfdaten sicht={props.sicht} personalien={personalien} />}</div>
    </header>
  );
}

interface ZeileProps extends Props {
  readonly personalien: Personalien;
}

function Zeile({ sicht, personalien, onBerichtigen, onStichtag }: ZeileProps): ReactNode {
  const styles = useStyles();
  const stichtag = stichtagKurz(personalien.stichtag, personalien.stichtagEingetragen);
  return (
    <div className={styles.facts}>
      <Name name={personalien.name} />
      {sicht.art === 'berechnet' ? (
        <Kennung sicht={sicht} />
      ) : (
        <Knopf size="small" className={styles.small} onClick={onBerichtigen}>
          {berichtigenText(sicht.fehler.length)}
        </Knopf>
      )}
      <Marken sicht={sicht} />
      {stichtag !== '' && (
        <button type="button" className={styles.day} title={STICHTAG_AENDERN} onClick={onStichtag}>
          {stichtag}
        </button>
      )}
    </div>
  );
}

type LeiserProps = ComponentProps<typeof Knopf> & { readonly label: string };

/** A small button that says in words what its sign means. */
function Leiser({ label, ...rest }: LeiserProps): ReactNode {
  return (
    <Knopf
      size="small"
      appearance="subtle"
      className={useStyles().quiet}
      aria-label={label}
      title={label}
      {...rest}
    />
  );
}

/** Read aloud as a whole when it changes: „Kennung AV“ rather than „AV“. */
function Kennung({ sicht }: { readonly sicht: Extract<LesbareSicht, { art: 'berechnet' }> }): ReactNode {
  const styles = useStyles();
  const verdeckt = useIstVerdeckt(sicht);
  const wartet = useZustand(({ wartend }) => wartend.length > 0);
  if (verdeckt) return null;
  const kurz = kennungKurz(sicht.ergebnis.steuerung.kennung);
  return (
    <span className={styles.code} aria-live="polite" aria-atomic aria-busy={wartet}>
      <span className={istEntschieden(kurz) ? styles.hidden : undefined}>{KOPF_LABEL.kennung} </span>
      {kurz}
    </span>
  );
}
