/**
 * Tells up to which version a place in the code is guarded. Three guards count, all of them seen without running
 * anything: the branch of an `if` or `?:`, or the right side of `&&`, whose condition calls
 * `isSetSupported('ExcelApi', '1.17')`; and a function with the tag `@excelApi 1.17`, whose callers must be guarded.
 */
import ts from 'typescript';
import { type ApiVersion, isCovered, parseVersion } from './apiSet';

/** The tag of a function that may only be called behind a guard for that version. */
const TAG = 'excelApi';

/** The highest version that is known to be there at a place; `floor` where nothing guards it. */
export function guardedUpTo(place: ts.Node, floor: ApiVersion): ApiVersion {
  let known = floor;
  for (let node = place; !ts.isSourceFile(node); node = node.parent) {
    const version = guardAround(node) ?? tagOf(node);
    if (version && isCovered(known, version)) known = version;
  }
  return known;
}

/** The version of the tag of a function; null without one. */
export function tagOf(node: ts.Node): ApiVersion | null {
  if (!ts.isFunctionLike(node)) return null;
  const tag = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === TAG);
  return parseVersion(ts.getTextOfJSDocComment(tag?.comment) ?? '');
}

/** The version that the parent of a node makes sure of before it comes to the node. */
function guardAround(node: ts.Node): ApiVersion | null {
  const { parent } = node;
  if (ts.isIfStatement(parent)) return parent.thenStatement === node ? versionIn(parent.expression) : null;
  if (ts.isConditionalExpression(parent))
    return parent.whenTrue === node ? versionIn(parent.condition) : null;
  if (isAnd(parent)) return parent.right === node ? versionIn(parent.left) : null;
  return null;
}

function isAnd(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
}

/** The version that a condition makes sure of when it is true; `!` and `||` make sure of nothing. */
function versionIn(condition: ts.Expression): ApiVersion | null {
  if (ts.isParenthesizedExpression(condition)) return versionIn(condition.expression);
  if (isAnd(condition)) return versionIn(condition.left) ?? versionIn(condition.right);
  if (!ts.isCallExpression(condition) || !isSetSupported(condition.expression)) return null;
  const [set, version] = condition.arguments;
  if (!set || !version || !ts.isStringLiteralLike(set) || !ts.isStringLiteralLike(version)) return null;
  return set.text === 'ExcelApi' ? parseVersion(version.text) : null;
}

function isSetSupported(callee: ts.Expression): boolean {
  const name = ts.isPropertyAccessExpression(callee) ? callee.name : callee;
  return ts.isIdentifier(name) && name.text === 'isSetSupported';
}
