/** What the Leitfaden says of one rating. Words go into the Beleg and out of it by a click; nothing is rated. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useContext, useId } from 'react';
import type { Hilfeprops } from '../../../bausteine/einschaetzungshilfe';
import { Kastenliste } from '../../../bausteine/Kastenliste';
import { Ortsknoepfe } from '../../../bausteine/Ortsknoepfe';
import { Saetzekontext } from '../../../bausteine/saetze';
import { fehlerSatz } from '../../../fall/texte/fehler';
import type { Fehler } from '../../../listen/fehler';
import type { Leitfaden } from '../fach/leitfaden';
import type { Leitfadenzeile } from '../listen';
import type { Leitfadenart } from '../regeln/vokabular';
import { ankerText, ART_TITEL, fehlerTitel, LEITFADEN_TEXT } from '../texte/leitfaden';
import { Belegknopf } from './Belegknopf';
import { Knopf } from '../../../bausteine/Knopf';

const useStyles = makeStyles({
  part: { width: '100%' },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, paddingLeft: '1.25rem' },
  words: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: '2px' },
  text: { margin: 0 },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props extends Hilfeprops {
  readonly leitfaden: Leitfaden;
  readonly onNeuLesen: () => void;
}

export function Leitfadenteile({ leitfaden, onNeuLesen, ziel, beleg, onBeleg }: Props): ReactNode {
  const styles = useStyles();
  const { zeilen, hatBeispiele } = leitfaden.teil(
    ziel.art === 'bedarf' ? `bedarf ${ziel.id}` : `bereich ${ziel.id}`,
  );
  const { frage, merkmal, staerke, anker } = zeilen;
  const worte = ({ text }: Leitfadenzeile): ReactNode => (
    <Belegknopf worte={text} beleg={beleg} onBeleg={onBeleg} />
  );
  const hatWorte = merkmal.length + staerke.length > 0;
  return (
    <>
      {hatBeispiele && <p className={styles.quiet}>{LEITFADEN_TEXT.beispiele}</p>}
      {!hatWorte && frage.length + anker.length === 0 && <p className={styles.text}>{LEITFADEN_TEXT.leer}</p>}
      <Teil art="frage" zeilen={frage} zeige={({ text }) => text} />
      {hatWorte && <p className={styles.quiet}>{LEITFADEN_TEXT.klick}</p>}
      <Teil art="merkmal" zeilen={merkmal} zeige={worte} />
      <Teil art="staerke" zeilen={staerke} zeige={worte} />
      <Teil art="anker" zeilen={anker} zeige={({ stufe, text }) => ankerText(stufe, text)} />
      <Leitfadenfehler fehler={leitfaden.fehler} />
      <Knopf size="small" appearance="subtle" onClick={onNeuLesen}>
        {LEITFADEN_TEXT.neuLesen}
      </Knopf>
    </>
  );
}

interface TeilProps {
  readonly art: Leitfadenart;
  readonly zeilen: readonly Leitfadenzeile[];
  readonly zeige: (zeile: Leitfadenzeile) => ReactNode;
}

function Teil({ art, zeilen, zeige }: TeilProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  if (zeilen.length === 0) return null;
  const istGesetzt = art === 'merkmal' || art === 'staerke';
  return (
    <div className={styles.part}>
      <h4 id={id} className={styles.heading}>
        {ART_TITEL[art]}
      </h4>
      <ul aria-labelledby={id} className={istGesetzt ? styles.words : styles.list}>
        {zeilen.map((zeile, index) => (
          // An Id may stand twice; that is an error of its own.
          <li key={`${zeile.id} ${index}`}>{zeige(zeile)}</li>
        ))}
      </ul>
    </div>
  );
}

/** Cells of the table that nobody understands; rating goes on without their rows. */
function Leitfadenfehler({ fehler }: { readonly fehler: readonly Fehler[] }): ReactNode {
  const styles = useStyles();
  const saetze = useContext(Saetzekontext);
  if (fehler.length === 0) return null;
  const eintraege = fehler.map((each) => ({
    schluessel: JSON.stringify(each),
    inhalt: (
      <>
        {fehlerSatz(each, saetze)}
        <Ortsknoepfe orte={each.orte} />
      </>
    ),
  }));
  return (
    <div className={styles.part}>
      <h4 className={styles.heading}>{fehlerTitel(fehler.length)}</h4>
      <Kastenliste art="hinweis" eintraege={eintraege} />
    </div>
  );
}
