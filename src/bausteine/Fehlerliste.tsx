/** The error summary: takes the focus when it appears in the pane a person works in, and leads to every cell it names. */
import { useContext, useEffect, useRef, type ReactNode } from 'react';
import type { Fehler } from '../listen/fehler';
import { fehlerSatz } from '../fall/texte/fehler';
import { Saetzekontext } from './saetze';
import { UEBERSCHRIFT, mitAnzahl } from './texte/pane';
import { Abschnitt } from './Abschnitt';
import { Kastenliste } from './Kastenliste';
import { Ortsknoepfe } from './Ortsknoepfe';

/** What tells one error from another, also over a new reading. */
export function fehlerSchluessel(fehler: Fehler): string {
  return JSON.stringify(fehler);
}

export function Fehlerliste({ fehler }: { readonly fehler: readonly Fehler[] }): ReactNode {
  const saetze = useContext(Saetzekontext);
  const heading = useRef<HTMLHeadingElement>(null);
  // Every reading brings a new list; one that says the same must not take the focus again.
  const inhalt = JSON.stringify(fehler);
  useEffect(() => {
    // Focus in a frame would be taken from whoever types in a cell, and arrow keys from whoever goes over the tabs.
    const istAufReiter = document.activeElement?.getAttribute('role') === 'tab';
    if (document.hasFocus() && !istAufReiter) heading.current?.focus();
  }, [inhalt]);
  return (
    <Abschnitt titel={mitAnzahl(UEBERSCHRIFT.fehler, fehler.length)} headingRef={heading}>
      <Kastenliste
        art="fehler"
        eintraege={fehler.map((each) => ({
          schluessel: fehlerSchluessel(each),
          inhalt: (
            <>
              {fehlerSatz(each, saetze)}
              <Ortsknoepfe orte={each.orte} />
            </>
          ),
        }))}
      />
    </Abschnitt>
  );
}
