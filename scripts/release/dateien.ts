/** Files by their path in the package, put together from several hands. Reads folders; writes nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { strToU8 } from 'fflate';

/** Contents by path, with `/` between folders. */
export type Dateien = ReadonlyMap<string, Uint8Array>;

/** All files below a folder, sorted, each under the name of `unter`. */
export function liesOrdner(ordner: string, unter: string): Dateien {
  const pfade = readdirSync(ordner, { recursive: true, withFileTypes: true })
    .filter((eintrag) => eintrag.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(ordner.length + 1))
    .sort();
  return new Map(
    pfade.map((pfad) => [`${unter}/${pfad.split(sep).join('/')}`, readFileSync(join(ordner, pfad))]),
  );
}

/** All of them together. @throws Error where two hands give the same path. */
export function zusammen(...teile: readonly Dateien[]): Dateien {
  const alle = new Map<string, Uint8Array>();
  for (const [pfad, inhalt] of teile.flatMap((teil) => [...teil])) {
    if (alle.has(pfad)) throw new Error(`Two files for one path: ${pfad}`);
    alle.set(pfad, inhalt);
  }
  return alle;
}

/** Files of text. */
export function texte(paare: Iterable<readonly [pfad: string, text: string]>): Dateien {
  return new Map([...paare].map(([pfad, text]) => [pfad, strToU8(text)]));
}
