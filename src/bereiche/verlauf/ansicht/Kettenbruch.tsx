/** What is wrong with the chain of completed Profilings, each with the way to its row; nothing while it is intact. */
import type { ReactNode } from 'react';
import type { Kettenfehler } from '../fach/kette';
import type { Verlauf } from '../fach/zeile';
import type { Ort } from '../../../listen/zelle';
import { mitAnzahl } from '../../../bausteine/texte/pane';
import { kettenSatz, VERLAUF } from '../texte/verlauf';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { Kastenliste } from '../../../bausteine/Kastenliste';
import { Ortsknoepfe } from '../../../bausteine/Ortsknoepfe';

interface Props {
  readonly verlauf: Verlauf;
}

/** The row to look at; a row that is gone has none. */
function orteVon(fehler: Kettenfehler, { zeilen }: Verlauf): Ort[] {
  if (fehler.art === 'fehlt') return [];
  const ort = fehler.art === 'standPasstNicht' ? zeilen.at(-1) : zeilen[fehler.zeile];
  return ort === undefined ? [] : [ort];
}

export function Kettenbruch({ verlauf }: Props): ReactNode {
  const { kette } = verlauf;
  if (kette.length === 0) return null;
  const eintraege = kette.map((fehler) => ({
    schluessel: JSON.stringify(fehler),
    inhalt: (
      <>
        {kettenSatz(fehler)}
        <Ortsknoepfe orte={orteVon(fehler, verlauf)} />
      </>
    ),
  }));
  return (
    <Abschnitt titel={mitAnzahl(VERLAUF.kette, kette.length)}>
      <Kastenliste art="fehler" eintraege={eintraege} />
    </Abschnitt>
  );
}
