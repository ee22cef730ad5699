/** Single changes of known inputs of a case, in their listed order; what is open stays open. */
import { BEDARFE, INTEGRATIONSPROGNOSEN, PROGNOSEN, SCHLUESSELGRUPPEN } from '../rules/vocabulary';
import type { Aenderung } from './ergebnis';
import type { Fall } from './fall';
import type { Gruppenzahlen, Lage } from './lage';
import { GRUPPE_INDEX, istRelevant } from './lage';

/** A change together with what it does to the Lage. */
export interface Schritt {
  readonly aenderung: Aenderung;
  readonly anwenden: (lage: Lage) => Lage;
}

/** All of them. */
export function alleSchritte(fall: Fall): Schritt[] {
  return [
    ...bedarfSchritte(fall),
    ...prognoseSchritte(fall),
    ...dominierendSchritte(fall),
    ...festlegungSchritte(fall),
  ];
}

function bedarfSchritte(fall: Fall): Schritt[] {
  return BEDARFE.filter((bedarf) => fall.bedarfe[bedarf.id] !== null).map((bedarf) => {
    const weg = istRelevant(fall.bedarfe[bedarf.id], fall.regelsatz.schwellen);
    return {
      aenderung: { eingabe: bedarf.id, auf: weg ? 'nicht relevant' : 'relevant' },
      anwenden: (lage) => ({
        ...lage,
        relevant: shifted(lage.relevant, GRUPPE_INDEX[bedarf.gruppe], weg ? -1 : 1),
      }),
    };
  });
}

function shifted(zahlen: Gruppenzahlen, index: number, by: number): Gruppenzahlen {
  return zahlen.map((zahl, each) => (each === index ? zahl + by : zahl)) as unknown as Gruppenzahlen;
}

/** The other prognoses; none while it is open. */
export function prognoseSchritte({ prognoseArbeitsmarkt: known }: Fall): Schritt[] {
  const andere = known === null ? [] : PROGNOSEN.filter((each) => each !== known);
  return andere.map((auf) => ({
    aenderung: { eingabe: 'prognoseArbeitsmarkt', auf },
    anwenden: (lage) => ({ ...lage, prognoseArbeitsmarkt: auf }),
  }));
}

/** The other dominating groups; none while it is open. */
export function dominierendSchritte({ dominierend: known }: Fall): Schritt[] {
  const andere = known === null ? [] : SCHLUESSELGRUPPEN.filter((each) => each !== known);
  return andere.map((auf) => ({
    aenderung: { eingabe: 'dominierend', auf },
    anwenden: (lage) => ({ ...lage, dominierend: auf }),
  }));
}

function festlegungSchritte({ festlegung: known }: Fall): Schritt[] {
  const istPrognose = INTEGRATIONSPROGNOSEN.some((each) => each === known);
  const andere = istPrognose ? INTEGRATIONSPROGNOSEN.filter((each) => each !== known) : [];
  return andere.map((auf) => ({
    aenderung: { eingabe: 'festlegung', auf },
    anwenden: (lage) => ({ ...lage, festlegung: auf }),
  }));
}
