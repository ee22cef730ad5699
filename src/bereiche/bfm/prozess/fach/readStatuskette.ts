/** The steps through the bFM as rows of the workbook: understood as one chain, and written for the first time. Pure. */
import {
  ABLEHNUNGSGRUENDE,
  ABLEHNUNGSGRUND_LABEL,
  BEENDIGUNGSGRUENDE,
  BEENDIGUNGSGRUND_LABEL,
  STATUS,
  STATUS_LABEL,
  STATUSSCHRITT_LABEL,
  STATUSSCHRITTE,
  UEBERGAENGE,
  ZUGANGSKRITERIEN,
  ZUGANGSKRITERIUM_LABEL,
  type Status,
  type Statusschritt,
} from '../../../../rules/fallmanagement';
import { STATUS_SPALTE } from '../regeln/fallmanagementVokabular';
import type { Fehler, Lesung } from '../../../../listen/fehler';
import { lesungVon, leserVon, type Leser, type Planzeile } from '../../../plan/fach/planzeile';
import { serialOfDate, type PlainDate } from '../../../../listen/plainDate';
import type { RawCell } from '../../../../listen/zelle';
import { istOffen } from '../../../../listen/readFelder';
import { type Auswahl } from '../../../../listen/auswahl';
import type { Statuskette, Statuszeile } from './statuskette';

type Spalte = (typeof STATUS_SPALTE)[keyof typeof STATUS_SPALTE];
type Zellen = Readonly<Record<string, RawCell>>;

function nachLabel<Wert extends string>(
  werte: readonly Wert[],
  label: Readonly<Record<Wert, string>>,
): Auswahl<Wert>[] {
  return werte.map((wert) => ({ wert, eintraege: [label[wert]] }));
}

const STATUS_AUSWAHL = nachLabel(STATUS, STATUS_LABEL);
const SCHRITT_AUSWAHL = nachLabel(STATUSSCHRITTE, STATUSSCHRITT_LABEL);
const KRITERIUM_AUSWAHL = nachLabel(ZUGANGSKRITERIEN, ZUGANGSKRITERIUM_LABEL);
const ABLEHNUNG_AUSWAHL = nachLabel(ABLEHNUNGSGRUENDE, ABLEHNUNGSGRUND_LABEL);
const BEENDIGUNG_AUSWAHL = nachLabel(BEENDIGUNGSGRUENDE, BEENDIGUNGSGRUND_LABEL);
const GRUND_LABEL = { ...ABLEHNUNGSGRUND_LABEL, ...BEENDIGUNGSGRUND_LABEL };

/** Where the chain stands while it is followed. */
interface Stand {
  /** Null after a row that could not be understood. */
  readonly status: Status | null;
  readonly datum: string;
}

/** Understands the rows as a chain that begins outside of the bFM; every error names its cells. */
export function readStatuskette(zeilen: readonly Zellen[]): Statuskette {
  const fehler: Fehler[] = [];
  const gelesen: Statuszeile[] = [];
  let stand: Stand = { status: 'nichtImBfm', datum: '' };
  for (const zellen of zeilen) {
    const zeile = readZeile(zellen);
    if (zeile.ok) {
      fehler.push(...folgefehler(stand, zeile.wert, zellen));
      gelesen.push(zeile.wert);
      stand = zeile.wert;
    } else {
      fehler.push(...zeile.fehler);
      stand = { ...stand, status: null };
    }
  }
  return { zeilen: gelesen, status: fehler.length > 0 ? null : stand.status, fehler };
}

function readZeile(zellen: Zellen): Lesung<Statuszeile> {
  return lesungVon((melden) => {
    const leser = leserVon(zellen as Planzeile<Spalte>, melden);
    const schritt = leser.wahl(STATUS_SPALTE.schritt, SCHRITT_AUSWAHL);
    for (const spalte of pflichtspalten(schritt)) {
      const cell = zellen[spalte] as RawCell;
      if (istOffen(cell)) melden({ code: 'ANGABE_FEHLT', orte: [cell.ort], feld: spalte });
    }
    return {
      datum: leser.datum(STATUS_SPALTE.datum) as PlainDate,
      schritt: schritt as Statusschritt,
      status: leser.wahl(STATUS_SPALTE.status, STATUS_AUSWAHL) as Status,
      kriterium: leser.wahl(STATUS_SPALTE.kriterium, KRITERIUM_AUSWAHL),
      grund: grundVon(schritt, leser),
      fachkraft: leser.text(STATUS_SPALTE.fachkraft),
      naechsterTermin: leser.datum(STATUS_SPALTE.naechsterTermin),
      profiling: leser.anzahl(STATUS_SPALTE.profiling),
      regelwerk: leser.text(STATUS_SPALTE.regelwerk),
      vermerk: leser.text(STATUS_SPALTE.vermerk),
    };
  });
}

/** The columns without which a row says nothing certain. */
function pflichtspalten(schritt: Statusschritt | null): Spalte[] {
  const immer = [STATUS_SPALTE.datum, STATUS_SPALTE.schritt, STATUS_SPALTE.status];
  if (schritt === 'vormerken') return [...immer, STATUS_SPALTE.kriterium];
  return schritt === 'nichtUebernehmen' || schritt === 'beenden' ? [...immer, STATUS_SPALTE.grund] : immer;
}

/** Each kind of step has its own list of reasons; the other steps have none. */
function grundVon(schritt: Statusschritt | null, leser: Leser<Spalte>): Statuszeile['grund'] {
  if (schritt === 'nichtUebernehmen') return leser.wahl(STATUS_SPALTE.grund, ABLEHNUNG_AUSWAHL);
  return schritt === 'beenden' ? leser.wahl(STATUS_SPALTE.grund, BEENDIGUNG_AUSWAHL) : null;
}

/** What is wrong between a row and the one before; after a row that could not be understood any state may be. */
function folgefehler(davor: Stand, { datum, schritt, status }: Statuszeile, zellen: Zellen): Fehler[] {
  const ortVon = (spalte: Spalte): RawCell['ort'] => (zellen[spalte] as RawCell).ort;
  const fehler: Fehler[] = [];
  const erlaubt = UEBERGAENGE.some(
    (each) =>
      each.schritt === schritt &&
      each.nach === status &&
      (davor.status === null || each.von === davor.status),
  );
  if (!erlaubt)
    fehler.push({
      code: 'STATUSFOLGE_UNGUELTIG',
      orte: [ortVon(STATUS_SPALTE.schritt), ortVon(STATUS_SPALTE.status)],
    });
  if (datum < davor.datum)
    fehler.push({ code: 'STATUSDATUM_UNGUELTIG', orte: [ortVon(STATUS_SPALTE.datum)] });
  return fehler;
}

/** The cells of a step, by header. */
export function statuszeileWerte(zeile: Statuszeile): Record<string, string | number> {
  const { naechsterTermin, kriterium, grund } = zeile;
  return {
    [STATUS_SPALTE.datum]: serialOfDate(zeile.datum),
    [STATUS_SPALTE.schritt]: STATUSSCHRITT_LABEL[zeile.schritt],
    [STATUS_SPALTE.status]: STATUS_LABEL[zeile.status],
    [STATUS_SPALTE.kriterium]: kriterium === null ? '' : ZUGANGSKRITERIUM_LABEL[kriterium],
    [STATUS_SPALTE.grund]: grund === null ? '' : GRUND_LABEL[grund],
    [STATUS_SPALTE.fachkraft]: zeile.fachkraft,
    [STATUS_SPALTE.naechsterTermin]: naechsterTermin === null ? '' : serialOfDate(naechsterTermin),
    [STATUS_SPALTE.profiling]: zeile.profiling ?? '',
    [STATUS_SPALTE.regelwerk]: zeile.regelwerk,
    [STATUS_SPALTE.vermerk]: zeile.vermerk,
  };
}
