/** Computing and entering everything, and the figures of each area. */
import type { ReactNode } from 'react';
import { Klappe } from '../../../bausteine/Klappe';
import { Knopf } from '../../../bausteine/Knopf';
import { RUNDEN } from '../../uebung';
import { type Gemessenes, inRunde, messe } from '../fach/auswertung';
import type { Uebereinstimmungszeile } from '../listen';
import { auswertungsstandText } from '../texte/auswerten';
import { dezimalText, hinweiseZu, kennzahlText, spanneText } from '../texte/kennzahl';
import { AUSWERTEN, bereichText, rundeText } from '../texte/pane';
import type { Workshopinhalt } from '../vorhaben/zustand';
import { Meldungszeile } from './Meldungszeile';
import { Rundenwahl } from './Rundenwahl';
import { useBlick, useWorkshop, useWorkshopzustand } from './workshopkontext';
import { useWorkshopstil } from './workshopstil';

export function Auswerteansicht({ inhalt }: { readonly inhalt: Workshopinhalt }): ReactNode {
  const styles = useWorkshopstil();
  const workshop = useWorkshop();
  const { runde } = useBlick();
  const laeuft = useWorkshopzustand((zustand) => zustand.laeuft);
  return (
    <div className={styles.teile}>
      <p className={styles.text}>{auswertungsstandText(inhalt.auswertung)}</p>
      <Rundenwahl titel={AUSWERTEN.streuung} />
      <div>
        <Knopf
          appearance="primary"
          disabledFocusable={laeuft !== null}
          onClick={() => void workshop.werteAus(runde)}
        >
          {AUSWERTEN.auswerten}
        </Knopf>
      </div>
      <Meldungszeile fertig="ausgewertet" laeuft={laeuft === 'auswerten' ? AUSWERTEN.laeuft : ''} />
      <p className={styles.text}>{AUSWERTEN.konsens}</p>
      {inhalt.auswertung.art === 'aktuell' && <Ergebnisse inhalt={inhalt} />}
    </div>
  );
}

/** As they stand in their cells. */
function Ergebnisse({ inhalt }: { readonly inhalt: Workshopinhalt }): ReactNode {
  const styles = useWorkshopstil();
  return (
    <div>
      <p className={styles.text}>{AUSWERTEN.spanne}</p>
      {inhalt.ergebnisse.map((zeile) => (
        <Klappe key={zeile.id} titel={zeilentitel(zeile)}>
          <Einzelheiten inhalt={inhalt} id={zeile.id as Gemessenes} />
        </Klappe>
      ))}
    </div>
  );
}

function zeilentitel({ id, alpha1, alpha2 }: Uebereinstimmungszeile): string {
  const zahl = (alpha: number | null): string => (alpha === null ? AUSWERTEN.keineZahl : dezimalText(alpha));
  return `${bereichText(id as Gemessenes)}: ${rundeText(1)} ${zahl(alpha1)}, ${rundeText(2)} ${zahl(alpha2)}`;
}

/** What the figures rest on, and what has to be said with them; worked out when somebody asks. */
function Einzelheiten({
  inhalt,
  id,
}: {
  readonly inhalt: Workshopinhalt;
  readonly id: Gemessenes;
}): ReactNode {
  const styles = useWorkshopstil();
  const runden = RUNDEN.map((runde) => ({ runde, kennzahl: messe(inRunde(inhalt.urteile, runde), id) }));
  return (
    <ul className={styles.liste}>
      {runden.map(({ runde, kennzahl }) => (
        <li key={runde}>
          {`${rundeText(runde)}: ${[kennzahlText(kennzahl), spanneText(kennzahl), ...weitereHinweise(kennzahl)].filter(Boolean).join(' ')}`}
        </li>
      ))}
    </ul>
  );
}

/** The reason why there is no α is said by the figure itself. */
function weitereHinweise(kennzahl: Parameters<typeof hinweiseZu>[0]): readonly string[] {
  const hinweise = hinweiseZu(kennzahl);
  return typeof kennzahl.alpha === 'number' ? hinweise : hinweise.slice(1);
}
