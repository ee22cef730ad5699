/** The pages of the handbook as they are written. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HANDBUCH } from './ablage';

/** A page by its file name. */
export interface Seite {
  readonly name: string;
  readonly text: string;
}

/** The page one begins with. */
export const ERSTE_SEITE = 'README.md';

/** All pages, the first one first, the others by their numbers. */
export function liesSeiten(): Seite[] {
  const andere = readdirSync(HANDBUCH)
    .filter((name) => name.endsWith('.md') && name !== ERSTE_SEITE)
    .sort();
  return [ERSTE_SEITE, ...andere].map((name) => ({
    name,
    text: readFileSync(join(HANDBUCH, name), 'utf8'),
  }));
}

/** A section as a link names it. @param titel of the section. */
export function abschnittsname(titel: string): string {
  return titel.toLowerCase().replaceAll(' ', '-');
}
