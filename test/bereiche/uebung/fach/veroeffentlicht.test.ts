/** Published results, to as many digits as are published; `beispiele.ts` says where. */
import { type Skala, uebereinstimmung, type Uebereinstimmung } from '../../../../src/bereiche/uebung';
import { ANXIETY, HAYES_2007, KRIPPENDORFF_2011, PAARE, SAS, WIKIPEDIA, XEROMAMMOGRAMME } from '../beispiele';
import { type Tafel, urteileAus, zweiAus } from '../tafel';

function ergebnisVon(tafel: Tafel, skala: Skala): Uebereinstimmung {
  return uebereinstimmung(urteileAus(tafel), { skala, mitSpanne: false });
}

describe('Krippendorffs Alpha', () => {
  it.each<[string, Tafel, Skala, number, number]>([
    // 0.743 and 0.815 in the paper; six digits by other programs over the same data.
    ['Krippendorff 2011', KRIPPENDORFF_2011, 'nominal', 0.743421, 6],
    ['Krippendorff 2011', KRIPPENDORFF_2011, 'ordinal', 0.815388, 6],
    // 1 − (26 − 1)·6 / (26² − (7² + 4² + 10² + 5²)): the coincidence matrix is printed there.
    ['Wikipedia', WIKIPEDIA, 'nominal', 0.691358, 6],
    // By hand from the same matrix: 1 − 25·537.5 / 69524.
    ['Wikipedia', WIKIPEDIA, 'ordinal', 1 - (25 * 537.5) / 69524, 12],
    ['Hayes/Krippendorff 2007', HAYES_2007, 'ordinal', 0.7598, 4],
    ['Hayes/Krippendorff 2007', HAYES_2007, 'nominal', 0.477, 3],
  ])('%s, %#', (_, tafel, skala, alpha, stellen) => {
    expect(ergebnisVon(tafel, skala).alpha).toBeCloseTo(alpha, stellen);
  });

  it('zählt, was da ist, und welche Paare gleich sind', () => {
    expect(ergebnisVon(KRIPPENDORFF_2011, 'ordinal')).toMatchObject({
      einheiten: 12,
      fachkraefte: 4,
      urteile: 41,
      exakt: 43 / 55,
      kappa: null,
    });
  });
});

describe('gewichtetes Kappa', () => {
  it.each<[string, Tafel, { linear?: number; quadratisch?: number }]>([
    ['Stata, kap, wgt(w) und wgt(w2)', zweiAus(XEROMAMMOGRAMME), { linear: 0.5684, quadratisch: 0.6714 }],
    ['R, irr, equal und squared', ANXIETY, { linear: 0.1459075, quadratisch: 0.2520325 }],
    ['R, vcd, Equal-Spacing', zweiAus(PAARE), { linear: 0.2374 }],
    ['SAS, PROC FREQ', zweiAus(SAS), { linear: 0.4701 }],
    // Tests of the package Metrics (B. Hamner), quadratic_weighted_kappa; values that nobody chose lie between the others.
    [
      'Metrics',
      [
        [1, 3, 5],
        [2, 4, 6],
      ],
      { quadratisch: 0.8421052631578947 },
    ],
    [
      'Metrics',
      [
        [1, 3, 3, 5],
        [2, 4, 5, 6],
      ],
      { quadratisch: 0.6956521739130435 },
    ],
  ])('%s, %#', (_, tafel, erwartet) => {
    const { kappa } = ergebnisVon(tafel, 'ordinal');
    for (const [art, wert] of Object.entries(erwartet))
      expect(kappa?.[art as keyof typeof erwartet]).toBeCloseTo(wert, 4);
  });
});
