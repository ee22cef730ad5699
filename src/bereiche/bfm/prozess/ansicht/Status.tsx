/** Where the case stands: the state, on what ground, the next review, and the decisions so far. Shows only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode, RefObject } from 'react';
import type { Fallblick } from '../vorhaben/fallblick';
import { dauern } from '../fach/aufenthalte';
import { naechsteFortfuehrung } from '../fach/faelligImBfm';
import type { Statuszeile } from '../fach/statuskette';
import type { PlainDate } from '../../../../listen/plainDate';
import { aufenthaltssaetze } from '../texte/einschaetzung';
import type { GenanntesKriterium } from '../texte/kriterium';
import { entscheidungszeile, FM, kriteriumText, pruefungText, statusText } from '../texte/fallmanagement';
import { mitAnzahl } from '../../../../bausteine/texte/pane';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import { Klappe } from '../../../../bausteine/Klappe';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

const NEUESTE = 1;

interface Props {
  readonly blick: Fallblick;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly children: ReactNode;
}

export function Status({ blick, heading, children }: Props): ReactNode {
  const styles = useStyles();
  const neueste = [...blick.schrittlage.kette.zeilen].reverse();
  const frueher = neueste.slice(NEUESTE);
  return (
    <Abschnitt titel={FM.status} headingRef={heading}>
      {saetzeVon(blick).map((satz) => (
        <p key={satz} className={styles.text}>
          {satz}
        </p>
      ))}
      {children}
      {neueste.length > 0 && <Liste zeilen={neueste.slice(0, NEUESTE)} />}
      {frueher.length > 0 && (
        <Klappe titel={mitAnzahl(FM.frueher, frueher.length)}>
          <Liste zeilen={frueher} />
        </Klappe>
      )}
    </Abschnitt>
  );
}

function Liste({ zeilen }: { readonly zeilen: readonly Statuszeile[] }): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {zeilen.map((zeile, stelle) => (
        <li key={stelle}>{entscheidungszeile(zeile)}</li>
      ))}
    </ul>
  );
}

function saetzeVon(blick: Fallblick): string[] {
  const { kette, heute, hausregeln } = blick.schrittlage;
  if (kette.status === null) return [FM.ketteUngueltig];
  const stand = standVon(blick);
  const faellig = naechsteFortfuehrung(blick.schrittlage, heute);
  return [
    statusText(kette.status, stand.seit, blick.entscheidung?.monate ?? null),
    kriteriumText(stand),
    faellig === undefined ? '' : pruefungText(faellig, heute, hausregeln.land),
    ...aufenthaltssaetze(dauern(kette, heute)),
  ].filter((satz) => satz !== '');
}

/** Since when the state holds, and on what ground; outside of the bFM the ground of a Vormerkung only. */
function standVon({ schrittlage, entscheidung }: Fallblick): GenanntesKriterium & {
  readonly seit: PlainDate | null;
} {
  const { status, zeilen } = schrittlage.kette;
  const letzte = zeilen.at(-1);
  if (entscheidung !== null) return { ...entscheidung, seit: entscheidung.begonnenAm };
  if (letzte === undefined || status === 'nichtImBfm') return { seit: null, kriterium: null, lokal: '' };
  return { ...letzte, seit: letzte.datum };
}
