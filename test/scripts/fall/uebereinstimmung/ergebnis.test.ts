import { HAYES_2007, KRIPPENDORFF_2011 } from '../../../bereiche/uebung/beispiele';
import { urteileAus } from '../../../bereiche/uebung/tafel';
import { ergebnis, lauf } from './lauf';

const BEISPIEL = urteileAus(KRIPPENDORFF_2011);
const WORTE = [
  { einheit: 'p1', fachkraft: 'A', wert: 'bFM' },
  { einheit: 'p1', fachkraft: 'B', wert: 'bFM' },
  { einheit: 'p2', fachkraft: 'A', wert: 'AV' },
  { einheit: 'p2', fachkraft: 'B', wert: 'bFM' },
];

describe('von der Datei zum Ergebnis', () => {
  it('hat alle Felder in ihrer Reihenfolge, auf drei Stellen', async () => {
    const alles = await ergebnis(BEISPIEL);
    expect(alles).toEqual({
      skala: 'ordinal',
      einheiten: 12,
      fachkraefte: 4,
      urteile: 41,
      alpha: 0.815,
      ki: [expect.any(Number), 1],
      kiGrob: true,
      exakt: 0.782,
      kappa: null,
    });
    expect(Object.keys(alles)).toEqual([
      ...['skala', 'einheiten', 'fachkraefte', 'urteile', 'alpha', 'ki', 'kiGrob', 'exakt', 'kappa'],
    ]);
    for (const grenze of alles['ki'] as number[]) expect(String(grenze)).toMatch(/^-?\d(\.\d{1,3})?$/);
  });

  it('zweimal dasselbe gibt Zeichen für Zeichen dasselbe', async () => {
    const urteile = urteileAus(HAYES_2007);
    expect((await lauf(urteile)).out).toBe((await lauf(urteile)).out);
    expect((await lauf(urteile)).out).toBe((await lauf(urteile.toReversed())).out);
  });

  it('--ohne-ki lässt die Spanne weg', async () => {
    const { ki, kiGrob, ...ohne } = await ergebnis(BEISPIEL);
    expect([ki, kiGrob]).toEqual([expect.any(Array), true]);
    expect(await ergebnis(BEISPIEL, '--ohne-ki')).toEqual(ohne);
  });

  it('die Skala steht in der Datei, sonst sagen es die Werte: Zahlen ordinal, Texte nominal', async () => {
    expect(await ergebnis({ skala: 'nominal', urteile: BEISPIEL })).toMatchObject({
      skala: 'nominal',
      alpha: 0.743,
    });
    expect(await ergebnis({ urteile: BEISPIEL })).toMatchObject({ skala: 'ordinal', alpha: 0.815 });
    expect(await ergebnis(WORTE)).toMatchObject({ skala: 'nominal', alpha: 0, exakt: 0.5, kappa: null });
    expect(await ergebnis({ skala: 'nominal', urteile: WORTE })).toEqual(await ergebnis(WORTE));
  });

  it('zu zweit auch Kappa', async () => {
    const zuZweit = urteileAus(KRIPPENDORFF_2011.slice(1, 3));
    expect(await ergebnis(zuZweit, '--ohne-ki')).toMatchObject({
      fachkraefte: 2,
      kappa: { linear: expect.any(Number), quadratisch: expect.any(Number) },
    });
  });

  it('offen ist kein Urteil', async () => {
    const offene = [null, '?', '', undefined].map((wert, index) => ({
      einheit: 'neu',
      fachkraft: `F${index}`,
      wert,
    }));
    expect(await ergebnis([...BEISPIEL, ...offene])).toEqual(await ergebnis(BEISPIEL));
  });
});

describe('wo sich nichts berechnen lässt, steht der Grund', () => {
  it.each<[string, unknown, object]>([
    [
      'nichts',
      [],
      { skala: null, einheiten: 0, urteile: 0, exakt: null, grund: expect.stringMatching(/keine Urteile/) },
    ],
    ['nichts, mit Skala', { skala: 'ordinal', urteile: [] }, { skala: 'ordinal', exakt: null }],
    [
      'eine Fachkraft',
      BEISPIEL.slice(0, 9),
      { fachkraefte: 1, exakt: null, grund: expect.stringMatching(/nur eine Fachkraft/) },
    ],
    ['nichts gemeinsam', [WORTE[0], WORTE[3]], { exakt: null, grund: expect.stringMatching(/dasselbe/) }],
    ['kein Unterschied', WORTE.slice(0, 2), { exakt: 1, grund: expect.stringMatching(/gleich/) }],
  ])('%s', async (_, eingabe, erwartet) => {
    expect(await ergebnis(eingabe)).toMatchObject({
      alpha: null,
      ki: null,
      kiGrob: false,
      kappa: null,
      ...erwartet,
    });
  });

  it('auch wo nur die Spanne fehlt', async () => {
    const einer = [1, 2].map((wert) => ({ einheit: 'p1', fachkraft: `F${wert}`, wert }));
    expect(await ergebnis(einer)).toMatchObject({
      alpha: 0,
      ki: null,
      kiGrob: false,
      grund: expect.any(String),
    });
    expect(await ergebnis(einer, '--ohne-ki')).not.toHaveProperty('grund');
    expect(await ergebnis(BEISPIEL)).not.toHaveProperty('grund');
  });
});
