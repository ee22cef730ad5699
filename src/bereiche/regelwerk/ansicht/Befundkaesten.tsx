/** What was found in the rules, each with its sentence and the way to its cell. */
import type { ReactNode } from 'react';
import { Kastenliste } from '../../../bausteine/Kastenliste';
import { Ortsreihe } from '../../../bausteine/Ortsreihe';
import { type Regelbefund, verhindert } from '../fach/befund';
import { befundsatz } from '../texte/befunde';
import { useRegelsitzung } from './regelkontext';

export function Befundkaesten({ befunde }: { readonly befunde: readonly Regelbefund[] }): ReactNode {
  const sitzung = useRegelsitzung();
  const kaesten = (art: 'fehler' | 'hinweis', eigene: readonly Regelbefund[]): ReactNode =>
    eigene.length > 0 && (
      <Kastenliste
        art={art}
        eintraege={eigene.map((each) => ({
          schluessel: JSON.stringify(each),
          inhalt: (
            <>
              {befundsatz(each)}
              <Ortsreihe orte={each.orte} onZeige={(ort) => void sitzung.zeige(ort)} />
            </>
          ),
        }))}
      />
    );
  return (
    <>
      {kaesten('fehler', befunde.filter(verhindert))}
      {kaesten(
        'hinweis',
        befunde.filter((each) => !verhindert(each)),
      )}
    </>
  );
}
