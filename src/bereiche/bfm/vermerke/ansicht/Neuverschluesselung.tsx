/** The frame of a change that encrypts everything anew: what does not open is asked about first. */
import { Checkbox } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { Fehlangabe } from '../../../../bausteine/texte/angaben';
import { Feld } from '../../../../bausteine/Feld';
import { useStore } from '../../../../bausteine/useStore';
import { bleibenUnlesbarText } from '../texte/tresorbefunde';
import { UMSCHLUESSELN } from '../texte/umschluesseln';
import type { Umfang } from '../vorhaben/neuSchluesseln';
import { Aenderungsrahmen } from './Aenderungsrahmen';
import type { Folge } from './folge';
import { useVermerkschutz } from './schutz';

interface Props {
  readonly titel: string;
  readonly text: string;
  readonly knopf: string;
  readonly angaben?: readonly Fehlangabe[];
  readonly folge: Folge;
  readonly onTun: (umfang: Umfang) => void;
  readonly onAbbrechen: () => void;
  /** What is to be filled in for it; given what a key press at its end does. */
  readonly felder?: (onEnter: () => void) => ReactNode;
}

export function Neuverschluesselung({ folge, onTun, felder, ...rahmen }: Props): ReactNode {
  const unlesbar = useStore(useVermerkschutz().schutzlage.jetzt)?.lage.unlesbar.length ?? 0;
  const [bestaetigt, setBestaetigt] = useState(false);
  const [gefragt, setGefragt] = useState(false);
  const tue = (): void => {
    if (unlesbar > 0 && !bestaetigt) return setGefragt(true);
    onTun({ trotzUnlesbarer: bestaetigt });
  };
  return (
    <Aenderungsrahmen {...rahmen} laeuft={folge.laeuft} laeuftText="" onTun={tue}>
      {felder?.(tue)}
      {unlesbar > 0 && (
        <Feld
          label={bleibenUnlesbarText(unlesbar)}
          fehler={gefragt && !bestaetigt ? UMSCHLUESSELN.bestaetigungFehlt : null}
        >
          <Checkbox
            label={UMSCHLUESSELN.bestaetigen}
            checked={bestaetigt}
            onChange={(_, { checked }) => setBestaetigt(checked === true)}
          />
        </Feld>
      )}
    </Aenderungsrahmen>
  );
}
