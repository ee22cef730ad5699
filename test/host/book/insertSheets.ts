/**
 * Inserts sheets of one package behind those of another, as `insertWorksheetsFromBase64` does: cells, formats, tables
 * and print areas come along, names only without their cells (OfficeDev/office-js issue 3583). On the web formulas that reach
 * other sheets or tables become links to the file. Text of parts in and out.
 */
import { strFromU8, strToU8, zipSync } from 'fflate';
import { linkFormulas } from './linkFormulas';
import { insertNames, type SheetEntry } from './insertNames';
import { mergeStyles, type StyleOffsets } from './mergeStyles';
import { attribute, edit, type Parts, partsOf, text, unescaped } from './partTexts';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Where Excel runs. */
export type Surface = 'desktop' | 'web';

/** Joins two packages as excelize writes them, with the chosen sheets; none of their names and tables may be in both. */
export function insertSheets(
  target: Uint8Array,
  source: Uint8Array,
  chosen: readonly string[],
  surface: Surface,
): Uint8Array {
  const into = partsOf(target);
  const from = partsOf(source);
  const { styles, by } = mergeStyles(text(into, 'xl/styles.xml'), text(from, 'xl/styles.xml'));
  into.set('xl/styles.xml', styles);
  const all = sheetsOf(from);
  const wanted = chosen.map((name) => strFromU8(strToU8(name), true));
  const sheets = all.filter(({ name }) => wanted.includes(unescaped(name)));
  const before = sheetsOf(into).length;
  const last = lastNumber(into, 'xl/worksheets/sheet');
  const paths = sheets.map(({ path }, index) => ({
    from: path,
    to: `xl/worksheets/sheet${last + index + 1}.xml`,
  }));
  const tables = lastNumber(into, 'xl/tables/table');
  for (const path of paths) addSheet(into, from, path, by, tables);
  if (surface === 'web') for (const { to } of paths) edit(into, to, linkFormulas);
  const linked = sheets.map(({ path }) => from.get(linksOf(path)) ?? '').join('');
  for (const [path, xml] of from)
    if (path.startsWith('xl/tables/') && linked.includes(`${path.slice('xl/'.length)}"`))
      addTable(into, path, xml, tables);
  register(into, sheets, paths, last);
  insertNames(into, from, before, { all, sheets });
  return zipSync(Object.fromEntries([...into].map(([path, xml]) => [path, strToU8(xml, true)])), {
    level: 0,
  });
}

/** The highest number of parts of a kind; where sheets were deleted there are gaps. */
function lastNumber(parts: Parts, kind: string): number {
  const numbers = [...parts.keys()].map((path) =>
    path.startsWith(kind) ? parseInt(path.slice(kind.length)) : 0,
  );
  return Math.max(...numbers);
}

function addSheet(
  into: Parts,
  from: Parts,
  path: { readonly from: string; readonly to: string },
  by: StyleOffsets,
  tables: number,
): void {
  const strings = sharedStrings(from);
  const xml = text(from, path.from)
    .replace(
      /(<(?:c|row)\b[^>]*? s=")(\d+)"/g,
      (_, head: string, id) => `${head}${Number(id) + by.cellFormats}"`,
    )
    .replace(
      /(<col\b[^>]*? style=")(\d+)"/g,
      (_, head: string, id) => `${head}${Number(id) + by.cellFormats}"`,
    )
    .replace(/ dxfId="(\d+)"/g, (_, id) => ` dxfId="${Number(id) + by.conditionalFormats}"`)
    .replace(/ tabSelected="[^"]*"/, '')
    .replace(
      /<c ([^>]*?)t="s"([^>]*)><v>(\d+)<\/v><\/c>/g,
      (_, head: string, tail: string, id) =>
        `<c ${head}t="inlineStr"${tail}><is>${strings[Number(id)]}</is></c>`,
    );
  into.set(path.to, xml);
  const links = from.get(linksOf(path.from));
  if (links !== undefined) into.set(linksOf(path.to), movedTables(links, tables));
}

function addTable(into: Parts, path: string, xml: string, tables: number): void {
  const moved = xml.replace(
    /(<table\b[^>]*? id=")(\d+)"/,
    (_, head: string, id) => `${head}${Number(id) + tables}"`,
  );
  const added = movedTables(path, tables);
  into.set(added, moved);
  override(into, added, `${TYPES}.table+xml`);
}

function movedTables(xml: string, tables: number): string {
  return xml.replace(/tables\/table(\d+)\.xml/g, (_, number) => `tables/table${Number(number) + tables}.xml`);
}

function sheetsOf(parts: Parts): SheetEntry[] {
  const links = new Map(
    [...text(parts, 'xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target').replace(/^\/?(xl\/)?/, 'xl/'),
    ]),
  );
  return [...text(parts, 'xl/workbook.xml').matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => ({
    name: attribute(tag, 'name'),
    state: attribute(tag, 'state'),
    id: Number(attribute(tag, 'sheetId')),
    path: links.get(attribute(tag, 'r:id')) ?? '',
  }));
}

/** Tells the workbook of its new sheets. */
function register(
  into: Parts,
  sheets: readonly SheetEntry[],
  paths: readonly { readonly to: string }[],
  last: number,
): void {
  const firstId = Math.max(...sheetsOf(into).map(({ id }) => id)) + 1;
  const entries = sheets.map(({ name, state }, index) => {
    const hidden = state === '' ? '' : ` state="${state}"`;
    return `<sheet name="${name}"${hidden} sheetId="${firstId + index}" r:id="rIdNeu${last + index}"/>`;
  });
  const links = paths.map(
    ({ to }, index) =>
      `<Relationship Id="rIdNeu${last + index}" Type="${RELATIONSHIPS}/worksheet" Target="/${to}"/>`,
  );
  edit(into, 'xl/workbook.xml', (xml) => xml.replace('</sheets>', () => `${entries.join('')}</sheets>`));
  edit(into, 'xl/_rels/workbook.xml.rels', (xml) =>
    xml.replace('</Relationships>', () => `${links.join('')}</Relationships>`),
  );
  paths.forEach(({ to }) => override(into, to, `${TYPES}.worksheet+xml`));
}

function sharedStrings(parts: Parts): string[] {
  const items = (parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>([^]*?)<\/si>/g);
  return [...items].map(([, item = '']) => item);
}

function override(into: Parts, path: string, type: string): void {
  edit(into, '[Content_Types].xml', (xml) =>
    xml.replace('</Types>', () => `<Override PartName="/${path}" ContentType="${type}"/></Types>`),
  );
}

function linksOf(path: string): string {
  return path.replace('worksheets/', 'worksheets/_rels/').concat('.rels');
}
