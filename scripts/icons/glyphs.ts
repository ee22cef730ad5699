/** What stands in white on the tile of each icon: the add-in itself and its four buttons. Shapes only; no pixels. */

/** Whether a point lies on a white part. Lengths in sixteenths of the edge, so that lines fall on whole pixels at 16 px. */
export type Glyph = (x: number, y: number) => boolean;

/** A square with round corners. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly edge: number;
  readonly radius: number;
}

/** Whether a point lies in a square with round corners. */
export function isInside(box: Box, x: number, y: number): boolean {
  const half = box.edge / 2;
  const dx = Math.max(Math.abs(x - box.x - half) - (half - box.radius), 0);
  const dy = Math.max(Math.abs(y - box.y - half) - (half - box.radius), 0);
  return dx * dx + dy * dy <= box.radius * box.radius;
}

const STROKE = 1;
const FIELDS = [3, 9].flatMap((y) => [3, 9].map((x): Box => ({ x, y, edge: 4, radius: 0.8 })));
const FILLED = 1;

function shrink(box: Box, by: number): Box {
  return { x: box.x + by, y: box.y + by, edge: box.edge - 2 * by, radius: Math.max(box.radius - by, 0) };
}

/** A 2×2 matrix, one field filled. */
const matrix: Glyph = (x, y) =>
  FIELDS.some(
    (field, index) => isInside(field, x, y) && (index === FILLED || !isInside(shrink(field, STROKE), x, y)),
  );

const rectangle =
  (left: number, top: number, right: number, bottom: number): Glyph =>
  (x, y) =>
    x >= left && x < right && y >= top && y < bottom;

const any =
  (...parts: readonly Glyph[]): Glyph =>
  (x, y) =>
    parts.some((part) => part(x, y));

const without =
  (whole: Glyph, hole: Glyph): Glyph =>
  (x, y) =>
    whole(x, y) && !hole(x, y);

/** A ring around a centre. */
const ring =
  (centreX: number, centreY: number, radius: number): Glyph =>
  (x, y) =>
    Math.abs(Math.hypot(x - centreX, y - centreY) - radius) <= 0.75;

/** The head of an arrow from its tip to its base, around the line at height `middle`. */
const arrowHead =
  (tip: number, base: number, middle: number): Glyph =>
  (x, y) => {
    const share = (x - tip) / (base - tip);
    return share >= 0 && share <= 1 && Math.abs(y - middle) <= share * Math.abs(base - tip);
  };

/** The glyphs by the beginning of the file name. */
export const GLYPHS = {
  icon: matrix,
  /** A window with a filled pane at its right. */
  aufgabenbereich: any(without(rectangle(2, 3, 14, 13), rectangle(3, 5, 13, 12)), rectangle(9, 5, 13, 12)),
  /** An equals sign and an arrow: computed and entered. */
  neuBerechnen: any(rectangle(2, 5, 8, 7), rectangle(2, 9, 8, 11), arrowHead(14, 9, 8)),
  /** An arrow that turns back. */
  zuruecknehmen: any(
    without(ring(9, 8.75, 3), rectangle(0, 0, 9, 16)),
    rectangle(6, 5, 9, 6.5),
    rectangle(5, 11, 9, 12.5),
    arrowHead(2.5, 6, 5.75),
  ),
  /** A question mark. */
  hilfe: any(
    without(ring(8, 5.75, 2.5), rectangle(0, 5.75, 8, 16)),
    rectangle(7.25, 7.5, 8.75, 10.5),
    rectangle(7.25, 11.75, 8.75, 13.25),
  ),
} as const satisfies Record<string, Glyph>;
export type GlyphName = keyof typeof GLYPHS;
