/** Draws the icons of the add-in: a petrol tile with a white 2×2 matrix, one field filled. Deterministic; no other assets. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';

/** Edge lengths in pixels that the manifest needs. */
export const ICON_SIZES = [16, 32, 64, 80, 128] as const;

type Colour = readonly [red: number, green: number, blue: number];
interface Box {
  readonly x: number;
  readonly y: number;
  readonly edge: number;
  readonly radius: number;
}

const TOP: Colour = [0, 122, 135];
const BOTTOM: Colour = [0, 86, 104];
const WHITE: Colour = [255, 255, 255];
const SAMPLES = 4;

// All lengths in sixteenths of the edge, so that every line falls on a whole pixel at 16 px.
const TILE: Box = { x: 0, y: 0, edge: 16, radius: 3.5 };
const FIELDS = [3, 9].flatMap((y) => [3, 9].map((x): Box => ({ x, y, edge: 4, radius: 0.8 })));
const FILLED = 1;
const STROKE = 1;

function isInside(box: Box, x: number, y: number): boolean {
  const half = box.edge / 2;
  const dx = Math.max(Math.abs(x - box.x - half) - (half - box.radius), 0);
  const dy = Math.max(Math.abs(y - box.y - half) - (half - box.radius), 0);
  return dx * dx + dy * dy <= box.radius * box.radius;
}

function shrink(box: Box, by: number): Box {
  return { x: box.x + by, y: box.y + by, edge: box.edge - 2 * by, radius: Math.max(box.radius - by, 0) };
}

function isWhite(x: number, y: number): boolean {
  return FIELDS.some(
    (field, index) => isInside(field, x, y) && (index === FILLED || !isInside(shrink(field, STROKE), x, y)),
  );
}

function tileColour(y: number): Colour {
  const share = y / TILE.edge;
  const mix = (from: number, to: number): number => from + (to - from) * share;
  return [mix(TOP[0], BOTTOM[0]), mix(TOP[1], BOTTOM[1]), mix(TOP[2], BOTTOM[2])];
}

/** The colour at a point, or null outside of the tile. */
function colourAt(x: number, y: number): Colour | null {
  if (!isInside(TILE, x, y)) return null;
  return isWhite(x, y) ? WHITE : tileColour(y);
}

/** Mean of the samples of one pixel as RGBA; colours weigh only where the tile covers the pixel. */
function pixelAt(column: number, row: number, size: number): readonly number[] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
    const x = column + ((sample % SAMPLES) + 0.5) / SAMPLES;
    const y = row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES;
    const colour = colourAt((x * TILE.edge) / size, (y * TILE.edge) / size);
    if (!colour) continue;
    covered++;
    colour.forEach((part, index) => (sum[index] = (sum[index] ?? 0) + part));
  }
  const mean = sum.map((part) => Math.round(part / Math.max(covered, 1)));
  return [...mean, Math.round((255 * covered) / (SAMPLES * SAMPLES))];
}

/** The icon as the bytes of a PNG file. */
export function drawIcon(size: number): Buffer {
  const png = new PNG({ width: size, height: size });
  for (let index = 0; index < size * size; index++) {
    png.data.set(pixelAt(index % size, Math.floor(index / size), size), index * 4);
  }
  return PNG.sync.write(png);
}

/** Writes all icons into a folder as `icon-<size>.png`. */
export function writeIcons(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const size of ICON_SIZES) writeFileSync(join(folder, `icon-${size}.png`), drawIcon(size));
}

if (require.main === module) writeIcons('assets/icons');
