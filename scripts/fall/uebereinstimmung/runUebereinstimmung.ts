/** The headless interface over Urteile: how far the Fachkräfte agree, as JSON. */
import {
  OHNE_ALPHA,
  ohneSpanneText,
  type Skala,
  uebereinstimmung,
  type Uebereinstimmung,
} from '../../../src/bereiche/uebung';
import { PROBLEME, URTEILE } from '../grenzen';
import { UND_WEITERE } from '../json/jsonSaetze';
import { liesJsonDatei } from '../json/liesJsonDatei';
import { berechnet, type Lauf, unbrauchbar } from '../lauf';
import { liesUrteile } from './liesUrteile';

/** What the run works on. */
interface Auftrag {
  readonly pfad: string;
  readonly mitSpanne: boolean;
}

/** Computes the agreement of a file. @throws ArbeitsdateiError where it cannot be read. */
export function runUebereinstimmung({ pfad, mitSpanne }: Auftrag): Lauf {
  const gelesen = liesUrteile(liesJsonDatei(pfad, UMFANG));
  if (!gelesen.ok) return unbrauchbar(hoechstensSoViele(gelesen.zeilen));
  const { urteile, skala } = gelesen;
  // Without Urteile there is nothing of which the scale could matter.
  const ergebnis = uebereinstimmung(urteile, { skala: skala ?? 'nominal', mitSpanne });
  return berechnet(uebereinstimmungJson(ergebnis, skala, mitSpanne));
}

const AUFTEILEN = 'Bitte teilen Sie sie auf, zum Beispiel nach Runden.';
const UMFANG = {
  hoechstens: [URTEILE, URTEILE],
  listen: ['', 'urteile'],
  zuGross: AUFTEILEN,
  zuViele: `Die Liste hat mehr als ${URTEILE.toLocaleString('de-DE')} Urteile. ${AUFTEILEN}`,
};

function hoechstensSoViele(zeilen: readonly string[]): readonly string[] {
  return zeilen.length > PROBLEME ? [...zeilen.slice(0, PROBLEME), UND_WEITERE] : zeilen;
}

function uebereinstimmungJson(
  { alpha, spanne, exakt, kappa, ...anzahlen }: Uebereinstimmung,
  skala: Skala | null,
  mitSpanne: boolean,
): unknown {
  const grund = typeof alpha === 'string' ? OHNE_ALPHA[alpha] : spanne && ohneSpanneText(spanne);
  return {
    skala,
    ...anzahlen,
    alpha: typeof alpha === 'string' ? null : gerundet(alpha),
    ...(mitSpanne && kiVon(spanne)),
    exakt: exakt === null ? null : gerundet(exakt),
    kappa: kappa && { linear: gerundet(kappa.linear), quadratisch: gerundet(kappa.quadratisch) },
    ...(grund !== null && { grund }),
  };
}

function kiVon(spanne: Uebereinstimmung['spanne']): object {
  return spanne?.art === 'spanne'
    ? { ki: [gerundet(spanne.von), gerundet(spanne.bis)], kiGrob: spanne.grob }
    : { ki: null, kiGrob: false };
}

/** Three digits behind the point: more would be claimed than is known. */
function gerundet(wert: number): number {
  return Math.round(wert * 1000) / 1000;
}
