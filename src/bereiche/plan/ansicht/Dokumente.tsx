/** Writing the documents of the plan, and the way to their sheets. */
import { useState, type ReactNode } from 'react';
import { aufAbruf } from '../../../mappe/aufAbruf';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { useFormularstil } from '../../../bausteine/formularstil';
import { useHandlungen, useZustand } from '../../../bausteine/sitzungskontext';
import { rechtsstandAm } from '../fach/rechtsstandAm';
import { DOKUMENT_BLATT } from '../listen';
import { DRUCK } from '../texte/druckansicht';
import { rechtsstandText } from '../texte/plan';
import type { Planblick } from '../vorhaben/planblick';
import { Knopf } from '../../../bausteine/Knopf';

interface Props {
  readonly blick: Planblick;
}

export function Dokumente({ blick }: Props): ReactNode {
  const styles = useFormularstil();
  const { akteAendern, zeigen } = useHandlungen();
  const laeuft = useZustand(({ vorgang }) => vorgang === 'aendern');
  const [istDa, setIstDa] = useState(true);
  const schreibe = async (): Promise<void> => {
    const modul = await aufAbruf(
      () => import(/* webpackChunkName: "plandokumente" */ '../vorhaben/dokumente'),
    );
    setIstDa(modul !== null);
    if (modul !== null) await akteAendern('plandokument', modul.dokumenteSchreiben());
  };
  const stand = rechtsstandAm(blick.dokumentdatum);
  return (
    <Abschnitt titel={DRUCK.dokumente}>
      <div className={styles.form}>
        <p className={styles.text}>{DRUCK.stand(blick.dokumentdatum, rechtsstandText(stand))}</p>
        {stand.hinweis !== null && <p className={styles.text}>{stand.hinweis}</p>}
        <Knopf
          className={styles.button}
          appearance="primary"
          disabledFocusable={laeuft}
          onClick={() => void schreibe()}
        >
          {DRUCK.schreiben(stand.dokument)}
        </Knopf>
        {!istDa && <p role="alert">{DRUCK.nichtGeladen}</p>}
        <p className={styles.quiet}>{DRUCK.hinweis}</p>
        <div className={styles.buttons}>
          {Object.values(DOKUMENT_BLATT).map((blatt) => (
            <Knopf key={blatt} size="small" onClick={() => void zeigen({ art: 'blatt', blatt })}>
              {DRUCK.ansehen(blatt)}
            </Knopf>
          ))}
        </div>
      </div>
    </Abschnitt>
  );
}
