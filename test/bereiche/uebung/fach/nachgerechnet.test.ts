/** The interval once more by hand: draws computed by pairs, BCa as it is defined, the normal distribution added up in small steps. */
import { zaehleAus } from '../../../../src/bereiche/uebung/fach/auszaehlung';
import { spanneVon, ZIEHUNGEN } from '../../../../src/bereiche/uebung/fach/spanne';
import { SKALEN } from '../../../../src/bereiche/uebung/fach/urteil';
import { ziehung } from '../../../../src/bereiche/uebung/fach/zufall';
import { alphaAus } from '../gegenrechnung';
import { type Tafel, urteileAus, zeile } from '../tafel';

describe('die Spanne, noch einmal nachgerechnet', () => {
  const TAFEL: Tafel = [zeile('0 0 1 1 1 2 2 3 3 0'), zeile('0 1 1 1 2 2 3 3 3 2')];
  const T_9 = 2.262157;

  /** The normal distribution as a sum over small steps. */
  const anteile = (() => {
    const schritt = 0.001;
    let summe = 0;
    return Array.from({ length: 16_001 }, (_, nummer) => {
      const z = -8 + nummer * schritt;
      summe += (Math.exp(-((z - schritt / 2) ** 2) / 2) / Math.sqrt(2 * Math.PI)) * schritt;
      return { z, anteil: summe };
    });
  })();
  const anteilUnter = (z: number): number => anteile.find((each) => each.z >= z)?.anteil ?? 1;
  const zBei = (anteil: number): number => anteile.find((each) => each.anteil >= anteil)?.z ?? 8;

  it.each(SKALEN)('%s', (skala) => {
    const spalten = (TAFEL[0] ?? []).map((_, spalte) => TAFEL.map((reihe) => reihe[spalte] ?? null));
    // Einheiten stand in the order of what was said of them, not of names.
    const sortiert = [...spalten].sort((one, other) =>
      [...one].sort().join() < [...other].sort().join() ? -1 : 1,
    );
    const alphaUeber = (gewaehlt: typeof spalten): number | null =>
      alphaAus(
        TAFEL.map((_, reihe) => gewaehlt.map((each) => each[reihe] ?? null)),
        skala,
      );
    const alpha = alphaUeber(sortiert) ?? NaN;
    const naechste = ziehung(10);
    const gezogen = Array.from({ length: ZIEHUNGEN }, () =>
      alphaUeber(sortiert.map(() => sortiert[naechste()] ?? [])),
    )
      .filter((each) => each !== null)
      .sort((one, other) => one - other);
    const ohne = sortiert.map((each) => alphaUeber(sortiert.filter((other) => other !== each)) ?? NaN);
    const mittel = ohne.reduce((summe, each) => summe + each, 0) / 10;
    const potenzen = (hoch: number): number =>
      ohne.reduce((summe, each) => summe + (mittel - each) ** hoch, 0);
    const a = potenzen(3) / (6 * potenzen(2) ** 1.5);
    const darunter = gezogen.filter((each) => each < alpha - 1e-12).length;
    const z0 = zBei(darunter / gezogen.length);
    const ende = (z: number): number => {
      const stelle = anteilUnter(z0 + (z0 + z) / (1 - a * (z0 + z))) * (gezogen.length - 1);
      const [unten = NaN, oben = NaN] = [gezogen[Math.floor(stelle)], gezogen[Math.ceil(stelle)]];
      return unten + (stelle % 1) * (oben - unten);
    };
    const weite = T_9 * Math.sqrt(10 / 9);
    const berechnet = spanneVon(zaehleAus(urteileAus(TAFEL)), skala, alpha);
    if (berechnet.art !== 'spanne') throw new Error('no interval');
    expect(berechnet.von).toBeCloseTo(ende(-weite), 2);
    expect(berechnet.bis).toBeCloseTo(ende(weite), 2);
  });
});
