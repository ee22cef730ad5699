import { OHNE_ALPHA, ohneSpanneText } from '../../../../src/bereiche/uebung';
import { grobText } from '../../../../src/bereiche/uebung/texte/uebereinstimmung';

it('jeder Grund ist ein eigener ganzer Satz', () => {
  const gruende = [
    ...Object.values(OHNE_ALPHA),
    ohneSpanneText({ art: 'eineEinheit' }),
    ohneSpanneText({ art: 'immerEinig' }),
    ohneSpanneText({ art: 'ohneStreuung', verworfen: 1234 }),
  ];
  for (const grund of gruende) expect(grund).toMatch(/^[A-ZÄÖÜ].*[^.]\.$/);
  expect(new Set(gruende).size).toBe(gruende.length);
  expect(gruende.at(-1)).toContain('In 1.234 von 2.000 Ziehungen');
});

it('wo es eine Spanne gibt, steht kein Grund', () => {
  const spanne = { art: 'spanne', von: 0.6, bis: 0.9, grob: true, einheiten: 12, verworfen: 0 } as const;
  expect(ohneSpanneText(spanne)).toBeNull();
});

it('grob sagt, von wie vielen Personen', () => {
  expect([1, 12].map(grobText)).toEqual(['grob (1 Person)', 'grob (12 Personen)']);
});
