/** What can be said of a picture whatever fonts it was made with: its colours. */
import { PNG } from 'pngjs';

/** Colours are counted in so coarse steps, three bits for each part, that the edges of letters do not matter. */
const BITS = 3;
const KLEINERES = 8 - BITS;

/** How much of the picture has each colour, as shares of 1. */
export function farbanteile(bild: Buffer): Map<number, number> {
  const { width, height, data } = PNG.sync.read(bild);
  const anzahl = new Uint32Array(2 ** (3 * BITS));
  for (let stelle = 0; stelle < data.length; stelle += 4) {
    const [rot = 0, gruen = 0, blau = 0] = [data[stelle], data[stelle + 1], data[stelle + 2]];
    const farbe = ((rot >> KLEINERES) << (2 * BITS)) | ((gruen >> KLEINERES) << BITS) | (blau >> KLEINERES);
    anzahl[farbe] = (anzahl[farbe] ?? 0) + 1;
  }
  const anteile = [...anzahl].map((wie, farbe) => [farbe, wie / (width * height)] as const);
  return new Map(anteile.filter(([, anteil]) => anteil > 0));
}

/** 1 where both pictures have the same colours to the same extent, 0 where they have none in common. */
export function aehnlichkeit(eines: Buffer, anderes: Buffer): number {
  const andere = farbanteile(anderes);
  return [...farbanteile(eines)].reduce(
    (summe, [farbe, anteil]) => summe + Math.min(anteil, andere.get(farbe) ?? 0),
    0,
  );
}
