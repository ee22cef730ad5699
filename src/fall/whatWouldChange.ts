/** "What would change it?": all smallest sets of changes to known inputs that lead to another decided Kennung. */
import type { Kennung } from '../rules/vocabulary';
import { ENTSCHIEDENE_KENNUNGEN, KENNUNGEN } from '../rules/vocabulary';
import type { NaechsteAndere } from './ergebnis';
import type { Fall } from './fall';
import type { Lage } from './lage';
import { lageVon } from './lage';
import { alleMoeglichkeiten, antwortenVon, moeglicheRows } from './moeglich';
import { alleSchritte, type Schritt } from './schritte';

/**
 * All smallest sets of at most two changes (one per input) to the errechnete Kennung AV, bFM or Exter.
 * Open inputs stay open; a set counts only if the other Kennung then stands fest. Empty: none within two steps.
 */
export function whatWouldChange(fall: Fall): NaechsteAndere[] {
  const lage = lageVon(fall);
  const steps = alleSchritte(fall);
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
    const rows = moeglicheRows(alleMoeglichkeiten(lage), lage.regelsatz.kennung, (e) => e.kennung);
    const werte = antwortenVon(rows, KENNUNGEN);
    const kennung = werte.length === 1 ? (werte[0] ?? null) : null;
    known.set(key, kennung);
    return kennung;
  };
}
