/** Comparing with other rules: which, over which cases, and what came out. */
import type { ReactNode } from 'react';
import { Dateiwahl } from '../../../bausteine/Dateiwahl';
import { useFormularstil } from '../../../bausteine/formularstil';
import { Knopf } from '../../../bausteine/Knopf';
import { EINGEBAUT } from '../../../rules/regelsatz';
import { rechnetText, REGELPANE, sammlungText, VERGLEICHEN } from '../texte/pane';
import type { Vergleichsstand } from '../vorhaben/vergleicher';
import { useRegelsitzung, useRegelzustand } from './regelkontext';
import { Vergleichstafel } from './Vergleichstafel';

export function Vergleichsansicht(): ReactNode {
  const styles = useFormularstil();
  const sitzung = useRegelsitzung();
  const stand = useRegelzustand((zustand) => zustand.vergleich);
  const laeuft = useRegelzustand((zustand) => zustand.laeuft);
  return (
    <div className={styles.form}>
      <Auswahl stand={stand} laeuft={laeuft} />
      <div className={styles.buttons}>
        {stand.phase.art === 'rechnet' ? (
          <Knopf onClick={() => sitzung.brichAb()}>{VERGLEICHEN.abbrechen}</Knopf>
        ) : (
          <Knopf appearance="primary" disabledFocusable={laeuft} onClick={() => void sitzung.vergleiche()}>
            {VERGLEICHEN.vergleichen}
          </Knopf>
        )}
      </div>
      <p role="status" className={styles.text}>
        {phasentext(stand)}
      </p>
      {stand.saetze.length > 0 && (
        <ul role="alert" className={styles.text}>
          {stand.saetze.map((satz) => (
            <li key={satz}>{satz}</li>
          ))}
        </ul>
      )}
      {stand.ergebnis !== null && <Vergleichstafel ergebnis={stand.ergebnis} />}
    </div>
  );
}

interface Wahlprops {
  readonly stand: Vergleichsstand;
  readonly laeuft: boolean;
}

function Auswahl(props: Wahlprops): ReactNode {
  const styles = useFormularstil();
  return (
    <>
      <Regelwahl {...props} />
      <Listenwahl {...props} />
      <p className={styles.quiet}>{VERGLEICHEN.lokal}</p>
    </>
  );
}

function Regelwahl({ stand: { alt }, laeuft }: Wahlprops): ReactNode {
  const styles = useFormularstil();
  const sitzung = useRegelsitzung();
  const istProgramm = alt === EINGEBAUT;
  const womit = istProgramm ? VERGLEICHEN.programm : REGELPANE.titel;
  return (
    <>
      <p className={styles.text}>{`${VERGLEICHEN.womit}: ${womit} (${alt.version})`}</p>
      <div className={styles.buttons}>
        <Dateiwahl
          titel={VERGLEICHEN.anderes}
          gesperrt={laeuft}
          onWahl={([datei]) => datei && void sitzung.waehleAlt(() => bytesVon(datei))}
        />
        {!istProgramm && (
          <Knopf disabledFocusable={laeuft} onClick={() => void sitzung.waehleAlt(null)}>
            {VERGLEICHEN.wiederProgramm}
          </Knopf>
        )}
      </div>
    </>
  );
}

function Listenwahl({ stand: { sammlung }, laeuft }: Wahlprops): ReactNode {
  const styles = useFormularstil();
  const sitzung = useRegelsitzung();
  return (
    <>
      <p className={styles.text}>
        {sammlung === null
          ? VERGLEICHEN.ohneListe
          : sammlungText(sammlung.faelle.length, sammlung.fehlerhafte)}
      </p>
      <div className={styles.buttons}>
        <Dateiwahl
          titel={VERGLEICHEN.liste}
          gesperrt={laeuft}
          onWahl={([datei]) => datei && void sitzung.waehleListe(() => bytesVon(datei))}
        />
        {sammlung !== null && (
          <Knopf disabledFocusable={laeuft} onClick={() => void sitzung.waehleListe(null)}>
            {VERGLEICHEN.keineListe}
          </Knopf>
        )}
      </div>
    </>
  );
}

/** Null where the browser does not give the file any more: it was moved, or the drive is gone. */
async function bytesVon(datei: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await datei.arrayBuffer());
  } catch {
    return null;
  }
}

function phasentext({ phase, veraltet }: Vergleichsstand): string {
  switch (phase.art) {
    case 'ruht':
      return veraltet ? VERGLEICHEN.veraltet : '';
    case 'liest':
      return phase.was === 'regelwerk' ? VERGLEICHEN.liestRegelwerk : VERGLEICHEN.liestListe;
    case 'rechnet':
      return rechnetText(phase.fertige, phase.alle);
  }
}
