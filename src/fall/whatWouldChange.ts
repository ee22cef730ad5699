/** "What would change it?": all smallest sets of changes to known inputs that lead to another decided Kennung. */
import type { Kennung } from '../rules/vocabulary';
import {
  BEDARFE,
  ENTSCHIEDENE_KENNUNGEN,
  INTEGRATIONSPROGNOSEN,
  KENNUNGEN,
  PROGNOSEN,
  SCHLUESSELGRUPPEN,
} from '../rules/vocabulary';
import type { Aenderung, NaechsteAndere } from './ergebnis';
import type { Fall } from './fall';
import type { Gruppenzahlen, Lage } from './lage';
import { GRUPPE_INDEX, istRelevant, lageVon } from './lage';
import { alleMoeglichkeiten, antwortenVon, moeglicheRows } from './moeglich';

/** A change together with what it does to the Lage. */
interface Schritt {
  readonly aenderung: Aenderung;
  readonly anwenden: (lage: Lage) => Lage;
}

/**
 * All smallest sets of at most two changes (one per input) to the errechnete Kennung AV, bFM or Exter.
 * Open inputs stay open; a set counts only if the other Kennung then stands fest. Empty: none within two steps.
 */
export function whatWouldChange(fall: Fall): NaechsteAndere[] {
  const lage = lageVon(fall);
  const steps = schritte(fall);
  const kennungOf = memoizedKennung();
  const now = kennungOf(lage);
  const find = (sets: readonly (readonly Schritt[])[]): NaechsteAndere[] =>
    sets.flatMap((set) => {
      const kennung = kennungOf(set.reduce((changed, step) => step.anwenden(changed), lage));
      const anders =
        kennung !== null && kennung !== now && ENTSCHIEDENE_KENNUNGEN.some((each) => each === kennung);
      return anders ? [{ aenderungen: set.map((step) => step.aenderung), kennung }] : [];
    });
  const singles = find(steps.map((step) => [step]));
  return singles.length > 0 ? singles : find(pairs(steps));
}

function pairs(steps: readonly Schritt[]): Schritt[][] {
  return steps.flatMap((first, index) =>
    steps
      .slice(index + 1)
      .filter((second) => second.aenderung.eingabe !== first.aenderung.eingabe)
      .map((second) => [first, second]),
  );
}

/** The Kennung that stands fest, or null; many sets of changes lead to the same Lage. */
function memoizedKennung(): (lage: Lage) => Kennung | null {
  const known = new Map<string, Kennung | null>();
  return (lage) => {
    const key = [lage.relevant, lage.prognoseArbeitsmarkt, lage.dominierend, lage.festlegung].join();
    const found = known.get(key);
    if (found !== undefined) return found;
    const rows = moeglicheRows(alleMoeglichkeiten(lage), (e) => e.kennung);
    const werte = antwortenVon(rows, KENNUNGEN);
    const kennung = werte.length === 1 ? (werte[0] ?? null) : null;
    known.set(key, kennung);
    return kennung;
  };
}

function schritte(fall: Fall): Schritt[] {
  return [
    ...bedarfSchritte(fall),
    ...prognoseSchritte(fall),
    ...dominierendSchritte(fall),
    ...festlegungSchritte(fall),
  ];
}

function bedarfSchritte(fall: Fall): Schritt[] {
  return BEDARFE.filter((bedarf) => fall.bedarfe[bedarf.id] !== null).map((bedarf) => {
    const weg = istRelevant(fall.bedarfe[bedarf.id]);
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

function prognoseSchritte({ prognoseArbeitsmarkt: known }: Fall): Schritt[] {
  const andere = known === null ? [] : PROGNOSEN.filter((each) => each !== known);
  return andere.map((auf) => ({
    aenderung: { eingabe: 'prognoseArbeitsmarkt', auf },
    anwenden: (lage) => ({ ...lage, prognoseArbeitsmarkt: auf }),
  }));
}

function dominierendSchritte({ dominierend: known }: Fall): Schritt[] {
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
