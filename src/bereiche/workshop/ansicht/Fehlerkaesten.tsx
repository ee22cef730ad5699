/** What is wrong in a Workshop, each with the way to its cells, or in the file of a participant. */
import type { ReactNode } from 'react';
import { Kastenliste } from '../../../bausteine/Kastenliste';
import { Ortsreihe } from '../../../bausteine/Ortsreihe';
import { fehlerSatz } from '../../../fall/texte/fehler';
import type { Fehler } from '../../../listen/fehler';
import { WORKSHOP_SAETZE } from '../texte/fehler';
import { weitereFehlerText } from '../texte/pane';
import { useWorkshop } from './workshopkontext';

/** More than these are not shown at once. */
const GEZEIGTE = 20;

export function Fehlerkaesten({ fehler }: { readonly fehler: readonly Fehler[] }): ReactNode {
  const workshop = useWorkshop();
  if (fehler.length === 0) return null;
  return (
    <>
      <Kastenliste
        art="fehler"
        eintraege={fehler.slice(0, GEZEIGTE).map((each) => ({
          schluessel: JSON.stringify(each),
          inhalt: (
            <>
              {fehlerSatz(each, WORKSHOP_SAETZE)}
              <Ortsreihe orte={each.orte} onZeige={(ort) => void workshop.zeige(ort)} />
            </>
          ),
        }))}
      />
      <Weitere anzahl={fehler.length} />
    </>
  );
}

/** What is wrong in a file that is not open: its places are only named. */
export function Dateifehler({ saetze }: { readonly saetze: readonly string[] }): ReactNode {
  return (
    <>
      <ul>
        {saetze.slice(0, GEZEIGTE).map((satz) => (
          <li key={satz}>{satz}</li>
        ))}
      </ul>
      <Weitere anzahl={saetze.length} />
    </>
  );
}

function Weitere({ anzahl }: { readonly anzahl: number }): ReactNode {
  return anzahl > GEZEIGTE && <p>{weitereFehlerText(anzahl - GEZEIGTE)}</p>;
}
