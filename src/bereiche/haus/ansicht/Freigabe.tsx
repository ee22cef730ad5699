/** How the Hausvorlage stands to its last release, and releasing it. */
import { type ReactNode, useState } from 'react';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { aktenAusgang } from '../../../bausteine/ausgang';
import { zellwertVon } from '../../../bausteine/datumseingabe';
import { useFormularstil } from '../../../bausteine/formularstil';
import { Knopf } from '../../../bausteine/Knopf';
import { Textzeile } from '../../../bausteine/Textzeile';
import { dateOfSerial, type PlainDate } from '../../../listen/plainDate';
import type { Freigabestand } from '../fach/freigabe';
import { FREIGABE_TEXT, freigebenText, freigegebenText, HAUSPANE, standText } from '../texte/haus';
import type { Haussicht } from '../vorhaben/haussitzung';
import { Fehlerkaesten } from './Fehlerkaesten';
import { useHaus, useHauszustand } from './hauskontext';

type Gelesen = Extract<Haussicht, { art: 'gelesen' }>;

export function Freigabe({ sicht: { stand, naechste, pruefung } }: { readonly sicht: Gelesen }): ReactNode {
  const styles = useFormularstil();
  return (
    <Abschnitt titel={HAUSPANE.freigabe}>
      <div className={styles.form}>
        <p className={styles.text}>{freigabestandText(stand)}</p>
        <Meldung />
        {pruefung.fehler.length === 0 && <Formular version={naechste} />}
      </div>
    </Abschnitt>
  );
}

/** From when it holds, who gives it, and the button. @param version of the release to come. */
function Formular({ version }: { readonly version: number }): ReactNode {
  const styles = useFormularstil();
  const haus = useHaus();
  const laeuft = useHauszustand((zustand) => zustand.laeuft);
  const [ab, setAb] = useState('');
  const [von, setVon] = useState('');
  const [istVersucht, setIstVersucht] = useState(false);
  const tag = tagAus(ab);
  const tagFehlt = istVersucht && tag === null;
  const vonFehlt = istVersucht && von.trim() === '';
  const gibFrei = (): void => {
    setIstVersucht(true);
    if (tag !== null && von.trim() !== '') void haus.gibFrei({ gueltigAb: tag, von });
  };
  return (
    <>
      <Textzeile
        label={HAUSPANE.gueltigAb}
        value={ab}
        fehler={tagFehlt ? HAUSPANE.tagFehlt : null}
        onText={setAb}
      />
      <Textzeile
        label={HAUSPANE.von}
        value={von}
        fehler={vonFehlt ? HAUSPANE.vonFehlt : null}
        onText={setVon}
      />
      <Knopf className={styles.button} appearance="primary" disabledFocusable={laeuft} onClick={gibFrei}>
        {freigebenText(version)}
      </Knopf>
    </>
  );
}

function tagAus(text: string): PlainDate | null {
  const wert = zellwertVon(text);
  return typeof wert === 'number' ? dateOfSerial(wert) : null;
}

function freigabestandText(stand: Freigabestand): string {
  switch (stand.art) {
    case 'nie':
      return FREIGABE_TEXT.nie;
    case 'geaendert':
      return FREIGABE_TEXT.geaendert(stand.zuletzt);
    case 'freigegeben':
      return standText(stand.freigabe);
  }
}

/** Stands there from the beginning, so that it is read out. */
function Meldung(): ReactNode {
  const styles = useFormularstil();
  const meldung = useHauszustand((zustand) => zustand.meldung);
  const ausgang = meldung?.art === 'nichtFreigegeben' ? aktenAusgang({ getan: '' }, meldung.ergebnis) : null;
  const satz = meldung?.art === 'freigegeben' ? freigegebenText(meldung.version) : (ausgang?.satz ?? '');
  return (
    <>
      <p role="status" className={styles.text}>
        {satz}
      </p>
      {ausgang !== null && <Fehlerkaesten fehler={ausgang.fehler} />}
    </>
  );
}
