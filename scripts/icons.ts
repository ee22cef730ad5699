/** Draws the icons of the add-in and of its buttons: a petrol tile with a white glyph. Deterministic; no other assets. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { type Box, type Glyph, type GlyphName, GLYPHS, isInside } from './icons/glyphs';

/** Edge lengths in pixels that the manifest needs. */
export const ICON_SIZES = [16, 32, 64, 80, 128] as const;

type Colour = readonly [red: number, green: number, blue: number];

const TOP: Colour = [0, 122, 135];
const BOTTOM: Colour = [0, 86, 104];
const WHITE: Colour = [255, 255, 255];
const SAMPLES = 4;

const TILE: Box = { x: 0, y: 0, edge: 16, radius: 3.5 };

function tileColour(y: number): Colour {
  const share = y / TILE.edge;
  const mix = (from: number, to: number): number => from + (to - from) * share;
  return [mix(TOP[0], BOTTOM[0]), mix(TOP[1], BOTTOM[1]), mix(TOP[2], BOTTOM[2])];
}

/** The colour at a point, or null outside of the tile. */
function colourAt(glyph: Glyph, x: number, y: number): Colour | null {
  if (!isInside(TILE, x, y)) return null;
  return glyph(x, y) ? WHITE : tileColour(y);
}

/** Mean of the samples of one pixel as RGBA; colours weigh only where the tile covers the pixel. */
function pixelAt(glyph: Glyph, column: number, row: number, size: number): readonly number[] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
    const x = column + ((sample % SAMPLES) + 0.5) / SAMPLES;
    const y = row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES;
    const colour = colourAt(glyph, (x * TILE.edge) / size, (y * TILE.edge) / size);
    if (!colour) continue;
    covered++;
    colour.forEach((part, index) => (sum[index] = (sum[index] ?? 0) + part));
  }
  const mean = sum.map((part) => Math.round(part / Math.max(covered, 1)));
  return [...mean, Math.round((255 * covered) / (SAMPLES * SAMPLES))];
}

/** The icon as the bytes of a PNG file. */
export function drawIcon(name: GlyphName, size: number): Buffer {
  const png = new PNG({ width: size, height: size });
  for (let index = 0; index < size * size; index++) {
    png.data.set(pixelAt(GLYPHS[name], index % size, Math.floor(index / size), size), index * 4);
  }
  return PNG.sync.write(png);
}

/** The names of all icons: that of the add-in, then one per button. */
export const ICON_NAMES = Object.keys(GLYPHS) as GlyphName[];

/** Writes all icons into a folder as `<name>-<size>.png`. */
export function writeIcons(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of ICON_NAMES) {
    for (const size of ICON_SIZES) writeFileSync(join(folder, `${name}-${size}.png`), drawIcon(name, size));
  }
}

if (require.main === module) writeIcons('assets/icons');
