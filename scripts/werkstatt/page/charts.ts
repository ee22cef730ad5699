/**
 * Which charts a workbook has, and where. They are not drawn here: that is Excel's business.
 */
import type { Place } from './movement';
import { attribute, elements, type PartText, relationTargets, sheetParts } from './packageText';

/** A chart on a sheet, from the cell at its upper left to the cell at its lower right. */
export interface Chart {
  /** The name of the sheet. */
  readonly sheet: string;
  readonly title: string;
  readonly from: Place;
  readonly to: Place;
}

/** The charts of a package. */
export function readCharts(text: PartText): Chart[] {
  return sheetParts(text).flatMap(({ name, path }) => {
    const drawings = [...relationTargets(text, path).values()].filter((target) =>
      target.includes('drawings/'),
    );
    return drawings.flatMap((drawing) => anchored(text(drawing), name));
  });
}

function anchored(drawing: string, sheet: string): Chart[] {
  const anchors = drawing.match(/<xdr:twoCellAnchor[\s\S]*?<\/xdr:twoCellAnchor>/g) ?? [];
  return anchors
    .filter((anchor) => anchor.includes('<xdr:graphicFrame'))
    .map((anchor) => ({
      sheet,
      title: attribute(elements(anchor, 'xdr:cNvPr')[0] ?? '', 'name'),
      from: placeIn(anchor, 'from'),
      to: placeIn(anchor, 'to'),
    }));
}

function placeIn(anchor: string, corner: 'from' | 'to'): Place {
  const part = new RegExp(`<xdr:${corner}>[\\s\\S]*?</xdr:${corner}>`).exec(anchor)?.[0] ?? '';
  const number = (name: string): number => Number(new RegExp(`<xdr:${name}>(\\d+)<`).exec(part)?.[1] ?? 0);
  return { row: number('row'), column: number('col') };
}
