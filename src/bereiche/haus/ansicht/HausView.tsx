/** The data of the house in a Fallmappe: which release they are of, and taking over another one from a file. */
import type { ReactNode } from 'react';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { Fehlerliste } from '../../../bausteine/Fehlerliste';
import { type InhaltProps, MitTeilen, type OhneFallProps } from '../../../bausteine/MitTeilen';
import { useHandlungen, useZustand } from '../../../bausteine/sitzungskontext';
import type { ViewProps } from '../../../bausteine/viewProps';
import { KEINE_TEILE } from '../../../mappe/teile';
import { HAUS_MAPPE } from '../mappe';
import { HANDLUNG, HAUSANSICHT, HAUSLESUNG } from '../texte/haus';
import { UEBERNAHME_TEILE } from '../vorhaben/uebernahmeteile';
import type { Hausvorhaben } from '../vorhaben/hausvorhaben';
import { Hausvorlagenwahl } from './Hausvorlagenwahl';

const TEILE = UEBERNAHME_TEILE.Fallmappe;

export function HausView(props: ViewProps): ReactNode {
  return (
    <MitTeilen
      {...props}
      bereich={HAUS_MAPPE}
      weitere={TEILE}
      texte={HAUSLESUNG}
      Inhalt={MitFall}
      OhneFall={Hausinhalt}
    />
  );
}

function MitFall({ sicht, inhalt }: InhaltProps): ReactNode {
  return <Hausinhalt heute={sicht.heute} inhalt={inhalt} />;
}

/** House data may be what is wrong: they can be taken over while nothing is computed. */
function Hausinhalt(props: OhneFallProps): ReactNode {
  const { akteAendern } = useHandlungen();
  const laeuft = useZustand(({ vorgang }) => vorgang !== null);
  const tue = async (was: Hausvorhaben): Promise<boolean> => {
    const teile = { teile: TEILE, weitere: KEINE_TEILE, ohneFall: was };
    return (await akteAendern(HANDLUNG.uebernehmen, was, teile)).art === 'geaendert';
  };
  return (
    <Abschnitt titel={HAUSANSICHT.titel}>
      <Hausvorlagenwahl
        art="Fallmappe"
        {...props}
        laeuft={laeuft}
        tue={tue}
        zeigeFehler={(fehler) => <Fehlerliste fehler={fehler} />}
      />
    </Abschnitt>
  );
}
