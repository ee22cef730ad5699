/** The data of the house in a Fallmappe: which release they are of, and taking over another one from a file. */
import { type ReactNode, useState } from 'react';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { useDateileser } from '../../../bausteine/dateikontext';
import { Dateiwahl } from '../../../bausteine/Dateiwahl';
import { useFormularstil } from '../../../bausteine/formularstil';
import { type InhaltProps, MitTeilen } from '../../../bausteine/MitTeilen';
import { useZustand } from '../../../bausteine/sitzungskontext';
import type { ViewProps } from '../../../bausteine/viewProps';
import { fehlerTexte } from '../../../fall/texte/fehler';
import type { Dateileser } from '../../../mappe/dateilesung';
import { hausstandIn } from '../../../mappe/hausstand';
import { HAUS_MAPPE } from '../mappe';
import { HAUSVORLAGE_SAETZE } from '../texte/fehler';
import { HAUSANSICHT, HAUSLESUNG, standText } from '../texte/haus';
import { DATEI_TEILE, hausvorlageAus } from '../vorhaben/liesHausvorlage';
import { UEBERNAHME_TEILE } from '../vorhaben/uebernahmeteile';
import type { Hausfassung } from '../vorhaben/uebernehmen';
import { Uebernahme } from './Uebernahme';

export function HausView(props: ViewProps): ReactNode {
  return (
    <MitTeilen
      {...props}
      bereich={HAUS_MAPPE}
      weitere={UEBERNAHME_TEILE}
      texte={HAUSLESUNG}
      Inhalt={Hausinhalt}
    />
  );
}

/** What became of the chosen file. */
type Wahl =
  | { readonly art: 'keine' }
  | { readonly art: 'liest' }
  | { readonly art: 'nicht'; readonly saetze: readonly string[] }
  | { readonly art: 'gelesen'; readonly fassung: Hausfassung };

function Hausinhalt({ sicht, inhalt }: InhaltProps): ReactNode {
  const styles = useFormularstil();
  const laeuft = useZustand(({ vorgang }) => vorgang !== null);
  const { wahl, setWahl, nimm } = useWahl();
  return (
    <Abschnitt titel={HAUSANSICHT.titel}>
      <div className={styles.form}>
        <p className={styles.text}>{standText(hausstandIn(inhalt))}</p>
        <p className={styles.quiet}>{HAUSANSICHT.erklaerung}</p>
        <div className={styles.buttons}>
          <Dateiwahl
            titel={HAUSANSICHT.waehlen}
            gesperrt={laeuft || wahl.art === 'liest'}
            onWahl={([datei]) => datei && void nimm(datei)}
          />
        </div>
        <p role="status" className={styles.text}>
          {wahl.art === 'liest' ? HAUSANSICHT.wirdGelesen : ''}
        </p>
        {wahl.art === 'nicht' && <Saetze saetze={wahl.saetze} />}
        {wahl.art === 'gelesen' && (
          <Uebernahme
            fassung={wahl.fassung}
            inhalt={inhalt}
            heute={sicht.heute}
            onEnde={() => setWahl({ art: 'keine' })}
          />
        )}
      </div>
    </Abschnitt>
  );
}

/** What became of the file that was chosen last, and how to choose one. */
function useWahl(): {
  readonly wahl: Wahl;
  readonly setWahl: (wahl: Wahl) => void;
  readonly nimm: (datei: File) => Promise<void>;
} {
  const leser = useDateileser();
  const [wahl, setWahl] = useState<Wahl>({ art: 'keine' });
  const nimm = async (datei: File): Promise<void> => {
    setWahl({ art: 'liest' });
    try {
      setWahl(await wahlAus(datei, leser));
    } catch (defekt) {
      setWahl({ art: 'nicht', saetze: [HAUSANSICHT.nichtGelesen] });
      throw defekt;
    }
  };
  return { wahl, setWahl, nimm };
}

async function wahlAus(datei: File, { liesDatei, dateisaetze }: Dateileser): Promise<Wahl> {
  const bytes = await bytesVon(datei);
  if (bytes === null) return { art: 'nicht', saetze: [HAUSANSICHT.nichtGelesen] };
  const gelesen = await liesDatei(bytes, DATEI_TEILE);
  if ('satz' in gelesen) return { art: 'nicht', saetze: [gelesen.satz] };
  const fassung = hausvorlageAus(gelesen);
  if (fassung.ok) return { art: 'gelesen', fassung: fassung.wert };
  const saetze = { ...HAUSVORLAGE_SAETZE, ...(await dateisaetze()) };
  return { art: 'nicht', saetze: fehlerTexte(fassung.fehler, saetze) };
}

/** Null where the browser does not give the file any more: it was moved, or the drive is gone. */
async function bytesVon(datei: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await datei.arrayBuffer());
  } catch {
    return null;
  }
}

/** Places in another workbook: nothing here leads there. */
function Saetze({ saetze }: { readonly saetze: readonly string[] }): ReactNode {
  const styles = useFormularstil();
  return (
    <ul role="alert" className={styles.text}>
      {saetze.map((satz) => (
        <li key={satz}>{satz}</li>
      ))}
    </ul>
  );
}
