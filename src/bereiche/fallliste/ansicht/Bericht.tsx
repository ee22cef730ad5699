/** What became of computing: how many rows, whose Kennung changed, what was left out. Shows only. */
import type { ReactNode } from 'react';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { Klappe } from '../../../bausteine/Klappe';
import { AUSLASSUNG, BERICHT, LISTE, ZAHLENLAGE } from '../texte/pane';
import type { Listenbericht } from '../vorhaben/listenzustand';
import type { Zahlenlage } from '../vorhaben/schreibbericht';
import { Fehlerzeilen } from './Fehlerzeilen';
import { Stoerung } from './Stoerung';
import { Wechseltafel } from './Wechseltafel';

export function Bericht({ bericht }: { readonly bericht: Listenbericht }): ReactNode {
  const { zeilen, umfang, geaendert, ausgelassen } = bericht;
  return (
    <Abschnitt titel={BERICHT.titel}>
      <div role="status">
        <p>{BERICHT.berechnet(zeilen, umfang)}</p>
        {bericht.istAbgebrochen && <p>{BERICHT.abgebrochen}</p>}
        {bericht.istGeaendert && <p>{BERICHT.geaendert}</p>}
      </div>
      <Stoerung stoerung={bericht.stoerung} />
      <Zahlenbefund zahlen={bericht.zahlen} />
      {geaendert.length > 0 && (
        <Klappe titel={LISTE.geaenderte(geaendert.length)} anfangsOffen>
          <Wechseltafel wechsel={geaendert} />
        </Klappe>
      )}
      {ausgelassen.length > 0 && (
        <Klappe titel={`${BERICHT.ausgelassen} (${ausgelassen.length})`} anfangsOffen>
          <ul>
            {ausgelassen.map(({ kundennummer, grund }) => (
              <li key={kundennummer}>{`${kundennummer}: ${AUSLASSUNG[grund]}`}</li>
            ))}
          </ul>
        </Klappe>
      )}
    </Abschnitt>
  );
}

/** Nothing where formulas count. */
function Zahlenbefund({ zahlen }: { readonly zahlen: Zahlenlage }): ReactNode {
  switch (zahlen.art) {
    case 'formeln':
      return null;
    case 'fehlerhaft':
      return <Fehlerzeilen fehler={zahlen.fehler} />;
    default:
      return <p>{ZAHLENLAGE[zahlen.art]}</p>;
  }
}
