/** Deciding about the bFM: what is decided, on what ground, its Vermerk, and one button that writes all of it. */

import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { schrittTun } from '../vorhaben/schritte';
import type { Inhalt } from '../../../../listen/inhalt';
import { FM } from '../texte/fallmanagement';
import { SCHRITTMANGEL } from '../texte/fallmanagementFehler';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import { Kastenliste } from '../../../../bausteine/Kastenliste';
import { useFaelligkeitsquellen } from '../../../../bausteine/faelligkeitskontext';
import { type Formular, useFormular } from '../../../../bausteine/formular';
import { useFormularstil } from '../../../../bausteine/formularstil';
import { useSprung } from '../../../../bausteine/sprung';
import { STATUSSCHRITTE } from '../../../../rules/fallmanagement';
import { Schreibsperre } from '../../vermerke/ansicht/Schreibsperre';
import { Schutzhinweis } from '../../vermerke/ansicht/Schutzhinweis';
import { useVermerkschutz } from '../../vermerke/ansicht/schutz';
import type { VermerkProps } from '../../vermerke/ansicht/vermerkProps';
import { Abschluss } from './Abschluss';
import {
  auftragVon,
  type Entscheidungswerte,
  entwurfVon,
  KEINE_ENTSCHEIDUNG,
  mitEntwurf,
  standVon,
} from './entscheidungsangaben';
import { Entscheidungsfelder } from './Entscheidungsfelder';
import { istMoeglich, maengelVon, OHNE_MAENGEL } from './entscheidungsmaengel';
import { Vermerkfeld } from './Vermerkfeld';
import { gewaehlte, type Wahl, wahlFuer, type Wahlgruppe, wahlgruppen } from './wahlen';
import { Wahlen } from './Wahlen';

interface Props extends VermerkProps {
  readonly inhalt: Inhalt;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onGetan: () => void;
}

export function Entscheidung(props: Props): ReactNode {
  const { blick, heading, onGetan } = props;
  const styles = useFormularstil();
  const formular = useFormular({
    name: 'bfmSchritt',
    leer: KEINE_ENTSCHEIDUNG,
    onGetan,
  });
  const { kette, hausregeln } = blick.schrittlage;
  const { status } = kette;
  const gruppen = status === null ? [] : wahlgruppen(status, hausregeln.inEinemSchritt);
  useVorgewaehlt(gruppen, formular);
  const wahl = gewaehlte(gruppen, formular.werte.wahl);
  if (wahl === undefined) return null;
  return (
    <Abschnitt titel={FM.entscheidung} headingRef={heading}>
      <div className={styles.form}>
        <Schreibsperre />
        {/* Another state asks for another decision; nothing of the form before may be pressed once more. */}
        <Offene key={status} {...props} {...{ formular, gruppen, wahl }} />
      </div>
    </Abschnitt>
  );
}

/** A jump may bring the step to begin with. */
function useVorgewaehlt(gruppen: readonly Wahlgruppe[], { aendere }: Formular<Entscheidungswerte>): void {
  const { ziel } = useSprung();
  useEffect(() => {
    const schritt = STATUSSCHRITTE.find((each) => ziel?.stelle === 'schritt' && each === ziel.auswahl);
    const wahl = schritt === undefined ? undefined : wahlFuer(gruppen, schritt);
    if (wahl !== undefined) aendere({ wahl: wahl.id });
  }, [ziel]);
}

interface OffeneProps extends Props {
  readonly formular: Formular<Entscheidungswerte>;
  readonly gruppen: readonly Wahlgruppe[];
  readonly wahl: Wahl;
}

function Offene({ formular, gruppen, wahl, ...props }: OffeneProps): ReactNode {
  const { blick, sicht, inhalt } = props;
  const styles = useFormularstil();
  const { schutz, tresor } = useVermerkschutz();
  const faelliges = useFaelligkeitsquellen();
  const { form, vergeblich, setVergeblich } = useErsterMangel();
  const { werte, laeuft, aendere, sende } = formular;
  const lage = { blick, sicht, fachkraft: tresor?.inhaber ?? sicht.fall.fachkraft };
  const stand = standVon(wahl, entwurfVon(werte, wahl), lage);
  const pruefe = () => maengelVon(stand, lage, { ...sicht, inhalt }, tresor !== null);
  const maengel = vergeblich > 0 ? pruefe() : OHNE_MAENGEL;
  const schreibe = (): boolean => {
    const moeglich = istMoeglich(pruefe());
    setVergeblich(moeglich ? 0 : vergeblich + 1);
    if (moeglich && tresor !== null)
      void sende(schrittTun(auftragVon(stand, lage), { ...schutz, tresor }, faelliges));
    return moeglich;
  };
  const setze = (teil: Parameters<typeof mitEntwurf>[2]): void => aendere(mitEntwurf(werte, wahl, teil));
  return (
    <div ref={form} className={styles.form}>
      <Wahlen
        gruppen={gruppen}
        gewaehlt={wahl.id}
        fehler={maengel.felder.wahl ?? null}
        onWahl={(id) => aendere({ wahl: id })}
      />
      <Entscheidungsfelder {...{ stand, maengel }} lage={blick.schrittlage} onAendere={setze} />
      <Vermerkfeld stand={stand} fehler={maengel.felder.text ?? null} onAendere={(text) => setze({ text })} />
      {maengel.andere.length > 0 && (
        <Kastenliste
          art="fehler"
          eintraege={maengel.andere.map((mangel) => ({ schluessel: mangel, inhalt: SCHRITTMANGEL[mangel] }))}
        />
      )}
      <Schutzhinweis />
      <Abschluss {...props} {...{ wahl, laeuft }} istOffen={tresor !== null} onSchreiben={schreibe} />
    </div>
  );
}

/** How often something was missing when it was to be written; each time the first field it is about takes the focus. */
function useErsterMangel() {
  const form = useRef<HTMLDivElement>(null);
  const [vergeblich, setVergeblich] = useState(0);
  useEffect(() => {
    if (vergeblich === 0) return;
    const element = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    // A group of choices cannot take the focus itself.
    (element?.querySelector('input') ?? element)?.focus();
  }, [vergeblich]);
  return { form, vergeblich, setVergeblich };
}
