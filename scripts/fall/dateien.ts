/** Reads and writes the files of the headless interface; what goes wrong with a file is said in one sentence. */
import { existsSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A file that cannot be used; the message names it and says what to do. */
export class ArbeitsdateiError extends Error {}

/** The bytes of a file. @throws ArbeitsdateiError when it is missing or unreadable. */
export function readDatei(pfad: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(pfad));
  } catch {
    throw nichtLesbar(pfad);
  }
}

/** How many bytes a file has. @throws ArbeitsdateiError when it is missing. */
export function groesseVon(pfad: string): number {
  try {
    return statSync(pfad).size;
  } catch {
    throw nichtLesbar(pfad);
  }
}

/** A file that is missing or unreadable. */
export function nichtLesbar(pfad: string): ArbeitsdateiError {
  return new ArbeitsdateiError(
    `${pfad}: Die Datei fehlt oder ist nicht lesbar. Bitte prüfen Sie Namen und Rechte.`,
  );
}

/** Replaces a file only after the new one is completely written. */
export function writeDatei(pfad: string, bytes: Uint8Array): void {
  const entwurf = `${pfad}.${process.pid}.neu`;
  try {
    writeFileSync(entwurf, bytes, { flag: 'wx' });
    renameSync(entwurf, pfad);
  } catch {
    throw new ArbeitsdateiError(
      `${pfad}: Die Datei lässt sich nicht schreiben. Bitte prüfen Sie Ordner und Rechte.`,
    );
  } finally {
    if (existsSync(entwurf)) rmSync(entwurf);
  }
}

/** Whether two paths lead to the same file, also by way of links. */
export function istDieselbeDatei(one: string, other: string): boolean {
  return wirklicherPfad(one) === wirklicherPfad(other);
}

function wirklicherPfad(pfad: string): string {
  return existsSync(pfad) ? realpathSync(pfad) : resolve(pfad);
}
