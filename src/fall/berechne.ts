/** Everything the tool answers for one checked case, in one call. */
import { REGELWERK_VERSION } from '../rules/regelwerk';
import type { Ergebnis } from './ergebnis';
import type { Fall } from './fall';
import { steerFaz } from './faz';
import { fingerabdruck } from './fingerabdruck';
import { steerFall } from './steerFall';
import { whatWouldChange } from './whatWouldChange';

/** Computes a case completely; the two models (4-Phasen-Modell, fa:z) stay side by side. */
export function berechne(fall: Fall): Ergebnis {
  return {
    regelwerk: REGELWERK_VERSION,
    kundennummer: fall.kundennummer,
    steuerung: steerFall(fall),
    faz: steerFaz(fall),
    naechsteAndere: whatWouldChange(fall),
    fingerabdruck: fingerabdruck(fall),
  };
}
