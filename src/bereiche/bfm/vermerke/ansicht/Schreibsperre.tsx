/** Says in a form, before anybody types, that nothing would be written now, and leads to where it can be put right. */
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Kastenliste } from '../../../../bausteine/Kastenliste';
import { useStore } from '../../../../bausteine/useStore';
import { SPERRE } from '../texte/tresorbefunde';
import { useVermerkschutz } from './schutz';

interface Props {
  /** Leads to the protection of the Vermerke. */
  readonly onZeigen: () => void;
}

export function Schreibsperre({ onZeigen }: Props): ReactNode {
  const jetzt = useStore(useVermerkschutz().schutzlage.jetzt);
  if (jetzt === null || jetzt.stand === 'aktuell') return null;
  const inhalt = (
    <>
      {`${SPERRE.titel} ${SPERRE.grund[jetzt.stand]} ${SPERRE.bleibt}`}
      <div>
        <Button size="small" onClick={onZeigen}>
          {SPERRE.zeigen}
        </Button>
      </div>
    </>
  );
  return <Kastenliste art="fehler" eintraege={[{ schluessel: 'sperre', inhalt }]} />;
}
