/** Everything the tool answers for one checked case, in one call. */
import type { Ergebnis } from './ergebnis';
import type { Fall } from './fall';
import { steerFaz } from './faz';
import { fingerabdruck } from './fingerabdruck';
import { naechsteProfillagen } from './naechsteProfillage';
import { steerFall } from './steerFall';
import { whatWouldChange } from './whatWouldChange';

/** Computes a case completely; the two models (4-Phasen-Modell, fa:z) stay side by side. */
export function berechne(fall: Fall): Ergebnis {
  const steuerung = steerFall(fall);
  return {
    regelwerk: fall.regelsatz.version,
    kundennummer: fall.kundennummer,
    steuerung,
    faz: steerFaz(fall),
    naechsteAndere: whatWouldChange(fall),
    naechsteProfillagen: naechsteProfillagen(fall, steuerung.profillage),
    fingerabdruck: fingerabdruck(fall),
  };
}
