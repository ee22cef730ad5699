/** A folder of its own for tests that read and write files. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that a test fills, looks into and removes. */
export interface Arbeitsordner {
  pfad(name: string): string;
  /** Writes a file and gives its path. */
  lege(name: string, inhalt: string | Uint8Array): string;
  lies(name: string): Buffer;
  /** The names of all files. */
  inhalt(): string[];
  /** The same of a folder in it. */
  inhaltVon(pfad: string): string[];
  raeumeAuf(): void;
}

/** Makes an empty folder outside of the project. */
export function arbeitsordner(): Arbeitsordner {
  const ordner = mkdtempSync(join(tmpdir(), 'fallmappe-'));
  const pfad = (name: string): string => join(ordner, name);
  return {
    pfad,
    lege: (name, inhalt) => {
      writeFileSync(pfad(name), inhalt);
      return pfad(name);
    },
    lies: (name) => readFileSync(pfad(name)),
    inhaltVon: (pfad) => readdirSync(pfad).sort(),
    inhalt: () => readdirSync(ordner).sort(),
    raeumeAuf: () => rmSync(ordner, { recursive: true, force: true }),
  };
}
