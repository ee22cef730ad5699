/**
 * Which charts a workbook has, and where. Read from the parts of the package, as excelize keeps charts but does not
 * tell of them. They are not drawn here: that is Excel's business.
 */
import { strFromU8, unzipSync } from 'fflate';
import type { Place } from './movement';

/** A chart on a sheet, from the cell at its upper left to the cell at its lower right. */
export interface Chart {
  /** The name of the sheet. */
  readonly sheet: string;
  readonly title: string;
  readonly from: Place;
  readonly to: Place;
}

/** The charts of a package. */
export function readCharts(xlsx: Uint8Array): Chart[] {
  const parts = unzipSync(xlsx, {
    filter: ({ name }) => /^xl\/.*(workbook|sheet\d*|drawing\d*)\.xml(\.rels)?$/.test(name),
  });
  const text = (path: string): string => {
    const part = parts[path];
    return part ? strFromU8(part) : '';
  };
  const sheetPaths = targets(text('xl/_rels/workbook.xml.rels'));
  return elements(text('xl/workbook.xml'), 'sheet').flatMap((sheet) => {
    const path = fullPath(sheetPaths.get(attribute(sheet, 'r:id')) ?? '', 'xl');
    const relations = targets(text(path.replace(/([^/]+)$/, '_rels/$1.rels')));
    const drawings = [...relations.values()].filter((target) => target.includes('drawings/'));
    return drawings.flatMap((drawing) =>
      anchored(text(fullPath(drawing, 'xl/worksheets')), attribute(sheet, 'name')),
    );
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

/** Relationship id → target. */
function targets(relations: string): Map<string, string> {
  return new Map(
    elements(relations, 'Relationship').map((relation) => [
      attribute(relation, 'Id'),
      attribute(relation, 'Target'),
    ]),
  );
}

function elements(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<${name}\\s[^>]*>`, 'g')) ?? [];
}

function attribute(element: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(element)?.[1] ?? '';
}

/** The path of a target, which is absolute or seen from a folder. */
function fullPath(target: string, folder: string): string {
  return new URL(target, `file:///${folder}/`).pathname.slice(1);
}
