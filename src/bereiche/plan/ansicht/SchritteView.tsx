/** The step „Schritte“: what the Jobcenter still owes, the form for another one above, so that adding moves nothing, and the list. */
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { useFormular } from '../../../bausteine/formular';
import { useFormularstil } from '../../../bausteine/formularstil';
import { Kastenliste } from '../../../bausteine/Kastenliste';
import { useSprung } from '../../../bausteine/sprung';
import { mitAnzahl } from '../../../bausteine/texte/pane';
import { zumFeld } from '../../../bausteine/zumFeld';
import { PUNKT_TEXT } from '../texte/plan';
import { PLAN } from '../texte/planansicht';
import { SCHRITT } from '../texte/schrittansicht';
import type { Planblick } from '../vorhaben/planblick';
import { NeuerSchritt } from './NeuerSchritt';
import { planansicht, type PlanProps } from './planansicht';
import { LEERER_SCHRITT, type Schrittaenderung } from './schrittangaben';
import { Schrittliste } from './Schrittliste';
import { useSprungHierher } from './useSprungHierher';
import { NEUER_SCHRITT } from './wege';
import { Knopf } from '../../../bausteine/Knopf';

export const SchritteView = planansicht(Schrittinhalt);

const NICHTS_GEAENDERT: Schrittaenderung = { id: null, teil: {} };

function Schrittinhalt({ sicht, blick }: PlanProps): ReactNode {
  const { schritte } = blick;
  const neuer = useNeuenSchritt(blick);
  const { heading, liste, formular, brichAb } = useSchrittaenderung(blick, neuer.oeffne);
  return (
    <>
      <Fehlendes blick={blick} />
      {neuer.offen ? (
        <NeuerSchritt blick={blick} formular={neuer.formular} rahmen={neuer.rahmen} />
      ) : (
        <Knopf onClick={neuer.oeffne}>{SCHRITT.weitererSchritt}</Knopf>
      )}
      <Abschnitt titel={mitAnzahl(SCHRITT.titel, schritte.length)} headingRef={heading}>
        {schritte.length === 0 && SCHRITT.keine}
        <div ref={liste}>
          <Schrittliste {...{ blick, formular }} stichtag={sicht.fall.stichtag} onAbbrechen={brichAb} />
        </div>
      </Abschnitt>
    </>
  );
}

/** The form to change a step, and the jumps that lead to a field of it, or to a new step. */
function useSchrittaenderung({ schritte }: Planblick, oeffneNeuen: () => void) {
  const heading = useRef<HTMLHeadingElement>(null);
  const liste = useRef<HTMLDivElement>(null);
  const [gesucht, setGesucht] = useState<{ readonly selektor: string } | null>(null);
  const zurUeberschrift = (): void => heading.current?.focus();
  const formular = useFormular({ name: 'schrittAendern', leer: NICHTS_GEAENDERT, onGetan: zurUeberschrift });
  useEffect(() => {
    if (gesucht !== null) zumFeld(liste.current, gesucht.selektor);
  }, [gesucht]);
  useSprungHierher('schritte', ({ stelle, auswahl = '' }) => {
    if (stelle === NEUER_SCHRITT || (stelle === undefined && schritte.length === 0)) return oeffneNeuen();
    const schritt = schritte.find(({ id }) => id === stelle);
    if (schritt === undefined) return;
    if (formular.werte.id !== schritt.id) formular.aendere({ id: schritt.id, teil: {} });
    setGesucht({ selektor: `[data-schritt="${schritt.id}"] [data-feld="${auswahl}"]` });
  });
  const brichAb = (): void => {
    formular.aendere(NICHTS_GEAENDERT);
    zurUeberschrift();
  };
  return { heading, liste, formular, brichAb };
}

interface NeuerSchrittstand {
  readonly formular: ReturnType<typeof useFormular<typeof LEERER_SCHRITT>>;
  readonly offen: boolean;
  readonly rahmen: RefObject<HTMLDivElement | null>;
  readonly oeffne: () => void;
}

/** The form for another step: there from the beginning where there is none, or one is half filled in. */
function useNeuenSchritt({ schritte }: Planblick): NeuerSchrittstand {
  const rahmen = useRef<HTMLDivElement>(null);
  const zumAnfang = (): void => void zumFeld(rahmen.current, 'textarea');
  const formular = useFormular({ name: 'schritt', leer: LEERER_SCHRITT, onGetan: zumAnfang });
  const [offen, setOffen] = useState(schritte.length === 0 || formular.werte !== LEERER_SCHRITT);
  const [verlangt, setVerlangt] = useState(0);
  useEffect(() => {
    if (verlangt > 0) zumAnfang();
  }, [verlangt]);
  const oeffne = (): void => {
    setOffen(true);
    setVerlangt((zahl) => zahl + 1);
  };
  return { formular, offen, rahmen, oeffne };
}

/** What the plan lacks as a whole, as far as steps can help. */
function Fehlendes({ blick }: { readonly blick: Planblick }): ReactNode {
  const styles = useFormularstil();
  const { springe } = useSprung();
  const ohneBeitrag = blick.pruefungen.some(({ code, ok }) => code === 'JOBCENTER_BEITRAG' && !ok);
  if (blick.offen === null)
    return (
      <div className={styles.form}>
        <p className={styles.text}>{`${PLAN.keinZiel} ${SCHRITT.ohneZiel}`}</p>
        <Knopf className={styles.button} onClick={() => springe({ reiter: 'ziel' })}>
          {PLAN.zumZiel}
        </Knopf>
      </div>
    );
  if (!ohneBeitrag) return null;
  return (
    <Kastenliste
      art="hinweis"
      eintraege={[{ schluessel: 'beitrag', inhalt: PUNKT_TEXT.JOBCENTER_BEITRAG }]}
    />
  );
}
