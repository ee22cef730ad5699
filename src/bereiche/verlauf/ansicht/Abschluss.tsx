/** The end of a talk: one button that enters the results and completes the Profiling, or corrects the one of the same day. */
import { makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type ReactNode, type RefObject, useRef, useState } from 'react';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { Feld } from '../../../bausteine/Feld';
import { useFormular } from '../../../bausteine/formular';
import { Klappe } from '../../../bausteine/Klappe';
import { ABSCHLUSS } from '../texte/abschluss';
import { VERLAUF } from '../texte/verlauf';
import { profilingAbschliessen } from '../vorhaben/profilingAbschliessen';
import type { Verlaufsblick } from '../vorhaben/verlaufsblick';
import { Knopf } from '../../../bausteine/Knopf';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  // In one line as long as the remark is folded.
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingVerticalS },
  remark: { flexGrow: 1, '&:has([open])': { flexBasis: '100%' } },
});

const LEER = { bemerkung: '' };

interface Props {
  readonly blick: Verlaufsblick;
  /** Where the Kennung has to be confirmed first; null where it need not be. */
  readonly unbestaetigt: RefObject<HTMLHeadingElement | null> | null;
  /** The questions that nobody has answered. */
  readonly unbeantwortet: readonly string[];
}

export function Abschluss({ blick, unbestaetigt, unbeantwortet }: Props): ReactNode {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const [geprueft, setGeprueft] = useState(false);
  const { werte, laeuft, aendere, sende } = useFormular({
    name: 'abschliessen',
    leer: LEER,
    weg: 'schliesseAb',
    onGetan: () => heading.current?.focus(),
  });
  const heutige = blick.gueltig.filter(({ datum }) => datum === blick.jetzt.datum).at(-1);
  const korrigiert = heutige?.nr ?? null;
  const schliesseAb = (): void => {
    setGeprueft(unbestaetigt !== null);
    if (unbestaetigt === null) void sende(profilingAbschliessen({ korrigiert, bemerkung: werte.bemerkung }));
    else unbestaetigt.current?.focus();
  };
  return (
    <Abschnitt titel={VERLAUF.abschliessen} headingRef={heading}>
      {korrigiert !== null && <p className={styles.text}>{VERLAUF.heuteSchon(korrigiert)}</p>}
      <div className={styles.row}>
        <div className={styles.remark}>
          <Bemerkung text={werte.bemerkung} onText={(bemerkung) => aendere({ bemerkung })} />
        </div>
        {/* Another button for the correction, so that pressing twice does not correct what was just completed. */}
        <Knopf
          key={korrigiert ?? 'neu'}
          appearance={korrigiert === null ? 'primary' : 'secondary'}
          disabledFocusable={laeuft}
          onClick={schliesseAb}
        >
          {korrigiert === null ? VERLAUF.abschliessen : VERLAUF.korrigieren}
        </Knopf>
      </div>
      {geprueft && unbestaetigt !== null && <p role="alert">{ABSCHLUSS.bestaetigungFehlt}</p>}
      {unbeantwortet.length > 0 && <p className={styles.text}>{ABSCHLUSS.unbeantwortet(unbeantwortet)}</p>}
    </Abschnitt>
  );
}

interface BemerkungProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

function Bemerkung({ text, onText }: BemerkungProps): ReactNode {
  return (
    <Klappe titel={ABSCHLUSS.bemerkung} anfangsOffen={text !== ''}>
      <Feld label={VERLAUF.bemerkung} fehler={null}>
        <Textarea resize="vertical" value={text} onChange={(_, { value }) => onText(value)} />
      </Feld>
    </Klappe>
  );
}
