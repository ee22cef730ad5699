/** What is wrong in a Hausvorlage or a Fallliste, each with the way to its cells. */
import type { ReactNode } from 'react';
import { Kastenliste } from '../../../bausteine/Kastenliste';
import { Ortsreihe } from '../../../bausteine/Ortsreihe';
import { fehlerSatz, type Saetze } from '../../../fall/texte/fehler';
import type { Fehler } from '../../../listen/fehler';
import type { Ort } from '../../../listen/zelle';
import { HAUSVORLAGE_SAETZE } from '../texte/fehler';
import { useHaus } from './hauskontext';

export function Fehlerkaesten({ fehler }: { readonly fehler: readonly Fehler[] }): ReactNode {
  const haus = useHaus();
  return <Ortskaesten fehler={fehler} saetze={HAUSVORLAGE_SAETZE} onZeige={(ort) => void haus.zeige(ort)} />;
}

interface Props {
  readonly fehler: readonly Fehler[];
  readonly saetze: Saetze;
  readonly onZeige: (ort: Ort) => void;
}

/** The same in any workbook. */
export function Ortskaesten({ fehler, saetze, onZeige }: Props): ReactNode {
  if (fehler.length === 0) return null;
  return (
    <Kastenliste
      art="fehler"
      eintraege={fehler.map((each) => ({
        schluessel: JSON.stringify(each),
        inhalt: (
          <>
            {fehlerSatz(each, saetze)}
            <Ortsreihe orte={each.orte} onZeige={onZeige} />
          </>
        ),
      }))}
    />
  );
}
