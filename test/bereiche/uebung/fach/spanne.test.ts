import fc from 'fast-check';
import { alphaVon } from '../../../../src/bereiche/uebung/fach/alpha';
import { zaehleAus } from '../../../../src/bereiche/uebung/fach/auszaehlung';
import { type Spanne, ZIEHUNGEN } from '../../../../src/bereiche/uebung/fach/spanne';
import { uebereinstimmung } from '../../../../src/bereiche/uebung/fach/uebereinstimmung';
import { SKALEN, type Skala } from '../../../../src/bereiche/uebung/fach/urteil';
import { zufallslauf } from '../../../support/zufallslauf';
import { HAYES_2007, KRIPPENDORFF_2011 } from '../beispiele';
import { alphaAus } from '../gegenrechnung';
import { type Tafel, urteileAus } from '../tafel';

function spanne(tafel: Tafel, skala: Skala = 'ordinal'): Spanne | null {
  return uebereinstimmung(urteileAus(tafel), { skala, mitSpanne: true }).spanne;
}

/** So many columns: people of whom two Fachkräfte say the same, then some of whom they do not. */
function zuZweit(gleiche: number, verschiedene: number): Tafel {
  const stufen = Array.from({ length: gleiche }, (_, person) => person % 4);
  return [
    [...stufen, ...Array.from({ length: verschiedene }, () => 1)],
    [...stufen, ...Array.from({ length: verschiedene }, () => 2)],
  ];
}

it('dieselben Urteile geben dieselbe Spanne', () => {
  expect(spanne(HAYES_2007)).toEqual(spanne(HAYES_2007));
  expect(spanne(HAYES_2007)).toMatchObject({ art: 'spanne', verworfen: 0, einheiten: 40 });
});

it('liegt um den Wert und wird enger, je mehr Personen es sind', () => {
  const weiten = [1, 2, 4, 8].map((mal) => {
    const oft = KRIPPENDORFF_2011.map((reihe) => Array.from({ length: mal }, () => reihe).flat());
    const ergebnis = spanne(oft);
    if (ergebnis?.art !== 'spanne') throw new Error('no interval');
    expect(ergebnis.von).toBeLessThan(0.8);
    expect(ergebnis.bis).toBeGreaterThan(0.82);
    expect(ergebnis.bis).toBeLessThanOrEqual(1);
    return ergebnis.bis - ergebnis.von;
  });
  expect(weiten).toEqual([...weiten].sort((one, other) => other - one));
});

describe('grob unter sechzig Personen', () => {
  it.each([
    [59, true],
    [60, false],
  ])('%i: %s', (personen, grob) => {
    expect(spanne(zuZweit(personen - 3, 3))).toMatchObject({ art: 'spanne', grob, einheiten: personen });
  });

  it('wer nur einmal beurteilt ist, zählt dafür nicht', () => {
    const [eine = [], andere = []] = zuZweit(56, 3);
    expect(
      spanne([
        [...eine, 1],
        [...andere, null],
      ]),
    ).toMatchObject({ grob: true, einheiten: 59 });
  });
});

describe('Ziehungen ohne Unterschied', () => {
  /** Of `personen`, one is rated otherwise than all the others: (1 − 1/n)^n of the draws miss it. */
  const reihe = (personen: number, anders: number): number[] =>
    Array.from({ length: personen }, (_, person) => (person < anders ? 3 : 2));
  const einerAnders = (personen: number, anders: number): Tafel => [
    reihe(personen, anders),
    reihe(personen, anders),
  ];

  it('zählen nicht und werden gezählt', () => {
    // Four of forty, of one of them two people say different things: 0.9^40 = 1.5 % of the draws.
    const ergebnis = spanne([reihe(40, 3), reihe(40, 4)]);
    expect(ergebnis).toMatchObject({ art: 'spanne', grob: true });
    const { verworfen } = ergebnis as Extract<Spanne, { art: 'spanne' }>;
    expect(verworfen / ZIEHUNGEN).toBeGreaterThan(0.005);
    expect(verworfen / ZIEHUNGEN).toBeLessThan(0.025);
  });

  it('sind sich alle immer einig, gibt es keine Spanne: dass es überall so ist, folgt daraus nicht', () => {
    expect(spanne(einerAnders(40, 4))).toEqual({ art: 'immerEinig' });
    expect(spanne(einerAnders(40, 20))).toEqual({ art: 'immerEinig' });
  });

  it('sind es mehr als fünf von hundert, gibt es keine Spanne', () => {
    // One of forty: 0.975^40 = 36 %.
    const ergebnis = spanne(einerAnders(40, 1));
    expect(ergebnis).toMatchObject({ art: 'ohneStreuung' });
    const { verworfen } = ergebnis as Extract<Spanne, { art: 'ohneStreuung' }>;
    expect(verworfen / ZIEHUNGEN).toBeCloseTo(0.975 ** 40, 1);
  });

  it('aus einer einzigen Person folgt keine Spanne', () => {
    expect(spanne([[1], [2]])).toEqual({ art: 'eineEinheit' });
  });
});

describe('eine Ziehung', () => {
  it('rechnet wie mit einer Tafel, in der jede Person so oft steht, wie sie gezogen ist', () => {
    const wert = fc.constantFrom(null, 0, 1, 2, 3);
    const tafel = fc.array(fc.array(wert, { minLength: 6, maxLength: 6 }), { minLength: 2, maxLength: 4 });
    const oft = fc.array(fc.nat(3), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(tafel, oft, fc.constantFrom(...SKALEN), (each, mal, skala) => {
        const gezogen = each.map((reihe) =>
          reihe.flatMap((w, spalte) => Array.from({ length: mal[spalte] ?? 0 }, () => w)),
        );
        const auszaehlung = zaehleAus(urteileAus(gezogen));
        const erwartet = alphaAus(gezogen, skala);
        const einzeln = gewichteAus(each, mal);
        const alpha = alphaVon(einzeln.auszaehlung, einzeln.haeufigkeit, skala);
        expect(auszaehlung.einheiten).toBe(einzeln.haeufigkeit.reduce((summe, anzahl) => summe + anzahl, 0));
        if (erwartet === null) expect(alpha).toBeNull();
        else expect(alpha).toBeCloseTo(erwartet, 10);
      }),
      zufallslauf(5000, 10),
    );
  });

  /** The count of a table, and how often each Muster of it is drawn where its columns are drawn so often. */
  function gewichteAus(tafel: Tafel, mal: readonly number[]) {
    const auszaehlung = zaehleAus(urteileAus(tafel));
    const schluessel = ({ stellen, anzahlen }: (typeof auszaehlung.muster)[number]): string =>
      JSON.stringify([stellen, anzahlen]);
    const werte = [...new Set(tafel.flat().filter((wert) => wert !== null))].sort((one, other) =>
      one < other ? -1 : 1,
    );
    const haeufigkeit = auszaehlung.muster.map(() => 0);
    (tafel[0] ?? []).forEach((_, spalte) => {
      const gesagt = tafel.map((reihe) => reihe[spalte] ?? null).filter((wert) => wert !== null);
      const stellen = [...new Set(gesagt)]
        .map((wert) => werte.indexOf(wert))
        .sort((one, other) => one - other);
      const anzahlen = stellen.map((stelle) => gesagt.filter((wert) => wert === werte[stelle]).length);
      const nummer = auszaehlung.muster.findIndex(
        (each) => schluessel(each) === JSON.stringify([stellen, anzahlen]),
      );
      if (nummer >= 0) haeufigkeit[nummer] = (haeufigkeit[nummer] ?? 0) + (mal[spalte] ?? 0);
    });
    return { auszaehlung, haeufigkeit };
  }
});
