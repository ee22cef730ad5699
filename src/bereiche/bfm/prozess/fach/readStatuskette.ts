/** The steps through the bFM as rows of the workbook: understood as one chain, and written for the first time. Pure. */
import { type Aenderung, anfuegen } from '../../../../listen/aenderung';
import { type Auswahlliste, findAuswahl, labelVon, nurLabel } from '../../../../listen/auswahl';
import type { Fehler } from '../../../../listen/fehler';
import type { Inhalt } from '../../../../listen/inhalt';
import type { PlainDate } from '../../../../listen/plainDate';
import { istOffen } from '../../../../listen/readFelder';
import type { Listenzeile } from '../../../../listen/readListe';
import {
  type Ablehnungsgrund,
  ABLEHNUNGSGRUENDE,
  BEENDIGUNGSGRUENDE,
  type Beendigungsgrund,
  BEENDIGUNGSGRUND_LABEL,
  FM_GRUND_FRUEHER,
  FM_GRUND_LABEL,
  type Status,
  type Statusschritt,
  UEBERGAENGE,
} from '../../../../rules/fallmanagement';
import { STATUS, type Statuseintrag } from '../listen';
import { MIT_KRITERIUM, type Statuskette, type Statuszeile } from './statuskette';

type Grund = Ablehnungsgrund | Beendigungsgrund;

/** Each kind of step has its own list of reasons; the other steps have none. */
const GRUENDE: Partial<Record<Statusschritt, Auswahlliste<Grund>>> = {
  nichtUebernehmen: nurLabel<Grund>(
    'BfmGrund',
    ABLEHNUNGSGRUENDE,
    { ...BEENDIGUNGSGRUND_LABEL, ...FM_GRUND_LABEL },
    FM_GRUND_FRUEHER,
  ),
  beenden: nurLabel<Grund>('BfmGrund', BEENDIGUNGSGRUENDE, { ...FM_GRUND_LABEL, ...BEENDIGUNGSGRUND_LABEL }),
};

/** Where the chain stands while it is followed. */
interface Stand {
  /** Null after a row that could not be understood. */
  readonly status: Status | null;
  readonly datum: PlainDate | '';
}

/** Understands the rows as a chain that begins outside of the bFM; every error names its cells. */
export function readStatuskette(inhalt: Inhalt): Statuskette {
  const { zeilen, fehler: spaltenfehler } = inhalt.liste(STATUS);
  // A table without its columns has no rows, and is no chain that ends outside of the bFM.
  const fehler: Fehler[] = zeilen.length === 0 ? [...spaltenfehler] : [];
  const gelesen: Statuszeile[] = [];
  let stand: Stand = { status: 'nichtImBfm', datum: '' };
  for (const each of zeilen) {
    const maengel = [...each.fehler, ...pflichtfehler(each), ...grundfehler(each.zeile)];
    if (maengel.length > 0) {
      fehler.push(...maengel);
      stand = { ...stand, status: null };
      continue;
    }
    const zeile = statuszeileVon(each.zeile);
    fehler.push(...folgefehler(stand, each.zeile));
    gelesen.push(zeile);
    stand = zeile;
  }
  return { zeilen: gelesen, status: fehler.length > 0 ? null : stand.status, fehler };
}

function statuszeileVon({ stelle: _, grund, ...zeile }: Statuseintrag): Statuszeile {
  return { ...zeile, grund: grundVon(zeile.schritt, grund), lokal: nenntLokales(zeile) ? grund : '' };
}

/** Of these rows the column of the reasons names the local criterion: they have no list of reasons. */
function nenntLokales({ schritt, kriterium }: Pick<Statuseintrag, 'schritt' | 'kriterium'>): boolean {
  return kriterium === 'lokal' && MIT_KRITERIUM.includes(schritt);
}

function grundVon(schritt: Statusschritt, grund: string): Grund | null {
  const liste = GRUENDE[schritt];
  return (liste && findAuswahl(grund, liste)?.wert) ?? null;
}

/** What a step cannot do without, beside what no row can. */
function pflichtfehler({ zeile }: Listenzeile<(typeof STATUS)['spalten']>): Fehler[] {
  const feld = zeile.schritt === 'vormerken' ? 'kriterium' : zeile.schritt in GRUENDE ? 'grund' : null;
  if (feld === null) return [];
  const zelle = zeile.stelle.zelle(feld);
  const { kopf } = STATUS.spalten[feld];
  return istOffen(zelle) ? [{ code: 'ANGABE_FEHLT', orte: [zelle.ort], feld: kopf }] : [];
}

function grundfehler({ schritt, grund, stelle }: Statuseintrag): Fehler[] {
  const liste = GRUENDE[schritt];
  if (liste === undefined || grund === '' || findAuswahl(grund, liste)) return [];
  const { value, ort } = stelle.zelle('grund');
  const erlaubt = liste.werte.map(labelVon);
  const feld = STATUS.spalten.grund.kopf;
  return [{ code: 'AUSWAHL_UNGUELTIG', orte: [ort], feld, gefunden: value.art, erlaubt }];
}

/** What is wrong between a row and the one before; after a row that could not be understood any state may be. */
function folgefehler(davor: Stand, { datum, schritt, status, stelle }: Statuseintrag): Fehler[] {
  const fehler: Fehler[] = [];
  const erlaubt = UEBERGAENGE.some(
    (each) =>
      each.schritt === schritt &&
      each.nach === status &&
      (davor.status === null || each.von === davor.status),
  );
  if (!erlaubt)
    fehler.push({ code: 'STATUSFOLGE_UNGUELTIG', orte: [stelle.ort('schritt'), stelle.ort('status')] });
  if (datum < davor.datum) fehler.push({ code: 'STATUSDATUM_UNGUELTIG', orte: [stelle.ort('datum')] });
  return fehler;
}

/** The row of a new step. */
export function schrittAnfuegen(zeile: Statuszeile): Aenderung {
  const { grund, lokal } = zeile;
  const liste = GRUENDE[zeile.schritt];
  const gewaehlt = liste?.werte.find(({ wert }) => wert === grund);
  return anfuegen(STATUS, { ...zeile, grund: gewaehlt === undefined ? lokal : labelVon(gewaehlt) });
}
