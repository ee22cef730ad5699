/** Chains, entries and circumstances for tests of the steps. */
import { schrittzeile, type Schrittangaben } from '../../../../../src/bereiche/bfm/prozess/fach/schritt';
import type { Schrittlage } from '../../../../../src/bereiche/bfm/prozess/fach/schrittpruefung';
import { mitZeile, type Statuskette } from '../../../../../src/bereiche/bfm/prozess/fach/statuskette';
import { HAUSREGEL_VORGABE } from '../../../../../src/rules/hausregeln';
import { date } from '../../../../support/faelle';

/** Nobody is in the bFM. */
export const LEER: Statuskette = { zeilen: [], status: 'nichtImBfm', fehler: [] };
/** Everything is there that a step may ask for. */
export const LAGE: Schrittlage = {
  kette: LEER,
  zugang: { komplex: true, anzahl: 3, noetig: 3, offen: 0, verdichtet: false, erfuellt: true, luecken: [] },
  einschaetzung: { fmEinschaetzung: null, fmGrund: '' },
  profilingAbgeschlossen: true,
  hatVertretung: true,
  hausregeln: HAUSREGEL_VORGABE,
  lokaleKriterien: [],
  heute: date('2026-03-31'),
};
/** A complete Vormerkung. */
export const VORMERKEN: Schrittangaben = {
  schritt: 'vormerken',
  datum: LAGE.heute,
  fachkraft: ' A. Beispiel ',
  kriterium: 'formal',
  lokal: '',
  fuehrtZuFortschritten: true,
  integriert: null,
  grund: null,
  begruendung: '',
  betreff: '',
  naechsterTermin: null,
};
/** A complete Übernahme. */
export const UEBERNEHMEN: Schrittangaben = {
  ...VORMERKEN,
  schritt: 'uebernehmen',
  naechsterTermin: date('2026-09-30'),
};

/** The chain after a step. */
export function danach(kette: Statuskette, angaben: Schrittangaben): Statuskette {
  return mitZeile(kette, schrittzeile(angaben, kette, 4, '2026-11', 'V1'));
}

/** After the Vormerkung. */
export const VORGEMERKT = danach(LEER, VORMERKEN);
/** After the Übernahme. */
export const IM_BFM = danach(VORGEMERKT, UEBERNEHMEN);
