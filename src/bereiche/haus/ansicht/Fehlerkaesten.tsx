/** What is wrong in a Hausvorlage, each with the way to its cells. */
import type { ReactNode } from 'react';
import { Kastenliste } from '../../../bausteine/Kastenliste';
import { Ortsreihe } from '../../../bausteine/Ortsreihe';
import { fehlerSatz } from '../../../fall/texte/fehler';
import type { Fehler } from '../../../listen/fehler';
import { HAUSVORLAGE_SAETZE } from '../texte/fehler';
import { useHaus } from './hauskontext';

export function Fehlerkaesten({ fehler }: { readonly fehler: readonly Fehler[] }): ReactNode {
  const haus = useHaus();
  if (fehler.length === 0) return null;
  return (
    <Kastenliste
      art="fehler"
      eintraege={fehler.map((each) => ({
        schluessel: JSON.stringify(each),
        inhalt: (
          <>
            {fehlerSatz(each, HAUSVORLAGE_SAETZE)}
            <Ortsreihe orte={each.orte} onZeige={(ort) => void haus.zeige(ort)} />
          </>
        ),
      }))}
    />
  );
}
