/** The case in six lines, each with its way, and the one button for what comes next. Shows only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import { useIstVerdeckt } from '../../../../bausteine/ersteEinschaetzung';
import { useFaelligkeitsquellen } from '../../../../bausteine/faelligkeitskontext';
import { SEHR_SCHMAL } from '../../../../bausteine/schmal';
import { type Sprungziel, useSprung } from '../../../../bausteine/sprung';
import type { BerechneteSicht, LesbareSicht } from '../../../../bausteine/viewProps';
import { zeitpunktVon } from '../../../../listen/plainDate';
import { hauptschritt } from '../fach/hauptschritt';
import { eingeschaetzte, ueberblick, ueberblickOhneErgebnis } from '../fach/ueberblick';
import { HAUPTWEG, ZEILENWEG } from '../fach/wege';
import { hauptschrittText, HEUTE, ZEILE_LABEL, ZEILEN, zeilentexte } from '../texte/heute';
import { aktenblick, heuteblick } from '../vorhaben/heuteblick';
import { Knopf } from '../../../../bausteine/Knopf';

const useStyles = makeStyles({
  box: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  list: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    [SEHR_SCHMAL]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  line: { display: 'contents' },
  label: {
    fontSize: tokens.fontSizeBase200,
    // The height of a line of its answer.
    lineHeight: '24px',
    color: tokens.colorNeutralForeground2,
  },
  value: { margin: 0, minWidth: 0 },
  way: {
    minHeight: '24px',
    padding: '2px 0',
    border: 'none',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { color: tokens.colorBrandForegroundLink, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  // A goal or a step may be long; all of it stands where the line leads.
  text: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '3',
    overflow: 'hidden',
  },
  main: { justifySelf: 'start' },
});

export function Ueberblick({ sicht }: { readonly sicht: BerechneteSicht }): ReactNode {
  const styles = useStyles();
  const faelliges = useFaelligkeitsquellen();
  const verdeckt = useIstVerdeckt(sicht);
  const { springe } = useSprung();
  const lage = useMemo(() => heuteblick(sicht, faelliges, verdeckt), [sicht, faelliges, verdeckt]);
  const schritt = hauptschritt(lage);
  const texte = zeilentexte(ueberblick(lage), lage.heute);
  return (
    <section className={styles.box} aria-label={HEUTE.ueberblick}>
      <Zeilenliste texte={texte} />
      <Knopf appearance="primary" className={styles.main} onClick={() => springe(HAUPTWEG[schritt])}>
        {hauptschrittText(schritt, eingeschaetzte(lage))}
      </Knopf>
    </section>
  );
}

/** The same while errors in the inputs keep everything from being computed; what comes next is to put them right. */
export function UeberblickOhneErgebnis({ mappe }: Pick<LesbareSicht, 'mappe'>): ReactNode {
  const styles = useStyles();
  const lage = useMemo(() => aktenblick(mappe.inhalt), [mappe]);
  return (
    <section className={styles.box} aria-label={HEUTE.ueberblick}>
      <Zeilenliste texte={zeilentexte(ueberblickOhneErgebnis(lage), zeitpunktVon(new Date()).datum)} />
    </section>
  );
}

function Zeilenliste({ texte }: { readonly texte: ReturnType<typeof zeilentexte> }): ReactNode {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {ZEILEN.map((zeile) => (
        <Zeile key={zeile} label={ZEILE_LABEL[zeile]} text={texte[zeile]} ziel={ZEILENWEG[zeile]} />
      ))}
    </dl>
  );
}

interface Zeilenprops {
  readonly label: string;
  readonly text: string;
  readonly ziel: Sprungziel;
}

function Zeile({ label, text, ziel }: Zeilenprops): ReactNode {
  const styles = useStyles();
  const { springe } = useSprung();
  return (
    <div className={styles.line}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>
        <button
          type="button"
          className={styles.way}
          title={text}
          aria-label={`${label}: ${text}`}
          onClick={() => springe(ziel)}
        >
          <span className={styles.text}>{text}</span>
        </button>
      </dd>
    </div>
  );
}
