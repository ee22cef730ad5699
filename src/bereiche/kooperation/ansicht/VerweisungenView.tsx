/** The view „Verweisungen“: the chain the case follows, the list, and the form for another one. Arranges only. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { useFormular } from '../../../bausteine/formular';
import { Knopf } from '../../../bausteine/Knopf';
import { mitAnzahl } from '../../../bausteine/texte/pane';
import { zumFeld } from '../../../bausteine/zumFeld';
import { VERWEISUNG } from '../texte/verweisungsansicht';
import { VORHABEN } from '../texte/verweisungshandlungen';
import { PAKETTEILE } from '../vorhaben/paketquelle';
import { Kettenvorschlag } from './Kettenvorschlag';
import { kooperationsansicht, type KooperationProps } from './kooperationsansicht';
import { NeueVerweisung } from './NeueVerweisung';
import { LEERE_VERWEISUNG, mitPartner } from './verweisungsangaben';
import { Verweisungsliste } from './Verweisungsliste';

export const VerweisungenView = kooperationsansicht(Verweisungsinhalt, PAKETTEILE);

function Verweisungsinhalt(props: KooperationProps): ReactNode {
  const { kooperation, sicht } = props;
  const { verweisungen, partner } = kooperation;
  const heading = useRef<HTMLHeadingElement>(null);
  const zurUeberschrift = (): void => heading.current?.focus();
  const neue = useNeueVerweisung(verweisungen.length === 0, zurUeberschrift);
  const verweiseAn = (id: string): void => {
    neue.formular.aendere(mitPartner(neue.formular.werte, kooperation, id));
    neue.oeffne();
  };
  return (
    <>
      <Kettenvorschlag {...props} onVerweisen={verweiseAn} />
      {partner.length === 0 && <p>{VERWEISUNG.keinPartner}</p>}
      {partner.length > 0 && !neue.offen && <Knopf onClick={neue.oeffne}>{VERWEISUNG.weitere}</Knopf>}
      {partner.length > 0 && neue.offen && (
        <div ref={neue.rahmen}>
          <NeueVerweisung kooperation={kooperation} heute={sicht.heute} formular={neue.formular} />
        </div>
      )}
      <Abschnitt titel={mitAnzahl(VERWEISUNG.titel, verweisungen.length)} headingRef={heading}>
        {verweisungen.length === 0 && VERWEISUNG.keine}
        <Verweisungsliste {...props} onGetan={zurUeberschrift} />
      </Abschnitt>
    </>
  );
}

/** The form for another Verweisung: there from the beginning where there is none, or one is half filled in. */
function useNeueVerweisung(nochKeine: boolean, zurUeberschrift: () => void) {
  const rahmen = useRef<HTMLDivElement>(null);
  const zu = (): void => {
    setOffen(false);
    zurUeberschrift();
  };
  const formular = useFormular({ name: VORHABEN.anlegen, leer: LEERE_VERWEISUNG, onGetan: zu });
  const [offen, setOffen] = useState(nochKeine || formular.werte !== LEERE_VERWEISUNG);
  const [verlangt, setVerlangt] = useState(0);
  useEffect(() => {
    if (verlangt > 0) zumFeld(rahmen.current, 'select');
  }, [verlangt]);
  const oeffne = (): void => {
    setOffen(true);
    setVerlangt((zahl) => zahl + 1);
  };
  return { formular, offen, rahmen, oeffne };
}
