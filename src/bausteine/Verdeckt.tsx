/** Stands where a proposal is hidden until the person has judged: why, and the cell of the own Integrationsprognose. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { RawFall } from '../fall/rawFall';
import { VERDECKT, zurPrognoseText } from '../fall/texte/verdeckt';
import { ortText } from '../fall/texte/ort';
import { Abschnitt } from './Abschnitt';
import { useVerdeckungssatz } from './ersteEinschaetzung';
import { useHandlungen } from './sitzungskontext';
import { Knopf } from './Knopf';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

interface Props {
  readonly titel: string;
  readonly marken: RawFall['marken'];
}

export function Verdeckt({ titel, marken }: Props): ReactNode {
  const styles = useStyles();
  const { zeigen } = useHandlungen();
  const { ort } = marken.wahrscheinlich;
  const satz = useVerdeckungssatz();
  return (
    <Abschnitt titel={titel}>
      <p className={styles.text}>{satz ?? VERDECKT}</p>
      {satz === null && (
        <Knopf size="small" onClick={() => void zeigen(ort)}>
          {zurPrognoseText(ortText(ort))}
        </Knopf>
      )}
    </Abschnitt>
  );
}
