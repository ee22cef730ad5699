/** The completeness check of the plan, and writing its documents. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { aufAbruf } from '../../../mappe/aufAbruf';
import type { Planblick } from '../vorhaben/planblick';
import { rechtsstandAm } from '../fach/rechtsstandAm';
import { mitAnzahl } from '../../../bausteine/texte/pane';
import { pruefungText, rechtsstandText, ungeprueftText } from '../texte/plan';
import { fortschreibungText, PLAN } from '../texte/planansicht';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { Kastenliste } from '../../../bausteine/Kastenliste';
import { Ortsknoepfe } from '../../../bausteine/Ortsknoepfe';
import { useHandlungen, useZustand } from '../../../bausteine/sitzungskontext';

const useStyles = makeStyles({ text: { margin: `0 0 ${tokens.spacingVerticalS}` } });

interface Props {
  readonly blick: Planblick;
}

export function Vollstaendigkeit({ blick }: Props): ReactNode {
  const styles = useStyles();
  const { datum, spaetestens } = blick.fortschreibung;
  const fehlt = blick.pruefungen.filter(({ ok }) => !ok);
  const titel = PLAN.vollstaendigkeit;
  const { ungeprueft } = blick;
  return (
    <Abschnitt titel={fehlt.length === 0 ? titel : mitAnzahl(titel, fehlt.length)}>
      {fehlt.length === 0 && <p className={styles.text}>{PLAN.vollstaendig}</p>}
      {ungeprueft !== null && <p className={styles.text}>{ungeprueftText(ungeprueft)}</p>}
      <p className={styles.text}>{fortschreibungText(datum, spaetestens)}</p>
      <Kastenliste
        art="hinweis"
        eintraege={fehlt.map((each) => ({
          schluessel: `${each.zeile ?? ''} ${each.code}`,
          inhalt: (
            <>
              {pruefungText(each)}
              <Ortsknoepfe orte={[each.stelle]} />
            </>
          ),
        }))}
      />
    </Abschnitt>
  );
}

export function Dokumente({ blick }: Props): ReactNode {
  const styles = useStyles();
  const { akteAendern } = useHandlungen();
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
    <Abschnitt titel={PLAN.dokumente}>
      <p className={styles.text}>{PLAN.dokumenteStand(blick.dokumentdatum, rechtsstandText(stand))}</p>
      {stand.hinweis !== null && <p className={styles.text}>{stand.hinweis}</p>}
      <p className={styles.text}>{PLAN.dokumenteHinweis}</p>
      <Button appearance="primary" disabledFocusable={laeuft} onClick={() => void schreibe()}>
        {PLAN.dokumenteSchreiben(stand.dokument)}
      </Button>
      {!istDa && <p role="alert">{PLAN.dokumenteNichtGeladen}</p>}
    </Abschnitt>
  );
}
