/** The data of the house in an open Fallliste: which release they are of, and taking over another one. */
import { type ReactNode, useContext, useEffect } from 'react';
import { aktenAusgang } from '../../../bausteine/ausgang';
import { useFormularstil } from '../../../bausteine/formularstil';
import { Klappe } from '../../../bausteine/Klappe';
import { Knopf } from '../../../bausteine/Knopf';
import { Saetzekontext } from '../../../bausteine/saetze';
import { useStore } from '../../../bausteine/useStore';
import { ablehnungText } from '../../../fall/texte/ablehnung';
import type { Fehler } from '../../../listen/fehler';
import type { PlainDate } from '../../../listen/plainDate';
import { HAUS_SAETZE } from '../texte/fehler';
import { HANDLUNG, HAUSANSICHT, HAUSLESUNG } from '../texte/haus';
import type { Listenhaus, Listenhauszustand } from '../vorhaben/listenhaus';
import { Ortskaesten } from './Fehlerkaesten';
import { Hausvorlagenwahl } from './Hausvorlagenwahl';

interface Props {
  readonly sitzung: Listenhaus;
  readonly heute: PlainDate;
  /** The list itself is under way: nothing begins here. */
  readonly gesperrt: boolean;
}

/** Reads them once somebody opens it. */
export function ListenhausTeil(props: Props): ReactNode {
  return (
    <Klappe titel={HAUSANSICHT.titel}>
      <Inhalt {...props} />
    </Klappe>
  );
}

function Inhalt({ sitzung, heute, gesperrt }: Props): ReactNode {
  const styles = useFormularstil();
  const zustand = useStore(sitzung);
  useEffect(() => void sitzung.lies(), [sitzung]);
  const { lesung, laeuft, defekt } = zustand;
  // The boundary around the pane shows it.
  if (defekt !== null) throw defekt as Error;
  if (lesung === null) return <p className={styles.text}>{HAUSLESUNG.wirdGelesen}</p>;
  return (
    <div className={styles.form}>
      <Meldung {...zustand} sitzung={sitzung} />
      {lesung.art === 'abgelehnt' && (
        <p className={styles.text}>{ablehnungText(lesung.ablehnung.grund, lesung.ablehnung.code)}</p>
      )}
      {lesung.art === 'unlesbar' && <Kaesten fehler={lesung.fehler} sitzung={sitzung} />}
      {lesung.art === 'gelesen' && (
        <Hausvorlagenwahl
          art="Fallliste"
          inhalt={lesung.inhalt}
          heute={heute}
          laeuft={laeuft || gesperrt}
          tue={(was) => sitzung.tue(was, HANDLUNG.uebernehmen.getan)}
          zeigeFehler={(fehler) => <Kaesten fehler={fehler} sitzung={sitzung} />}
        />
      )}
    </div>
  );
}

/** Stands there from the beginning, so that it is read out. */
function Meldung({
  meldung,
  zurueck,
  laeuft,
  sitzung,
}: Listenhauszustand & Pick<Props, 'sitzung'>): ReactNode {
  const styles = useFormularstil();
  const ausgang = meldung === null ? null : aktenAusgang({ getan: meldung.getan }, meldung.ergebnis);
  return (
    <>
      <p role="status" className={styles.text}>
        {ausgang?.satz ?? ''}
      </p>
      {ausgang !== null && <Kaesten fehler={ausgang.fehler} sitzung={sitzung} />}
      {zurueck !== null && (
        <Knopf disabledFocusable={laeuft} onClick={() => void sitzung.nimmZurueck()}>
          {zurueck}
        </Knopf>
      )}
    </>
  );
}

function Kaesten({
  fehler,
  sitzung,
}: Pick<Props, 'sitzung'> & { readonly fehler: readonly Fehler[] }): ReactNode {
  const saetze = { ...useContext(Saetzekontext), ...HAUS_SAETZE };
  return <Ortskaesten fehler={fehler} saetze={saetze} onZeige={(ort) => void sitzung.zeige(ort)} />;
}
