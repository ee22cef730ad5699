/** A dry run of the Fachaufsicht: another set of rules against the one in force, over the cases of a city. */
import { entscheiderFuer } from '../../src/bereiche/regelwerk/fach/entscheideFall';
import { vergleiche, vergleicheKombinationen } from '../../src/bereiche/regelwerk/fach/vergleichen';
import type { Fall } from '../../src/fall/fall';
import { EINGEBAUT } from '../../src/rules/regelsatz';
import { FUENF_FUER_EXTER } from '../../test/support/beispielsaetze';
import { knownCases, partlyOpenCases } from './cases';
import { median } from './measure';
import { type Line, ms } from './zeile';

const STADT = 34_000;
const LAEUFE = 5;

/** Sets are new objects each time: nothing is remembered from the run before. */
function zeit(faelle: readonly Fall[]): number {
  const zeiten = Array.from({ length: LAEUFE }, () => {
    const beginn = performance.now();
    vergleiche({ alt: { ...EINGEBAUT }, neu: { ...FUENF_FUER_EXTER } }, faelle, entscheiderFuer);
    return performance.now() - beginn;
  });
  return median(zeiten);
}

/** What a comparison takes, with the cases in memory. */
export function vergleichszeiten(): Line[] {
  const beginn = performance.now();
  vergleicheKombinationen({ alt: EINGEBAUT, neu: FUENF_FUER_EXTER });
  const kombinationen = performance.now() - beginn;
  return [
    ['Zwei Regelwerke über 34.000 bekannte Fälle vergleichen (Median von 5)', ms(zeit(knownCases(STADT)))],
    ['… über 34.000 halb erhobene Fälle (Median von 5)', ms(zeit(partlyOpenCases(STADT)))],
    ['… über alle Kombinationen der vier Tabellen (ein Lauf)', ms(kombinationen)],
  ];
}
