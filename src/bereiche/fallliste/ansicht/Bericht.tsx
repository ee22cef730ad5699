/** What became of computing: how many rows, whose Kennung changed, what was left out, and the way back. */
import type { ReactNode } from 'react';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { Klappe } from '../../../bausteine/Klappe';
import { Knopf } from '../../../bausteine/Knopf';
import { ablehnungText } from '../../../fall/texte/ablehnung';
import { AUSLASSUNG, BERICHT, LISTE, RUECKNAHME } from '../texte/pane';
import type { Listenbericht } from '../vorhaben/listenzustand';
import { useListe, useListenzustand } from './listenkontext';
import { Ortsverweise } from './Ortsverweise';
import { Wechseltafel } from './Wechseltafel';

export function Bericht({ bericht }: { readonly bericht: Listenbericht }): ReactNode {
  const liste = useListe();
  const ruecknehmbar = useListenzustand((zustand) => zustand.ruecknehmbar);
  const laeuft = useListenzustand((zustand) => zustand.laeuft !== null);
  const { art, zeilen, geaendert, ausgelassen } = bericht;
  return (
    <Abschnitt titel={BERICHT.titel}>
      <div role="status">
        <p>{BERICHT[art](zeilen)}</p>
        {bericht.istAbgebrochen && <p>{BERICHT.abgebrochen}</p>}
        {bericht.istGeaendert && <p>{BERICHT.geaendert}</p>}
      </div>
      <Stoerung stoerung={bericht.stoerung} />
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
      {ruecknehmbar === 'berechnen' && (
        <Knopf disabledFocusable={laeuft} onClick={() => void liste.nimmZurueck()}>
          {RUECKNAHME.berechnen}
        </Knopf>
      )}
    </Abschnitt>
  );
}

function Stoerung({ stoerung }: Pick<Listenbericht, 'stoerung'>): ReactNode {
  if (stoerung === null) return null;
  const { ablehnung, istUngewiss, orte } = stoerung;
  return (
    <div role="alert">
      <p>{ablehnungText(ablehnung.grund, ablehnung.code)}</p>
      {istUngewiss && <p>{BERICHT.ungewiss}</p>}
      {!istUngewiss && orte.length > 0 && (
        <>
          <p>{BERICHT.halb}</p>
          <Ortsverweise orte={orte} />
        </>
      )}
    </div>
  );
}
