/** The end of a talk: completing the Profiling, or correcting the one of the same day. */
import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type ReactNode, useRef } from 'react';
import { profilingAbschliessen } from '../vorhaben/profilingAbschliessen';
import type { Verlaufsblick } from '../vorhaben/verlaufsblick';
import { VERLAUF } from '../texte/verlauf';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { Feld } from '../../../bausteine/Feld';
import { useFormular } from '../../../bausteine/formular';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  button: { marginTop: tokens.spacingVerticalM },
});

const LEER = { bemerkung: '' };

export function Abschluss({ blick }: { readonly blick: Verlaufsblick }): ReactNode {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const { werte, laeuft, aendere, sende } = useFormular({
    name: 'abschliessen',
    leer: LEER,
    onGetan: () => heading.current?.focus(),
  });
  const heutige = blick.gueltig.filter(({ datum }) => datum === blick.jetzt.datum).at(-1);
  const korrigiert = heutige?.nr ?? null;
  return (
    <Abschnitt titel={VERLAUF.abschliessen} headingRef={heading}>
      {korrigiert !== null && <p className={styles.text}>{VERLAUF.heuteSchon(korrigiert)}</p>}
      <Feld label={VERLAUF.bemerkung} fehler={null}>
        <Textarea
          resize="vertical"
          value={werte.bemerkung}
          onChange={(_, { value }) => aendere({ bemerkung: value })}
        />
      </Feld>
      {/* Another button for the correction, so that pressing twice does not correct what was just completed. */}
      <Button
        key={korrigiert ?? 'neu'}
        appearance={korrigiert === null ? 'primary' : 'secondary'}
        className={styles.button}
        disabledFocusable={laeuft}
        onClick={() => void sende(profilingAbschliessen({ korrigiert, bemerkung: werte.bemerkung }))}
      >
        {korrigiert === null ? VERLAUF.abschliessen : VERLAUF.korrigieren}
      </Button>
    </Abschnitt>
  );
}
