/** Against tables as they are printed everywhere. */
import { anteilUnter, quantil, studentQuantil } from '../../../../src/bereiche/uebung/fach/verteilung';

it.each([
  [0, 0.5],
  [1, 0.8413447],
  [1.959964, 0.975],
  [-1.959964, 0.025],
  [3, 0.9986501],
  [-4, 0.0000317],
])('unter %d liegt der Anteil %d', (z, anteil) => {
  expect(anteilUnter(z)).toBeCloseTo(anteil, 6);
});

it.each([
  [0.5, 0],
  [0.975, 1.959964],
  [0.025, -1.959964],
  [0.8413447, 1],
  [0.00025, -3.480756],
])('der Anteil %d liegt unter %d', (anteil, z) => {
  expect(Math.abs(quantil(anteil) - z)).toBeLessThan(0.0005);
});

it.each([
  [5, 2.570582],
  [11, 2.200985],
  [24, 2.063899],
  [59, 2.000995],
  [100_000, 1.959988],
])('bei %i Freiheitsgraden reicht es bis %d', (freiheitsgrade, t) => {
  expect(Math.abs(studentQuantil(freiheitsgrade) - t)).toBeLessThan(0.003);
});
