/** Kennung, Profillage and Betreuung: what each is, whether it is certain, and what else is possible. Shows only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Grund, Steuerung } from '../../../../fall/ergebnis';
import { ABSCHNITT, ERGEBNIS_NAME, GILT, NUR_FALLMANAGEMENT } from '../../../../fall/texte/ergebnis';
import { moeglichText } from '../../../../bausteine/texte/moeglich';
import { WECHSEL } from '../../../../bausteine/texte/pane';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import { Ergebniszeile, type Gewissheit as Grad } from '../../../../bausteine/Ergebniszeile';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
});

/** Neither of these answers "steht fest", even when it is the only one possible: a person has to settle it. */
const UNENTSCHIEDEN: readonly string[] = ['noch nicht festgelegt', 'nicht eindeutig'];

function gradVon(wert: string, moeglich: readonly string[], fmHatEntschieden: boolean): Grad {
  if (moeglich.length > 1) return 'offen';
  if (UNENTSCHIEDEN.includes(wert)) return 'zuKlaeren';
  return istVorschlag(wert, fmHatEntschieden) ? 'vorschlag' : 'fest';
}

/** bFM stands only when the Fallmanagement has decided (S1). */
function istVorschlag(wert: string, fmHatEntschieden: boolean): boolean {
  return wert === 'bFM' && !fmHatEntschieden;
}

interface ZeileProps {
  readonly art: Exclude<Grund['art'], 'betreuung'>;
  readonly wert: string;
  readonly moeglich: readonly string[];
  /** Why it is so. */
  readonly gruende: readonly Grund[];
  /** Whether it stands beside another value and is the one that counts. */
  readonly gilt?: boolean;
  readonly fmHatEntschieden?: boolean;
}

function Zeile(props: ZeileProps): ReactNode {
  const { art, wert, moeglich, gruende, gilt = false, fmHatEntschieden = false } = props;
  const zeilen = [
    ...(moeglich.length > 1 ? [moeglichText(moeglich)] : []),
    ...(gilt ? [GILT] : []),
    ...grundzeile(art, gruende),
    ...(istVorschlag(wert, fmHatEntschieden) ? [NUR_FALLMANAGEMENT] : []),
  ];
  return (
    <Ergebniszeile
      label={ERGEBNIS_NAME[art]}
      wert={wert}
      gewissheit={gradVon(wert, moeglich, fmHatEntschieden)}
      zeilen={zeilen}
    />
  );
}

/** The reason in its own words where there is one; where several rows are possible, the tree below shows them. */
function grundzeile(art: Grund['art'], gruende: readonly Grund[]): readonly string[] {
  const [grund, ...weitere] = gruende.filter((each) => each.art === art);
  return grund?.sicher === true && weitere.length === 0 ? [grund.words] : [];
}

function Betreuungszeile({ betreuung }: Pick<Steuerung, 'betreuung'>): ReactNode {
  const { vorschlag, zusatz, wechsel } = betreuung;
  const zeilen = [...(zusatz === null ? [] : [zusatz]), ...(wechsel ? [WECHSEL] : [])];
  return (
    <Ergebniszeile label={ERGEBNIS_NAME.betreuung} wert={vorschlag} gewissheit="vorschlag" zeilen={zeilen} />
  );
}

interface Props {
  readonly steuerung: Steuerung;
  /** Whether the Fallmanagement has decided on bFM. */
  readonly fmHatEntschieden: boolean;
  readonly headingRef: (heading: HTMLHeadingElement | null) => void;
}

export function Gewissheit({ steuerung, fmHatEntschieden, headingRef }: Props): ReactNode {
  const styles = useStyles();
  return (
    <Abschnitt titel={ABSCHNITT.stand} headingRef={headingRef}>
      <dl className={styles.list}>
        <Kennungszeilen steuerung={steuerung} fmHatEntschieden={fmHatEntschieden} />
        <Profillagezeilen {...steuerung} />
        <Betreuungszeile betreuung={steuerung.betreuung} />
      </dl>
    </Abschnitt>
  );
}

type KennungProps = Omit<Props, 'headingRef'>;

function Kennungszeilen({ steuerung, fmHatEntschieden }: KennungProps): ReactNode {
  const { kennung, begruendung } = steuerung;
  const antworten = begruendung.filter(({ art }) => art === 'kennungGeprueft').map(({ antwort }) => antwort);
  return (
    <>
      {kennung.gueltigAus === 'entscheidung' && (
        <Zeile
          art="kennungGueltig"
          wert={kennung.gueltig}
          moeglich={[]}
          gruende={begruendung}
          gilt
          fmHatEntschieden
        />
      )}
      {kennung.geprueft !== null && (
        <Zeile
          art="kennungGeprueft"
          wert={kennung.geprueft}
          moeglich={[...new Set(antworten)]}
          gruende={begruendung}
          gilt={kennung.gueltigAus === 'geprueft'}
          fmHatEntschieden={fmHatEntschieden}
        />
      )}
      <Zeile
        art="kennung"
        wert={kennung.errechnet}
        moeglich={kennung.moeglich}
        gruende={begruendung}
        fmHatEntschieden={fmHatEntschieden}
      />
    </>
  );
}

function Profillagezeilen({
  profillage,
  begruendung,
}: Pick<Steuerung, 'profillage' | 'begruendung'>): ReactNode {
  return (
    <>
      {profillage.festgelegt !== null && (
        <Ergebniszeile
          label={ERGEBNIS_NAME.profillageFestgelegt}
          wert={profillage.festgelegt}
          gewissheit="fest"
          zeilen={[GILT]}
        />
      )}
      <Zeile
        art="profillage"
        wert={profillage.errechnet}
        moeglich={profillage.moeglich}
        gruende={begruendung}
      />
    </>
  );
}
