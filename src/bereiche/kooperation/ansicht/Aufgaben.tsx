/** The tasks of a Fallkonferenz, to be ticked off. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Knopf } from '../../../bausteine/Knopf';
import { useHandlungen, useZustand } from '../../../bausteine/sitzungskontext';
import { Zellknopf } from '../../../bausteine/Zellknopf';
import { kurzeId } from '../../../listen/nummer';
import type { PlainDate } from '../../../listen/plainDate';
import type { Aufgabe } from '../listen';
import { AUFGABE, AUFGABE_ERLEDIGEN } from '../texte/fallkonferenz';
import { fristText } from '../texte/konferenzblatt';
import { aufgabeErledigen } from '../vorhaben/aufgaben';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalS },
  text: { margin: `0 0 ${tokens.spacingVerticalXXS}`, paddingLeft: tokens.spacingHorizontalXXL },
});

interface Listenprops {
  readonly aufgaben: readonly Aufgabe[];
  readonly heute: PlainDate;
}

export function Aufgabenliste({ aufgaben, heute }: Listenprops): ReactNode {
  const styles = useStyles();
  const { akteAendern } = useHandlungen();
  const laeuft = useZustand(({ vorgang }) => vorgang === 'aendern');
  if (aufgaben.length === 0) return <p className={styles.text}>{AUFGABE.keine}</p>;
  return (
    <ul className={styles.list} aria-label={AUFGABE.titel}>
      {aufgaben.map((aufgabe) => {
        const { id, was, wer, erledigtAm } = aufgabe;
        const label = erledigtAm === null ? AUFGABE.erledigt : AUFGABE.wiederOffen;
        const am = erledigtAm === null ? heute : null;
        return (
          <li key={id}>
            <Zellknopf zeile ort={aufgabe.stelle.ort('was')} label={kurzeId(id)} zusatz={was} />
            <p className={styles.text}>{[wer, fristText(aufgabe)].filter(Boolean).join(' · ')}</p>
            <Knopf
              size="small"
              aria-label={`${label}: ${kurzeId(id)}`}
              disabledFocusable={laeuft}
              onClick={() => void akteAendern(AUFGABE_ERLEDIGEN, aufgabeErledigen(id, am))}
            >
              {label}
            </Knopf>
          </li>
        );
      })}
    </ul>
  );
}
