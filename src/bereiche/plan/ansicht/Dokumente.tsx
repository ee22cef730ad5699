/** Writing the documents of the plan, and the way to their sheets. */
import { makeStyles, tokens } from '@fluentui/react-components';
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

// What is said of the documents, in small type beside what is done with them.
const useStyles = makeStyles({
  notes: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

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
        <Fassung blick={blick} />
        <Knopf
          className={styles.button}
          appearance="primary"
          disabledFocusable={laeuft}
          onClick={() => void schreibe()}
        >
          {DRUCK.schreiben(stand.dokument)}
        </Knopf>
        {!istDa && <p role="alert">{DRUCK.nichtGeladen}</p>}
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

/** Which wording of the law they have, and what becomes of them. */
function Fassung({ blick }: Props): ReactNode {
  const { text, quiet } = useFormularstil();
  const { notes } = useStyles();
  const stand = rechtsstandAm(blick.dokumentdatum);
  return (
    <div className={notes}>
      <p className={text}>{DRUCK.stand(blick.dokumentdatum, rechtsstandText(stand))}</p>
      {stand.hinweis !== null && <p className={text}>{stand.hinweis}</p>}
      <p className={quiet}>{DRUCK.hinweis}</p>
    </div>
  );
}
