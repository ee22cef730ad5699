/** What lies in a folder of Fallmappen. Nothing in it is opened, changed or left out without a word. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { istDieselbeDatei, istOrdner, ordnerFehlt } from '../dateien';

/** Something in the folder: a file that may be a Fallmappe, or why it is none. */
export type Eintrag =
  | { readonly name: string; readonly pfad: string }
  | { readonly name: string; readonly hindernis: 'ordner' | 'endung' };

/** All of it in the order of the names, without what programs keep there for themselves, and without these files. */
export function eintraegeIn(ordner: string, ohne: readonly string[]): Eintrag[] {
  return namenIn(ordner)
    .filter((name) => !NEBENDATEI.test(name))
    .map((name) => ({ name, pfad: join(ordner, name) }))
    .filter(({ pfad }) => !ohne.some((each) => istDieselbeDatei(each, pfad)))
    .map(({ name, pfad }): Eintrag => {
      if (istOrdner(pfad)) return { name, hindernis: 'ordner' };
      return /\.xlsx$/i.test(name) ? { name, pfad } : { name, hindernis: 'endung' };
    });
}

/** Marks of an open workbook (`~$…`, which name who has opened it), hidden files, and what Windows keeps in folders. */
const NEBENDATEI = /^(?:~\$|\.)|^(?:desktop\.ini|thumbs\.db)$/i;

function namenIn(ordner: string): string[] {
  try {
    return readdirSync(ordner).sort();
  } catch {
    throw ordnerFehlt(ordner);
  }
}
