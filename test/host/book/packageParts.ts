/** Where sheets and tables lie in a package. Text of parts in. */
import { type Area, parseReference } from './address';
import { tags, unescaped } from './partTexts';

/** Gives the text of a part; empty if there is none. */
export type PartText = (path: string) => string;

/** The part of a table. */
export interface TablePart {
  readonly id: number;
  readonly name: string;
  readonly area: Area;
  readonly path: string;
}

/** The paths of the sheets by their ids. */
export function sheetPaths(text: PartText): ReadonlyMap<number, string> {
  const targets = targetsOf(text('xl/_rels/workbook.xml.rels'));
  const sheets = tags(text('xl/workbook.xml'), 'sheet');
  return new Map(sheets.map((sheet) => [Number(sheet['sheetId']), targets.get(sheet['r:id'] ?? '') ?? '']));
}

/** The tables of a sheet in the order in which it names them. */
export function tablePartsOf(text: PartText, sheetPath: string): TablePart[] {
  const targets = targetsOf(text(sheetPath.replace(/([^/]+)$/, '_rels/$1.rels')));
  return tags(text(sheetPath), 'tablePart').map((tag) => {
    const path = targets.get(tag['r:id'] ?? '') ?? '';
    const { id, name = '', ref = '' } = tags(text(path), 'table')[0] ?? {};
    const area = parseReference(ref)?.area;
    if (!area) throw new Error(`table ${name} has no area: ${ref}`);
    return { id: Number(id), name: unescaped(name), area, path };
  });
}

/** Where the relationships of a part below xl lead. */
function targetsOf(relationships: string): ReadonlyMap<string, string> {
  const found = tags(relationships, 'Relationship');
  return new Map(
    found.map(({ Id = '', Target = '' }) => [Id, `xl/${Target.replace(/^\/xl\/|^\.\.\//, '')}`]),
  );
}
