/** What is to be said about the Tresor, in the order of its weight: sentence, cells, and what can be done about it. Pure. */
import type { Ort } from '../../../../listen/zelle';
import { darfSchreiben, type Tresorlage } from '../tresor/lage';
import {
  BEFUND,
  fehlendText,
  geaendertText,
  GESPERRT,
  neueProfilingsText,
  unlesbarText,
  VERDAECHTIG,
  verdaechtigText,
} from '../texte/tresorbefunde';
import type { Berechtigt } from '../vorhaben/berechtigtenliste';
import type { Vermerkzeile } from '../vorhaben/vermerke';
import type { Oeffnungsbefund, Schutzbefund } from './schutzlage';

/** What somebody can do about a finding, after a question. */
export type Tresorhandlung = 'entfernen' | 'versiegeln' | 'zurKenntnis';

/** More of them as buttons would hide the rest. */
const HOECHSTENS_ORTE = 8;

export interface Befund {
  readonly schluessel: string;
  /** `fehler` where nothing is written, `hinweis` where something is to be looked after, `notiz` for what is only to be known. */
  readonly art: 'fehler' | 'hinweis' | 'notiz';
  readonly satz: string;
  readonly orte: readonly Ort[];
  readonly handlung?: Tresorhandlung;
}

/** What is looked at. */
export interface Befundlage {
  readonly jetzt: Schutzbefund;
  readonly beimOeffnen: Oeffnungsbefund | null;
  readonly vermerke: readonly Vermerkzeile[];
}

/** All of it; empty where there is nothing to say. */
export function befunde(befundlage: Befundlage): readonly Befund[] {
  const { jetzt, beimOeffnen } = befundlage;
  // After others changed the protection, nothing else can be judged with these keys.
  if (jetzt.stand === 'veraltet') return [sperre(jetzt, beimOeffnen)];
  return [
    ...(jetzt.stand === 'listeFremd' ? [sperre(jetzt, beimOeffnen)] : []),
    ...ausDerOeffnung(beimOeffnen),
    ...zuZeilen(jetzt),
    ...zuVermerken(befundlage),
    ...zumSchluessel(jetzt.lage, beimOeffnen),
  ];
}

/** The rows that nobody with the key in force wrote, as they are named before they are removed. */
export function verdaechtigeZeilen({ verdaechtig }: Tresorlage): readonly string[] {
  return (verdaechtig as readonly Berechtigt[]).map(({ name, stelle }) => {
    const ort = stelle.ort('schluessel');
    return VERDAECHTIG.zeile(name, ort.art === 'zelle' ? ort.zelle : '');
  });
}

function sperre({ lage, stand }: Schutzbefund, beimOeffnen: Oeffnungsbefund | null): Befund {
  const anfangs = beimOeffnen?.lage.eigeneEcht === false && !lage.eigeneEcht;
  if (anfangs) return { schluessel: 'eigeneZeile', art: 'fehler', satz: GESPERRT.eigeneZeile, orte: [] };
  const { liste } = lage;
  if (stand === 'veraltet' || liste === 'echt' || liste === 'alt')
    return { schluessel: 'veraltet', art: 'fehler', satz: GESPERRT.veraltet, orte: [] };
  return { schluessel: 'liste', art: 'fehler', satz: GESPERRT[liste], orte: [], handlung: 'versiegeln' };
}

function ausDerOeffnung(beimOeffnen: Oeffnungsbefund | null): Befund[] {
  if (beimOeffnen === null) return [];
  const { untergeschoben, nichtVermerkt, neuerSchluessel, lage } = beimOeffnen;
  const { neueProfilings } = lage;
  return [
    ...wenn(untergeschoben, 'untergeschoben', 'hinweis', BEFUND.untergeschoben),
    ...wenn(neueProfilings === null, 'verlauf', 'hinweis', BEFUND.verlaufAnders),
    ...wenn((neueProfilings ?? 0) > 0, 'profilings', 'notiz', neueProfilingsText(neueProfilings ?? 0)),
    ...wenn(neuerSchluessel, 'neuerSchluessel', 'notiz', BEFUND.neuerSchluessel),
    ...wenn(nichtVermerkt, 'nichtVermerkt', 'notiz', BEFUND.nichtVermerkt),
  ];
}

function zuZeilen({ lage, stand }: Schutzbefund): Befund[] {
  const zeilen = lage.verdaechtig as readonly Berechtigt[];
  if (zeilen.length === 0) return [];
  const satz = verdaechtigText(zeilen.map(({ name }) => name));
  const orte = zeilen.map(({ stelle }) => stelle.ort('schluessel'));
  if (stand !== 'aktuell')
    return wenn(true, 'verdaechtig', 'hinweis', `${satz} ${VERDAECHTIG.erstVersiegeln}`, orte);
  return wenn(true, 'verdaechtig', 'hinweis', satz, orte).map((each) => ({ ...each, handlung: 'entfernen' }));
}

function zuVermerken({ jetzt: { lage, stand }, vermerke }: Befundlage): Befund[] {
  const orteVon = (ids: readonly string[]): Ort[] =>
    vermerke.filter(({ id }) => ids.includes(id)).map(({ stelle }) => stelle.ort('text'));
  const { fehlend, geaendert, unlesbar } = lage;
  const zurKenntnis = stand === 'aktuell' ? ({ handlung: 'zurKenntnis' } as const) : {};
  const mit = (befund: Befund): Befund => ({ ...befund, ...zurKenntnis });
  return [
    ...wenn(fehlend.length > 0, 'fehlend', 'hinweis', fehlendText(fehlend)).map(mit),
    ...wenn(
      geaendert.length > 0,
      'geaendert',
      'hinweis',
      geaendertText(geaendert.length),
      orteVon(geaendert),
    ).map(mit),
    ...wenn(unlesbar.length > 0, 'unlesbar', 'hinweis', unlesbarText(unlesbar.length), orteVon(unlesbar)),
  ];
}

function zumSchluessel(lage: Tresorlage, beimOeffnen: Oeffnungsbefund | null): Befund[] {
  // Right after opening it is made up for without a word; only what stays undone is to be known.
  const bleibt = lage.unvollendet && (beimOeffnen?.nichtVermerkt ?? false);
  return [
    ...wenn(lage.begonnen, 'begonnen', 'hinweis', BEFUND.begonnen),
    ...wenn(bleibt && darfSchreiben(lage), 'unvollendet', 'notiz', BEFUND.unvollendet),
  ];
}

function wenn(
  trifftZu: boolean,
  schluessel: string,
  art: Befund['art'],
  satz: string,
  orte: readonly Ort[] = [],
): Befund[] {
  return trifftZu ? [{ schluessel, art, satz, orte: orte.slice(0, HOECHSTENS_ORTE) }] : [];
}
