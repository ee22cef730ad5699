/** Says in a form, before anybody types, that nothing would be written now, and leads to where it can be put right. */
import type { ReactNode } from 'react';
import { Kastenliste } from '../../../../bausteine/Kastenliste';
import { useStore } from '../../../../bausteine/useStore';
import { SPERRE } from '../texte/tresorbefunde';
import { useVermerkschutz } from './schutz';
import { ZumSchutz } from './ZumSchutz';

export function Schreibsperre(): ReactNode {
  const jetzt = useStore(useVermerkschutz().schutzlage.jetzt);
  if (jetzt === null || jetzt.stand === 'aktuell') return null;
  const inhalt = (
    <>
      {`${SPERRE.titel} ${SPERRE.grund[jetzt.stand]} ${SPERRE.bleibt}`}
      <ZumSchutz />
    </>
  );
  return <Kastenliste art="fehler" eintraege={[{ schluessel: 'sperre', inhalt }]} />;
}
