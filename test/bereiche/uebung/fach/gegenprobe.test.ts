/** The same numbers by another way, over random tables with gaps. Costs about 3 s. */
import fc from 'fast-check';
import { type Skala, uebereinstimmung } from '../../../../src/bereiche/uebung';
import { zufallslauf } from '../../../support/zufallslauf';
import { alphaAus, exaktAus, kappaAus } from '../gegenrechnung';
import { type Tafel, urteileAus } from '../tafel';

function tafeln(fachkraefte: number, werte: readonly (number | string)[]): fc.Arbitrary<Tafel> {
  const zelle = fc.oneof(
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 5, arbitrary: fc.constantFrom(...werte) },
  );
  return fc
    .tuple(fc.integer({ min: 1, max: fachkraefte }), fc.integer({ min: 1, max: 9 }))
    .chain(([zeilen, spalten]) =>
      fc.array(fc.array(zelle, { minLength: spalten, maxLength: spalten }), {
        minLength: zeilen,
        maxLength: zeilen,
      }),
    );
}

function istGleich(berechnet: number | string | null, erwartet: number | null): void {
  if (erwartet === null) expect(typeof berechnet === 'number' ? berechnet : null).toBeNull();
  else expect(berechnet).toBeCloseTo(erwartet, 10);
}

const STUFEN = [0, 1, 2, 3];

it.each<[Skala, readonly (number | string)[]]>([
  ['ordinal', STUFEN],
  ['ordinal', [-2.5, 10, 9, 0.1, 1e6, 7, 8]],
  ['nominal', STUFEN],
  ['nominal', ['bFM', 'AV', 'Exter', 'I', 'Zehn']],
])('Alpha und gleiche Paare (%s, %j)', (skala, werte) => {
  fc.assert(
    fc.property(tafeln(6, werte), (tafel) => {
      const { alpha, exakt } = uebereinstimmung(urteileAus(tafel), { skala, mitSpanne: false });
      istGleich(alpha, alphaAus(tafel, skala));
      istGleich(exakt, exaktAus(tafel));
    }),
    zufallslauf(5000, 10),
  );
});

it('Kappa, sobald es genau zwei Fachkräfte sind', () => {
  fc.assert(
    fc.property(tafeln(3, STUFEN), (tafel) => {
      const mitUrteil = tafel.filter((reihe) => reihe.some((wert) => wert !== null));
      const { kappa } = uebereinstimmung(urteileAus(tafel), { skala: 'ordinal', mitSpanne: false });
      const zuZweit = mitUrteil.length === 2;
      istGleich(kappa?.linear ?? null, zuZweit ? kappaAus(mitUrteil, 1) : null);
      istGleich(kappa?.quadratisch ?? null, zuZweit ? kappaAus(mitUrteil, 2) : null);
    }),
    zufallslauf(5000, 10),
  );
});
