/**
 * How often the interval holds the true value: it says that of 100 intervals 95 do. From 60 people on that has to be true,
 * within two of a hundred; below, the interval is called „grob“. Costs about 6 s, with GRUENDLICH=1 five minutes.
 */
import { SKALEN, type Skala, uebereinstimmung } from '../../../../src/bereiche/uebung';
import { berichte } from '../../../support/testbericht';
import { zufallslauf } from '../../../support/zufallslauf';
import { type Grundgesamtheit, GRUNDGESAMTHEITEN, stichprobenAus, wahresAlpha } from '../grundgesamtheit';

/** The share of the intervals that hold the true value, in percent. */
function ueberdeckung(gesamtheit: Grundgesamtheit, skala: Skala, personen: number, laeufe: number): number {
  const wahr = wahresAlpha(gesamtheit, skala);
  const naechste = stichprobenAus(gesamtheit, personen);
  const spannen = Array.from({ length: laeufe }, () =>
    uebereinstimmung(naechste(personen), { skala, mitSpanne: true }),
  ).flatMap(({ spanne }) => (spanne?.art === 'spanne' ? [spanne] : []));
  // Where there is none, nothing was claimed.
  expect(spannen.length).toBeGreaterThan(0.9 * laeufe);
  return (100 * spannen.filter(({ von, bis }) => von <= wahr && wahr <= bis).length) / spannen.length;
}

/** A short run may be off by chance as well: three standard errors. The same runs every time, so none is off only now and then. */
function zufaellig(laeufe: number): number {
  return laeufe < LAEUFE ? 300 * Math.sqrt((0.95 * 0.05) / laeufe) : 0;
}

const LAEUFE = 1000;

const FAELLE = GRUNDGESAMTHEITEN.flatMap((gesamtheit) =>
  SKALEN.map((skala) => ({ gesamtheit, skala, name: gesamtheit.name })),
);

describe.each(FAELLE)('$name, $skala', ({ gesamtheit, skala, name }) => {
  it.each([
    [12, 5],
    [25, 3],
    [60, 2],
  ])(
    'bei %i Personen höchstens %i von 100 daneben',
    (personen, abweichung) => {
      const laeufe = zufallslauf(LAEUFE, 40).numRuns;
      const gemessen = ueberdeckung(gesamtheit, skala, personen, laeufe);
      berichte(
        `Coverage of the interval: ${gemessen.toFixed(1)} % (${name}, ${skala}, ${personen} people, ${laeufe} runs)`,
      );
      expect(Math.abs(gemessen - 95)).toBeLessThanOrEqual(abweichung + zufaellig(laeufe));
    },
    600_000,
  );
});
