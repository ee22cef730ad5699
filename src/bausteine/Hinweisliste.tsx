/** The warnings of a result. Shows only. */
import type { ReactNode } from 'react';
import type { Hinweis } from '../fall/ergebnis';
import { hinweisText } from '../fall/texte/hinweise';
import { UEBERSCHRIFT, mitAnzahl } from './texte/pane';
import { Abschnitt } from './Abschnitt';
import { Kastenliste } from './Kastenliste';

export function Hinweisliste({ hinweise }: { readonly hinweise: readonly Hinweis[] }): ReactNode {
  if (hinweise.length === 0) return null;
  return (
    <Abschnitt titel={mitAnzahl(UEBERSCHRIFT.hinweise, hinweise.length)}>
      <Kastenliste
        art="hinweis"
        eintraege={hinweise.map(({ code }) => ({ schluessel: code, inhalt: hinweisText(code) }))}
      />
    </Abschnitt>
  );
}
