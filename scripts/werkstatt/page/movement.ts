/** Where the selection goes in a sheet with hidden and merged cells. Pure. */
import type { Area } from '../../../test/host/book/address';
import type { SheetShape } from './sheetShape';

/** A cell; row and column count from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

type Sizes = Pick<SheetShape, 'rows' | 'columns' | 'merged'>;

/** The area that is selected with a cell: the cell itself, or the merged cells around it. */
export function areaAt({ merged }: Pick<Sizes, 'merged'>, { row, column }: Place): Area {
  const around = merged.find(
    (area) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
  return around ?? { row, column, rows: 1, columns: 1 };
}

/** The cell some rows and columns away; hidden ones do not count, the edge of the sheet holds. */
export function moved(shape: Sizes, from: Area, rows: number, columns: number): Place {
  return {
    row: along(shape.rows, from.row, from.rows, rows),
    column: along(shape.columns, from.column, from.columns, columns),
  };
}

/** The first visible place of a row or column of sizes. */
export function firstVisible(sizes: readonly number[]): number {
  return Math.max(
    0,
    sizes.findIndex((size) => size > 0),
  );
}

function along(sizes: readonly number[], start: number, length: number, steps: number): number {
  let place = start;
  let left = Math.abs(steps);
  for (
    let next = steps > 0 ? start + length : start - 1;
    left > 0 && sizes[next] !== undefined;
    next += Math.sign(steps)
  ) {
    if (sizes[next] === 0) continue;
    place = next;
    left -= 1;
  }
  return place;
}
