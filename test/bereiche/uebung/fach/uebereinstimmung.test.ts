import fc from 'fast-check';
import { type Frage, uebereinstimmung } from '../../../../src/bereiche/uebung/fach/uebereinstimmung';
import { skalaVon, type Urteil } from '../../../../src/bereiche/uebung/fach/urteil';
import { zufallslauf } from '../../../support/zufallslauf';
import { KRIPPENDORFF_2011 } from '../beispiele';
import { type Tafel, urteileAus, zeile } from '../tafel';

const ORDINAL: Frage = { skala: 'ordinal', mitSpanne: true };

describe('wo sich nichts berechnen lässt, steht der Grund', () => {
  it.each<[string, Tafel, string, number | null]>([
    ['nichts', [], 'keineUrteile', null],
    ['eine Fachkraft', [zeile('0 1 2 3')], 'eineFachkraft', null],
    ['zwei, nie dieselbe Person', [zeile('0 1 . .'), zeile('. . 2 3')], 'keineGemeinsamen', null],
    ['alle gleich', [zeile('2 2 2'), zeile('2 2 .')], 'ohneStreuung', 1],
    ['Unterschiede nur, wo niemand vergleicht', [zeile('2 2 0'), zeile('2 2 .')], 'ohneStreuung', 1],
  ])('%s', (_, tafel, grund, exakt) => {
    const ergebnis = uebereinstimmung(urteileAus(tafel), ORDINAL);
    expect(ergebnis).toMatchObject({ alpha: grund, spanne: null, exakt, kappa: null });
  });

  it('nie eine Zahl, die keine ist', () => {
    const wert = fc.constantFrom(null, 0, 1);
    const tafel = fc.array(fc.array(wert, { minLength: 3, maxLength: 3 }), { maxLength: 3 });
    fc.assert(
      fc.property(tafel, fc.constantFrom('nominal', 'ordinal'), (each, skala) => {
        const text = JSON.stringify(
          uebereinstimmung(urteileAus(each), { skala, mitSpanne: true }),
          (_, wert) =>
            typeof wert === 'number' && !Number.isFinite(wert) ? 'keine Zahl' : (wert as unknown),
        );
        expect(text).not.toContain('keine Zahl');
      }),
      zufallslauf(400, 10),
    );
  });
});

describe('Spanne und Kappa nur, wo sie etwas sagen', () => {
  it('ohne Frage keine Spanne', () => {
    expect(
      uebereinstimmung(urteileAus(KRIPPENDORFF_2011), { ...ORDINAL, mitSpanne: false }).spanne,
    ).toBeNull();
  });

  it('Kappa nur für genau zwei Fachkräfte und nur auf einer Skala mit Reihenfolge', () => {
    const zuZweit = urteileAus(KRIPPENDORFF_2011.slice(0, 2));
    expect(uebereinstimmung(zuZweit, ORDINAL).kappa).not.toBeNull();
    expect(uebereinstimmung(zuZweit, { ...ORDINAL, skala: 'nominal' }).kappa).toBeNull();
    expect(uebereinstimmung(urteileAus(KRIPPENDORFF_2011), ORDINAL).kappa).toBeNull();
  });

  it('Kappa aus dem, was beide beurteilt haben', () => {
    const gemeinsam = [zeile('0 1 2 3 3'), zeile('0 2 2 3 1')];
    const dazu = [zeile('0 1 2 3 3 0 .'), zeile('0 2 2 3 1 . 3')];
    expect(uebereinstimmung(urteileAus(dazu), ORDINAL).kappa).toEqual(
      uebereinstimmung(urteileAus(gemeinsam), ORDINAL).kappa,
    );
  });
});

it('Zahlen haben eine Reihenfolge, Texte keine', () => {
  expect([skalaVon(2), skalaVon('bFM')]).toEqual(['ordinal', 'nominal']);
});

it('10 kommt nach 9, und nicht nach 1', () => {
  const alsZahl = uebereinstimmung(urteileAus([zeile('1 9 10 10'), zeile('1 9 9 10')]), ORDINAL);
  const alsStufe = uebereinstimmung(urteileAus([zeile('1 2 3 3'), zeile('1 2 2 3')]), ORDINAL);
  expect(alsZahl.alpha).toBe(alsStufe.alpha);
});

/** A table and the same one with other names and in another order. */
const UMGESTELLT = fc
  .array(fc.array(fc.constantFrom(null, 0, 1, 2, 3), { minLength: 8, maxLength: 8 }), {
    minLength: 2,
    maxLength: 5,
  })
  .map(urteileAus)
  .chain((urteile) =>
    fc.tuple(fc.constant(urteile), fc.shuffledSubarray(urteile, { minLength: urteile.length }), fc.nat()),
  );

it('Namen und Reihenfolge ändern nichts, auch an der Spanne nicht', () => {
  fc.assert(
    fc.property(UMGESTELLT, ([urteile, gemischt, zahl]) => {
      const anders: Urteil[] = gemischt.map(({ einheit, fachkraft, wert }) => ({
        einheit: `${[...einheit].reverse().join('')}${zahl}`,
        fachkraft: `${zahl}${[...fachkraft].reverse().join('')}`,
        wert,
      }));
      expect(uebereinstimmung(anders, ORDINAL)).toEqual(uebereinstimmung(urteile, ORDINAL));
    }),
    zufallslauf(500, 10),
  );
});
