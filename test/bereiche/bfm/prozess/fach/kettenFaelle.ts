/** Steps of a case and the rows they are in the sheet, for tests of the chain. */
import { schrittAnfuegen } from '../../../../../src/bereiche/bfm/prozess/fach/readStatuskette';
import type { Statuszeile } from '../../../../../src/bereiche/bfm/prozess/fach/statuskette';
import { STATUS } from '../../../../../src/bereiche/bfm/prozess/listen';
import type { Inhalt } from '../../../../../src/listen/inhalt';
import { date } from '../../../../support/faelle';
import { gelesen, inhaltMit, tabelle, type Zellen } from '../../../../support/inhalt';

/** A Vormerkung. */
export const VORGEMERKT: Statuszeile = {
  datum: date('2026-01-12'),
  schritt: 'vormerken',
  status: 'vorgemerkt',
  kriterium: 'formal',
  lokal: '',
  grund: null,
  fachkraft: 'A. Beispiel',
  naechsterTermin: null,
  profiling: 3,
  regelwerk: '2026-11',
  vermerk: 'V1',
};
/** The Übernahme after it. */
export const UEBERNOMMEN: Statuszeile = {
  ...VORGEMERKT,
  datum: date('2026-02-02'),
  schritt: 'uebernehmen',
  status: 'imBfm',
  naechsterTermin: date('2026-08-02'),
};
/** A review after that. */
export const FORTGEFUEHRT: Statuszeile = {
  ...UEBERNOMMEN,
  datum: date('2026-07-01'),
  schritt: 'fortfuehren',
  kriterium: null,
  naechsterTermin: date('2027-01-01'),
};
/** The end. */
export const BEENDET: Statuszeile = {
  ...FORTGEFUEHRT,
  datum: date('2026-12-01'),
  schritt: 'beenden',
  status: 'beendet',
  grund: 'ohneBfm',
  naechsterTermin: null,
};
/** A decision against the bFM. */
export const ABGELEHNT: Statuszeile = {
  ...VORGEMERKT,
  schritt: 'nichtUebernehmen',
  status: 'nichtImBfm',
  kriterium: null,
  grund: 'mitwirkung',
};
/** A whole stay. */
export const GANZER_WEG = [VORGEMERKT, UEBERNOMMEN, FORTGEFUEHRT, BEENDET];

/** A row of the table of steps. */
export type Statuszellen = Zellen<(typeof STATUS)['spalten']>;

/** A step as the sheet gives its row back once it is written. */
export function zellenVon(zeile: Statuszeile): Statuszellen {
  const aenderung = schrittAnfuegen(zeile);
  if (aenderung.art !== 'anfuegen') throw new Error(`not a new row: ${aenderung.art}`);
  return gelesen(STATUS, aenderung.werte);
}

/** The reading of a table of steps. */
export function statusinhalt(zeilen: readonly Statuszellen[]): Inhalt {
  return inhaltMit(tabelle(STATUS, zeilen));
}

/** The reading of a table with these steps. */
export function ketteninhalt(zeilen: readonly Statuszeile[]): Inhalt {
  return statusinhalt(zeilen.map(zellenVon));
}
