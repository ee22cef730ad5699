/** Rows that cannot be computed: what is wrong in which cell, and the way there. */
import { type ReactNode, use } from 'react';
import { Kastenliste } from '../../../bausteine/Kastenliste';
import { Saetzekontext } from '../../../bausteine/saetze';
import { fehlerSatz } from '../../../fall/texte/fehler';
import type { Fehler } from '../../../listen/fehler';
import { FALLLISTEN_SAETZE } from '../texte/fehler';
import { LISTE } from '../texte/pane';
import { useListenzustand } from './listenkontext';
import { Ortsverweise } from './Ortsverweise';

/** More than these are not shown at once. */
const GEZEIGTE = 50;

export function Fehlerzeilen({ fehler }: { readonly fehler: readonly Fehler[] }): ReactNode {
  const gezeigte = fehler.slice(0, GEZEIGTE);
  // In a Fallmappe any Bereich may find something wrong, and so may whoever opens the file.
  const saetze = {
    ...use(Saetzekontext),
    ...FALLLISTEN_SAETZE,
    ...useListenzustand((each) => each.dateisaetze),
  };
  return (
    <>
      <Kastenliste
        art="fehler"
        eintraege={gezeigte.map((each) => ({
          schluessel: JSON.stringify(each),
          inhalt: (
            <>
              {fehlerSatz(each, saetze)}
              <Ortsverweise orte={each.orte} />
            </>
          ),
        }))}
      />
      {fehler.length > GEZEIGTE && <p>{LISTE.weitere(fehler.length - GEZEIGTE)}</p>}
    </>
  );
}
