/** The way back of one kind of act, and what became of taking it. */
import type { ReactNode } from 'react';
import { Knopf } from '../../../bausteine/Knopf';
import { AUSLASSUNG, RUECKNAHME, ZURUECKGENOMMEN } from '../texte/pane';
import type { Tat } from '../vorhaben/listenzustand';
import { useListe, useListenzustand } from './listenkontext';
import { Stoerung } from './Stoerung';

export function Ruecknahme({ tat }: { readonly tat: Tat }): ReactNode {
  const liste = useListe();
  const istRuecknehmbar = useListenzustand((zustand) => zustand.ruecknehmbar === tat);
  const laeuft = useListenzustand((zustand) => zustand.laeuft !== null);
  return (
    <>
      <Ausgang tat={tat} />
      {istRuecknehmbar && (
        <Knopf size="small" disabledFocusable={laeuft} onClick={() => void liste.nimmZurueck()}>
          {RUECKNAHME[tat]}
        </Knopf>
      )}
    </>
  );
}

/** Stands there from the beginning, so that it is read out. */
function Ausgang({ tat }: { readonly tat: Tat }): ReactNode {
  const ruecknahme = useListenzustand((zustand) => zustand.ruecknahme);
  const meine = ruecknahme?.tat === tat ? ruecknahme : null;
  return (
    <div role="status">
      {meine !== null && (
        <>
          <p>{ZURUECKGENOMMEN.zeilen(meine.zeilen)}</p>
          {meine.istAbgebrochen && <p>{ZURUECKGENOMMEN.abgebrochen}</p>}
          {meine.ausgelassen.map(({ kundennummer, grund }) => (
            <p key={kundennummer}>
              {`${ZURUECKGENOMMEN.ausgelassen}: ${kundennummer}. ${AUSLASSUNG[grund]}`}
            </p>
          ))}
          <Stoerung stoerung={meine.stoerung} />
        </>
      )}
    </div>
  );
}
