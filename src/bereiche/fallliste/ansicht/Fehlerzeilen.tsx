/** Rows that cannot be computed: what is wrong in which cell, and the way there. */
import type { ReactNode } from 'react';
import { Kastenliste } from '../../../bausteine/Kastenliste';
import { fehlerSatz, GRUNDSAETZE, type Saetze } from '../../../fall/texte/fehler';
import type { Fehler } from '../../../listen/fehler';
import { FALLLISTEN_SAETZE } from '../texte/fehler';
import { LISTE } from '../texte/pane';
import { Ortsverweise } from './Ortsverweise';

const SAETZE: Saetze = { ...GRUNDSAETZE, ...FALLLISTEN_SAETZE };

/** More than these are not shown at once. */
const GEZEIGTE = 50;

export function Fehlerzeilen({ fehler }: { readonly fehler: readonly Fehler[] }): ReactNode {
  const gezeigte = fehler.slice(0, GEZEIGTE);
  return (
    <>
      <Kastenliste
        art="fehler"
        eintraege={gezeigte.map((each) => ({
          schluessel: JSON.stringify(each),
          inhalt: (
            <>
              {fehlerSatz(each, SAETZE)}
              <Ortsverweise orte={each.orte} />
            </>
          ),
        }))}
      />
      {fehler.length > GEZEIGTE && <p>{LISTE.weitere(fehler.length - GEZEIGTE)}</p>}
    </>
  );
}
