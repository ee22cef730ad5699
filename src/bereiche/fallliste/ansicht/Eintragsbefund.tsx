/** What became of writing a table that the program fills, and the way back. */
import type { ReactNode } from 'react';
import { AUSLASSUNG, BERICHT } from '../texte/pane';
import type { Tat } from '../vorhaben/listenzustand';
import type { Eintragsausgang } from '../vorhaben/schreibbericht';
import { Fehlerzeilen } from './Fehlerzeilen';
import { Ruecknahme } from './Ruecknahme';
import { Stoerung } from './Stoerung';

interface Befundprops {
  readonly tat: Tat;
  readonly ausgang: Eintragsausgang | null;
  /** What is said of so many rows. */
  readonly satz: (zeilen: number) => string;
}

/** Stands there from the beginning, so that it is read out. */
export function Eintragsbefund({ tat, ausgang, satz }: Befundprops): ReactNode {
  return (
    <div>
      <div role="status">
        {ausgang?.art === 'eingetragen' && (
          <>
            {(ausgang.zeilen > 0 || ausgang.stoerung === null) && <p>{satz(ausgang.zeilen)}</p>}
            {ausgang.istAbgebrochen && <p>{BERICHT.abgebrochen}</p>}
            {ausgang.ausgelassen.map(({ kundennummer, grund }) => (
              <p key={kundennummer}>{`${BERICHT.ausgelassen}: ${kundennummer}. ${AUSLASSUNG[grund]}`}</p>
            ))}
            <Stoerung stoerung={ausgang.stoerung} />
          </>
        )}
      </div>
      {ausgang?.art === 'fehlerhaft' && <Fehlerzeilen fehler={ausgang.fehler} />}
      <Ruecknahme tat={tat} />
    </div>
  );
}
