/** Folded: whether the Qualifizierung is done, and what follows for the effort of the Jobcenter: a Hinweis, never a block. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { AKTIVE_VERMITTLUNG, QUALIFIZIERUNG_FRAGE, vermittlungTitel } from '../../texte/foerderziel';
import { Klappe } from '../../../../bausteine/Klappe';
import { useHandlungen } from '../../../../bausteine/sitzungskontext';
import type { FazStand } from './fazStand';
import { JaNeinWahl } from './JaNeinWahl';
import { jaNeinEingabe } from './vorhaben';

const useStyles = makeStyles({
  text: { margin: `${tokens.spacingVerticalS} 0 0` },
});

interface Props {
  readonly stand: FazStand;
  /** Null where nothing was computed. */
  readonly aktiv: boolean | null;
}

export function Vermittlung({ stand, aktiv }: Props): ReactNode {
  const styles = useStyles();
  const { eingeben } = useHandlungen();
  return (
    <Klappe
      titel={vermittlungTitel(aktiv)}
      anfangsOffen={stand.unlesbar.includes('qualifizierungAbgeschlossen')}
    >
      <JaNeinWahl
        frage={QUALIFIZIERUNG_FRAGE}
        antwort={stand.qualifizierungAbgeschlossen}
        unlesbar={stand.unlesbar.includes('qualifizierungAbgeschlossen')}
        onAntwort={(antwort) => void eingeben([jaNeinEingabe('qualifizierungAbgeschlossen', antwort)])}
      />
      {aktiv !== null && (
        <p role="status" className={styles.text}>
          {AKTIVE_VERMITTLUNG[aktiv ? 'ja' : 'nein']}
        </p>
      )}
    </Klappe>
  );
}
