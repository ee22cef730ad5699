/** Finds in which files each column of each table is named. Reads code; runs none of it. */
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import ts from 'typescript';
import { projectOptions } from '../check/sources';

/** A column and the files that name it, its definition among them; paths are relative to the folder asked about. */
export interface ColumnUses {
  /** Such as `tblZiele.termin`. */
  readonly column: string;
  readonly files: readonly string[];
}

/** The functions that define a table; its columns are their third argument. */
const DEFINITIONS = ['liste', 'listeOhneId'];

/** Looks at the tables that the files define; two columns of one name in two tables are two columns. */
export function columnUses(folder: string, fileNames: readonly string[]): ColumnUses[] {
  const service = serviceOver(folder, fileNames);
  const program = service.getProgram();
  return fileNames.flatMap((name) => {
    const source = program?.getSourceFile(name);
    return source === undefined ? [] : columnsIn(source).map((each) => usesOf(service, folder, each));
  });
}

interface Column {
  readonly table: string;
  readonly name: ts.PropertyName;
}

function columnsIn(source: ts.SourceFile): Column[] {
  const found: Column[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && DEFINITIONS.includes(node.expression.getText()))
      found.push(...columnsOf(node));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function columnsOf({ arguments: [table, , columns] }: ts.CallExpression): Column[] {
  if (table === undefined || !ts.isStringLiteral(table)) return [];
  if (columns === undefined || !ts.isObjectLiteralExpression(columns)) return [];
  return columns.properties.filter(ts.isPropertyAssignment).map(({ name }) => ({ table: table.text, name }));
}

function usesOf(service: ts.LanguageService, folder: string, { table, name }: Column): ColumnUses {
  const found = service.findReferences(name.getSourceFile().fileName, name.getStart()) ?? [];
  const files = found.flatMap(({ references }) =>
    references.map(({ fileName }) => relative(folder, fileName)),
  );
  return { column: `${table}.${name.getText()}`, files: [...new Set(files)].sort() };
}

function serviceOver(folder: string, fileNames: readonly string[]): ts.LanguageService {
  const options = { ...projectOptions(), types: [] };
  return ts.createLanguageService({
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getScriptFileNames: () => [...fileNames],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) =>
      existsSync(name) ? ts.ScriptSnapshot.fromString(readFileSync(name, 'utf8')) : undefined,
    getCurrentDirectory: () => folder,
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
  });
}
