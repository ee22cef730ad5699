/** Reads what the checks of the manifest need from the files of the project. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import type { Material, PixelSize } from './check';

const TEMPLATE = 'assets/Fallmappe.xlsx';
const BUILD = 'webpack.config.js';
const PAGE = /page\('([^']+\.html)'/g;
const FUNCTION_FILE = 'src/commands/commands.ts';
const BOUND = /Office\.actions\.associate\('([^']+)'/g;
const PACKAGE = 'package.json';
const PACKAGE_VERSION = /^ {2}"version": "([^"]+)"/gm;
const CHANGELOG = 'CHANGELOG.md';
/** The newest entry counts whether it has its day or is still to come: what is built from these files is that version. */
const ENTRY = /^## (\S+) – /gm;
const WEB_EXTENSION = /^xl\/webextensions\/webextension\d+\.xml$/;

function iconSizeIn(root: string, path: string): PixelSize | null {
  const file = join(root, path);
  if (!existsSync(file)) return null;
  const { width, height } = PNG.sync.read(readFileSync(file));
  return { width, height };
}

/** All web-extension parts of a workbook as one text; empty when it has none. */
export function webExtensionsOf(workbook: Uint8Array): string {
  const parts = unzipSync(workbook, { filter: ({ name }) => WEB_EXTENSION.test(name) });
  return Object.values(parts)
    .map((part) => strFromU8(part))
    .join('\n');
}

/** What a pattern names in a file; nothing where there is no such file. */
function namedIn(file: string, pattern: RegExp): string[] {
  if (!existsSync(file)) return [];
  return [...readFileSync(file, 'utf8').matchAll(pattern)].map((match) => match[1] ?? '');
}

/** Icons, pages, functions, versions and template below the root of the project; a template that is not built yet is not checked. */
export function readMaterial(root: string): Omit<Material, 'manifest'> {
  const template = join(root, TEMPLATE);
  return {
    iconSize: (path) => iconSizeIn(root, path),
    webExtension: existsSync(template) ? webExtensionsOf(readFileSync(template)) : null,
    pages: namedIn(join(root, BUILD), PAGE).map((path) => basename(path)),
    functions: namedIn(join(root, FUNCTION_FILE), BOUND),
    packageVersion: namedIn(join(root, PACKAGE), PACKAGE_VERSION)[0] ?? '',
    changelogVersion: namedIn(join(root, CHANGELOG), ENTRY)[0] ?? '',
  };
}
