/** What can be said of a picture whatever fonts it was made with: its colours. */
import { PNG } from 'pngjs';

/** Colours are counted in so coarse steps that the edges of letters do not matter. */
const STUFE = 32;

/** How much of the picture has each colour, as shares of 1. */
export function farbanteile(bild: Buffer): Map<number, number> {
  const { width, height, data } = PNG.sync.read(bild);
  const stufe = (stelle: number): number => Math.floor((data[stelle] ?? 0) / STUFE);
  const anteile = new Map<number, number>();
  for (let stelle = 0; stelle < data.length; stelle += 4) {
    const farbe = (stufe(stelle) << 16) | (stufe(stelle + 1) << 8) | stufe(stelle + 2);
    anteile.set(farbe, (anteile.get(farbe) ?? 0) + 1 / (width * height));
  }
  return anteile;
}

/** 1 where both pictures have the same colours to the same extent, 0 where they have none in common. */
export function aehnlichkeit(eines: Buffer, anderes: Buffer): number {
  const andere = farbanteile(anderes);
  return [...farbanteile(eines)].reduce(
    (summe, [farbe, anteil]) => summe + Math.min(anteil, andere.get(farbe) ?? 0),
    0,
  );
}
