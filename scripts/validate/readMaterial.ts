/** Reads what the checks of the manifest need from the files of the project. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import type { Material, PixelSize } from './check';

const TEMPLATE = 'assets/Fallmappe.xlsx';
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

/** Icons and template below the root of the project; a template that is not built yet is not checked. */
export function readMaterial(root: string): Omit<Material, 'manifest'> {
  const template = join(root, TEMPLATE);
  return {
    iconSize: (path) => iconSizeIn(root, path),
    webExtension: existsSync(template) ? webExtensionsOf(readFileSync(template)) : null,
  };
}
