/** Finds every use of office.js above the floor that nothing guards. Reads code; runs none of it. */
import { relative } from 'node:path';
import ts from 'typescript';
import { type ApiVersion, isCovered, type Since, sinceOf, sinceText } from './apiSet';
import { guardedUpTo, tagOf } from './guard';

/** What a run found. */
export interface FloorReport {
  /** How many uses of members with a known set were looked at. */
  readonly uses: number;
  /** One sentence per unguarded use above the floor, with file and line. */
  readonly problems: readonly string[];
}

const OFFICE_TYPES = /[\\/]@types[\\/]office-js[\\/]/;

/** Looks at all source files of a program that lie below a folder. */
export function findUses(program: ts.Program, folder: string, floor: ApiVersion): FloorReport {
  const checker = program.getTypeChecker();
  const files = program
    .getSourceFiles()
    .filter(({ fileName, isDeclarationFile }) => !isDeclarationFile && isBelow(folder, fileName));
  const uses = files.flatMap((file) => usesIn(file, checker));
  return {
    uses: uses.length,
    problems: uses
      .filter(({ node, since }) => !isCovered(since, guardedUpTo(node, floor)))
      .map((use) => problemText(use, folder)),
  };
}

interface Use {
  readonly node: ts.Node;
  readonly name: string;
  readonly since: Since;
}

function isBelow(folder: string, file: string): boolean {
  const path = relative(folder, file);
  return !path.startsWith('..') && !path.includes('node_modules');
}

function usesIn(file: ts.SourceFile, checker: ts.TypeChecker): Use[] {
  const uses: Use[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) uses.push(...useOf(node, checker));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return uses;
}

/** Every name counts, however it is written: `a.b`, `const { b } = a`, `f({ b: 1 })`; types alone do not. */
function useOf(node: ts.Identifier, checker: ts.TypeChecker): Use[] {
  if (isOnlyType(node)) return [];
  const declaration = declarationOf(node, checker);
  if (!declaration || declaration === node.parent) return [];
  const since = OFFICE_TYPES.test(declaration.getSourceFile().fileName)
    ? sinceOf(declaration)
    : tagOf(declaration);
  return since ? [{ node, name: node.text, since }] : [];
}

function isOnlyType(node: ts.Node): boolean {
  for (let each = node; !ts.isSourceFile(each); each = each.parent) {
    if (ts.isTypeNode(each) || ts.isImportDeclaration(each)) return true;
    if (ts.isStatement(each)) return false;
  }
  return false;
}

/** The overload that a call means, else the declaration of the name. */
function declarationOf(node: ts.Identifier, checker: ts.TypeChecker): ts.Node | undefined {
  const call = callOf(node);
  const signature = call && checker.getResolvedSignature(call)?.declaration;
  if (signature) return signature;
  return symbolOf(node, checker)?.declarations?.[0];
}

function callOf(node: ts.Identifier): ts.CallExpression | undefined {
  const callee = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node ? node.parent : node;
  const { parent } = callee;
  return ts.isCallExpression(parent) && parent.expression === callee ? parent : undefined;
}

function symbolOf(node: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  const { parent } = node;
  // In `{ b } = a` the name stands for a new variable; what it reads is the property of the pattern.
  if (ts.isBindingElement(parent) && ts.isObjectBindingPattern(parent.parent)) {
    const key = parent.propertyName ?? parent.name;
    if (key !== node) return undefined;
    return checker.getTypeAtLocation(parent.parent).getProperty(node.text);
  }
  if (ts.isPropertyAssignment(parent) && parent.name === node) {
    return checker.getContextualType(parent.parent)?.getProperty(node.text);
  }
  const symbol = checker.getSymbolAtLocation(node);
  return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function problemText({ node, name, since }: Use, folder: string): string {
  const file = node.getSourceFile();
  const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  return `${relative(folder, file.fileName)}:${line}: ${name} needs ${sinceText(since)}, and nothing guards it.`;
}
