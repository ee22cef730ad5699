/** What would stand on the Übergabeblatt and what stays away, before it is written; or why nothing may be passed on. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo, useState } from 'react';
import { Fehlerliste } from '../../../bausteine/Fehlerliste';
import { useFormularstil } from '../../../bausteine/formularstil';
import { Knopf } from '../../../bausteine/Knopf';
import { useHandlungen, useZustand } from '../../../bausteine/sitzungskontext';
import { useFokusHierher } from '../../../bausteine/useFokusHierher';
import { kurzeId } from '../../../listen/nummer';
import type { Ort } from '../../../listen/zelle';
import { type Datenpaket, datenpaket } from '../fach/datenpaket';
import type { Paketfeld } from '../fach/paketinhalt';
import { KOOPERATIONSFELDER } from '../listen';
import { PAKETFELDER } from '../regeln/paketfelder';
import { UEBERGABE_BLATT } from '../regeln/vokabular';
import { grundlagenText } from '../texte/uebergabeblatt';
import { auslassungText, nichtGedecktText, VORSCHAU } from '../texte/verweisungsansicht';
import { VORHABEN } from '../texte/verweisungshandlungen';
import { uebergabeblattSchreiben } from '../vorhaben/blaetter';
import { paketquelle } from '../vorhaben/paketquelle';
import type { Zeilenprops } from './zeilenprops';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

export function Vorschau({ verweisung, kooperation, sicht, inhalt, onSchliessen }: Zeilenprops): ReactNode {
  const styles = useFormularstil();
  const element = useFokusHierher();
  const { akteAendern } = useHandlungen();
  const laeuft = useZustand(({ vorgang }) => vorgang === 'aendern');
  const [geschrieben, setGeschrieben] = useState(false);
  const paket = useMemo(
    () => datenpaket(verweisung, paketquelle(kooperation, { fall: sicht.fall, inhalt }), sicht.heute),
    [verweisung, kooperation, sicht, inhalt],
  );
  const schreibe = async (): Promise<void> => {
    const { art } = await akteAendern(VORHABEN.uebergabe, uebergabeblattSchreiben(verweisung.id));
    if (art === 'geaendert') setGeschrieben(true);
  };
  const titel = VORSCHAU.titel(kurzeId(verweisung.id));
  return (
    <div ref={element} tabIndex={-1} role="group" aria-label={titel} className={styles.group}>
      <strong>{titel}</strong>
      {paket.ok ? <Paket paket={paket.wert} /> : <Fehlerliste fehler={paket.fehler} />}
      {paket.ok && <p className={styles.quiet}>{VORSCHAU.vermerkt}</p>}
      <div className={styles.buttons}>
        {paket.ok && (
          <Knopf appearance="primary" disabledFocusable={laeuft} onClick={() => void schreibe()}>
            {VORSCHAU.schreiben}
          </Knopf>
        )}
        {geschrieben && <Blattknopf ort={BLATT} label={VORSCHAU.ansehen} />}
        {paket.ok && fehltErreichbarkeit(paket.wert) && (
          <Blattknopf
            ort={inhalt.feld(KOOPERATIONSFELDER.kontaktweg).zelle.ort}
            label={VORSCHAU.erreichbarkeit}
          />
        )}
        <Knopf onClick={onSchliessen}>{VORSCHAU.schliessen}</Knopf>
      </div>
    </div>
  );
}

const BLATT: Ort = { art: 'blatt', blatt: UEBERGABE_BLATT };

function Blattknopf({ ort, label }: { readonly ort: Ort; readonly label: string }): ReactNode {
  const { zeigen } = useHandlungen();
  return <Knopf onClick={() => void zeigen(ort)}>{label}</Knopf>;
}

function fehltErreichbarkeit({ ausgelassen }: Datenpaket): boolean {
  return ausgelassen.some(({ feld }) => feld === 'kontaktweg');
}

function Paket({ paket }: { readonly paket: Datenpaket }): ReactNode {
  const styles = useFormularstil();
  const { list } = useStyles();
  const weg = [...paket.ausgelassen.map(auslassungText), ...paket.nichtGedeckt.map(nichtGedecktText)];
  return (
    <>
      <p className={styles.text}>{VORSCHAU.grundlage(grundlagenText(paket))}</p>
      <p className={styles.text}>{VORSCHAU.enthaelt}</p>
      <ul className={list} aria-label={VORSCHAU.enthaelt}>
        {paket.felder.map((each) => (
          <li key={each.feld}>{feldText(each)}</li>
        ))}
      </ul>
      <p className={styles.text}>{weg.length === 0 ? VORSCHAU.nichtsWeg : VORSCHAU.ausgelassen}</p>
      {weg.length > 0 && (
        <ul className={list} aria-label={VORSCHAU.ausgelassen}>
          {weg.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function feldText({ feld, zeilen }: Paketfeld): string {
  const texte = zeilen.map(({ text, wer = '', wann = '' }) =>
    [text, wer, wann].filter((teil) => teil !== '').join(', '),
  );
  return `${PAKETFELDER[feld].label}: ${texte.join('; ')}`;
}
