/** The tasks of a Fallkonferenz, to be ticked off; and the form for another one, which names its Fallkonferenz. */
import { Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { Absendezeile } from '../../../bausteine/Absendezeile';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { Feld } from '../../../bausteine/Feld';
import { useFormular } from '../../../bausteine/formular';
import { useFormularstil } from '../../../bausteine/formularstil';
import { Knopf } from '../../../bausteine/Knopf';
import { useHandlungen, useZustand } from '../../../bausteine/sitzungskontext';
import { tagAus } from '../../../bausteine/tage';
import { useFehlerfokus } from '../../../bausteine/useFehlerfokus';
import { Zellknopf } from '../../../bausteine/Zellknopf';
import { zumFeld } from '../../../bausteine/zumFeld';
import { kurzeId } from '../../../listen/nummer';
import type { PlainDate } from '../../../listen/plainDate';
import type { Aufgabe, Konferenz } from '../listen';
import { AUFGABE, AUFGABE_ANLEGEN, AUFGABE_ERLEDIGEN, KONFERENZ } from '../texte/fallkonferenz';
import { fristText } from '../texte/konferenzblatt';
import { aufgabeAnlegen, aufgabeErledigen } from '../vorhaben/aufgaben';
import { konferenztitel } from './konferenztitel';

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

const LEERE_AUFGABE = { konferenz: '', was: '', wer: '', bisWann: '' };

/** @param konferenzen the newest first; that one is meant as long as none is chosen. */
export function NeueAufgabe({ konferenzen }: { readonly konferenzen: readonly Konferenz[] }): ReactNode {
  const styles = useFormularstil();
  const { form, zumErsten } = useFehlerfokus();
  const [geprueft, setGeprueft] = useState(false);
  const { werte, laeuft, aendere, sende } = useFormular({
    name: AUFGABE_ANLEGEN,
    leer: LEERE_AUFGABE,
    onGetan: () => void zumFeld(form.current, 'textarea'),
  });
  const konferenz = konferenzen.find(({ id }) => id === werte.konferenz) ?? konferenzen[0];
  const bisWann = tagAus(werte.bisWann);
  const ohneWas = werte.was.trim() === '';
  const lege = (): void => {
    setGeprueft(ohneWas || bisWann === undefined);
    if (ohneWas || bisWann === undefined || konferenz === undefined) return zumErsten();
    void sende(aufgabeAnlegen(konferenz.id, { was: werte.was, wer: werte.wer, bisWann }));
  };
  const fehlt = geprueft && ohneWas;
  const keinTag = geprueft && bisWann === undefined;
  return (
    <Abschnitt titel={AUFGABE.neu}>
      <div ref={form} className={styles.form}>
        {konferenzen.length > 1 && (
          <Feld label={AUFGABE.konferenz} fehler={null}>
            <Select value={konferenz?.id ?? ''} onChange={(_, { value }) => aendere({ konferenz: value })}>
              {konferenzen.map((each) => (
                <option key={each.id} value={each.id}>
                  {konferenztitel(each)}
                </option>
              ))}
            </Select>
          </Feld>
        )}
        <Feld label={AUFGABE.was} fehler={fehlt ? AUFGABE.wasFehlt : null}>
          <Textarea
            resize="vertical"
            value={werte.was}
            onChange={(_, { value }) => aendere({ was: value })}
          />
        </Feld>
        <Feld label={AUFGABE.wer} fehler={null}>
          <Input autoComplete="off" value={werte.wer} onChange={(_, { value }) => aendere({ wer: value })} />
        </Feld>
        <Feld label={AUFGABE.bisWann} fehler={keinTag ? KONFERENZ.wann : null}>
          <Input
            autoComplete="off"
            value={werte.bisWann}
            onChange={(_, { value }) => aendere({ bisWann: value })}
          />
        </Feld>
        <Absendezeile
          angaben={[
            ...(fehlt ? [{ label: AUFGABE.was, leer: true }] : []),
            ...(keinTag ? [{ label: AUFGABE.bisWann, leer: false }] : []),
          ]}
        >
          <Knopf appearance="primary" disabledFocusable={laeuft} onClick={lege}>
            {AUFGABE.hinzufuegen}
          </Knopf>
        </Absendezeile>
      </div>
    </Abschnitt>
  );
}
