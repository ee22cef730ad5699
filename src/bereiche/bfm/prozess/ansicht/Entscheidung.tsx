/** Deciding about the bFM: what is decided, on what ground, its Vermerk, and one button that writes all of it. */

import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { schrittTun } from '../vorhaben/schritte';
import type { Schrittlage } from '../fach/schrittpruefung';
import type { Inhalt } from '../../../../listen/inhalt';
import { FM } from '../texte/fallmanagement';
import { SCHRITTMANGEL } from '../texte/fallmanagementFehler';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import { Kastenliste } from '../../../../bausteine/Kastenliste';
import { useFaelligkeitsquellen } from '../../../../bausteine/faelligkeitskontext';
import { type Formular, useFormular } from '../../../../bausteine/formular';
import { useFehlerfokus } from '../../../../bausteine/useFehlerfokus';
import { useSprung } from '../../../../bausteine/sprung';
import { STATUSSCHRITTE } from '../../../../rules/fallmanagement';
import { Schreibsperre } from '../../vermerke/ansicht/Schreibsperre';
import { useBfmteile } from '../../vermerke/ansicht/mitFallblick';
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
import { fehlangaben, istMoeglich, maengelVon, OHNE_MAENGEL } from './entscheidungsmaengel';
import { Vermerkfeld } from './Vermerkfeld';
import { gewaehlte, type Wahl, wahlFuer, type Wahlgruppe, wahlgruppen } from './entscheidungswahlen';
import { Kriterien } from './Kriterien';
import { Grundwahl, Schrittwahl } from './Wahlen';

const useStyles = makeStyles({
  // Closer than other forms: it is to be overlooked at once.
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
});

interface Props extends VermerkProps {
  readonly inhalt: Inhalt;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onGetan: () => void;
}

export function Entscheidung(props: Props): ReactNode {
  const { blick, heading, onGetan } = props;
  const styles = useStyles();
  const formular = useFormular({
    name: 'bfmSchritt',
    leer: KEINE_ENTSCHEIDUNG,
    onGetan,
  });
  const { kette, hausregeln } = blick.schrittlage;
  const { status } = kette;
  const gruppen = status === null ? [] : wahlgruppen(status, hausregeln.inEinemSchritt);
  useVorgewaehlt(gruppen, formular, blick.schrittlage);
  const wahl = gewaehlte(gruppen, formular.werte.wahl, blick.schrittlage);
  if (status === null) return null;
  return (
    <Abschnitt titel={FM.entscheidung} headingRef={heading}>
      <div className={styles.form}>
        <Schreibsperre />
        <Kriterien blick={blick} />
        <Schrittwahl {...{ gruppen, gewaehlt: wahl }} onWahl={(id) => formular.aendere({ wahl: id })} />
        {/* Another state asks for another decision; nothing of the form before may be pressed once more. */}
        {wahl !== undefined && <Offene key={status} {...props} {...{ formular, gruppen, wahl }} />}
      </div>
    </Abschnitt>
  );
}

/** A jump may bring the step to begin with. */
function useVorgewaehlt(
  gruppen: readonly Wahlgruppe[],
  { aendere }: Formular<Entscheidungswerte>,
  lage: Schrittlage,
): void {
  const { ziel } = useSprung();
  useEffect(() => {
    const schritt = STATUSSCHRITTE.find((each) => ziel?.stelle === 'schritt' && each === ziel.auswahl);
    const wahl = schritt === undefined ? undefined : wahlFuer(gruppen, schritt, lage);
    if (wahl !== undefined) aendere({ wahl: wahl.id });
  }, [ziel]);
}

interface OffeneProps extends Props {
  readonly formular: Formular<Entscheidungswerte>;
  readonly gruppen: readonly Wahlgruppe[];
  readonly wahl: Wahl;
}

function Offene(props: OffeneProps): ReactNode {
  const { formular, gruppen, wahl, blick } = props;
  const styles = useStyles();
  const { form, stand, maengel, istOffen, schreibe, setze } = useEntscheidung(props);
  return (
    <div ref={form} className={styles.form}>
      <Grundwahl
        gruppen={gruppen}
        gewaehlt={wahl}
        fehler={maengel.felder.grund ?? null}
        onWahl={(id) => formular.aendere({ wahl: id })}
      />
      <Entscheidungsfelder stand={stand} felder={maengel.felder} lage={blick.schrittlage} onAendere={setze} />
      <Vermerkfeld stand={stand} fehler={maengel.felder.text ?? null} onAendere={(text) => setze({ text })} />
      {maengel.andere.length > 0 && (
        <Kastenliste
          art="fehler"
          eintraege={maengel.andere.map((mangel) => ({ schluessel: mangel, inhalt: SCHRITTMANGEL[mangel] }))}
        />
      )}
      <Abschluss
        {...props}
        laeuft={formular.laeuft}
        istOffen={istOffen}
        unfertig={fehlangaben(maengel, stand)}
        onSchreiben={schreibe}
      />
    </div>
  );
}

/** The decision as it is filled in, what keeps it back once somebody wanted to write it, and writing it. */
function useEntscheidung({ formular, wahl, blick, sicht, inhalt }: OffeneProps) {
  const { schutz, tresor } = useVermerkschutz();
  const faelliges = useFaelligkeitsquellen();
  const teile = useBfmteile();
  const { form, zumErsten } = useFehlerfokus();
  const [geprueft, setGeprueft] = useState(false);
  const { werte, aendere, sende } = formular;
  const istOffen = tresor !== null;
  const lage = { blick, sicht, fachkraft: tresor?.inhaber ?? sicht.fall.fachkraft };
  const stand = standVon(wahl, entwurfVon(werte, wahl), lage);
  const pruefe = () => maengelVon(stand, lage, { ...sicht, inhalt }, istOffen);
  const schreibe = (): boolean => {
    const moeglich = istMoeglich(pruefe());
    setGeprueft(!moeglich);
    if (!moeglich) zumErsten();
    if (moeglich && istOffen)
      void sende(schrittTun(auftragVon(stand, lage), { ...schutz, tresor }, faelliges), teile);
    return moeglich;
  };
  const setze = (teil: Parameters<typeof mitEntwurf>[2]): void => aendere(mitEntwurf(werte, wahl, teil));
  return { form, stand, maengel: geprueft ? pruefe() : OHNE_MAENGEL, istOffen, schreibe, setze };
}
