import { PNG } from 'pngjs';
import { mitFarbtafel } from '../../scripts/handbuch/farbtafel';
import { aehnlichkeit } from './bildvergleich';

type Farbe = readonly [number, number, number];

/** A picture with one pixel for each of these colours. */
function bildAus(farben: readonly Farbe[]): Buffer {
  const png = new PNG({ width: farben.length, height: 1 });
  farben.forEach((farbe, index) => png.data.set([...farbe, 255], index * 4));
  return PNG.sync.write(png);
}

function farbenIn(bild: Buffer): Farbe[] {
  const { data } = PNG.sync.read(bild);
  return Array.from({ length: data.length / 4 }, (_, index) => [
    data[index * 4] ?? NaN,
    data[index * 4 + 1] ?? NaN,
    data[index * 4 + 2] ?? NaN,
  ]);
}

const WEISS: Farbe = [255, 255, 255];
const ROT: Farbe = [200, 30, 30];
const BLAU: Farbe = [0, 0, 255];

describe('mitFarbtafel', () => {
  it('lässt ein Bild mit wenigen Farben, wie es ist', () => {
    expect(farbenIn(mitFarbtafel(bildAus([WEISS, ROT, BLAU, WEISS])))).toEqual([WEISS, ROT, BLAU, WEISS]);
  });

  it('ersetzt eine Farbe durch die häufigere, die gleich aussieht', () => {
    const fastWeiss: Farbe = [254, 255, 254];
    expect(farbenIn(mitFarbtafel(bildAus([WEISS, WEISS, fastWeiss])))).toEqual([WEISS, WEISS, WEISS]);
  });

  it('behält seltene Farben, auch wenn es viele Zwischentöne gibt', () => {
    const grau = Array.from({ length: 250 }, (_, wert): Farbe => [wert, wert, wert]);
    const farben = farbenIn(mitFarbtafel(bildAus([...grau, ...grau, ROT])));
    expect(farben.at(-1)).toEqual(ROT);
  });

  it('kommt mit mehr Farben zurecht, als in die Tafel passen', () => {
    const viele = Array.from({ length: 1000 }, (_, index): Farbe => [
      (index * 37) % 256,
      (index * 101) % 256,
      (index * 13) % 256,
    ]);
    const abstaende = farbenIn(mitFarbtafel(bildAus(viele))).map((farbe, index) =>
      Math.max(...farbe.map((wert, teil) => Math.abs(wert - (viele[index]?.[teil] ?? NaN)))),
    );
    expect(Math.max(...abstaende)).toBeLessThan(48);
  });
});

describe('aehnlichkeit', () => {
  it('ist 1 bei gleichen Farben, wo immer sie stehen, und 0 bei lauter anderen', () => {
    expect(aehnlichkeit(bildAus([WEISS, ROT]), bildAus([ROT, WEISS]))).toBeCloseTo(1);
    expect(aehnlichkeit(bildAus([WEISS, WEISS]), bildAus([ROT, BLAU]))).toBe(0);
  });
});
