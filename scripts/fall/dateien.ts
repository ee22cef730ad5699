/** Reads and writes the files of the headless interface; what goes wrong with a file is said in one sentence. */
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
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
    throw nichtSchreibbar(pfad);
  } finally {
    if (existsSync(entwurf)) rmSync(entwurf);
  }
}

/**
 * Writes a file that is not there yet, and removes what of it could not be written. @returns false where there is one; it stays as
 * it is. @throws ArbeitsdateiError where it cannot be written.
 */
export function legeDateiAn(pfad: string, bytes: Uint8Array): boolean {
  const datei = oeffneNeue(pfad);
  if (datei === null) return false;
  try {
    writeFileSync(datei, bytes);
    return true;
  } catch {
    rmSync(pfad, { force: true });
    throw nichtSchreibbar(pfad);
  } finally {
    closeSync(datei);
  }
}

function oeffneNeue(pfad: string): number | null {
  try {
    return openSync(pfad, 'wx');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return null;
    throw nichtSchreibbar(pfad);
  }
}

function nichtSchreibbar(pfad: string): ArbeitsdateiError {
  return new ArbeitsdateiError(
    `${pfad}: Die Datei lässt sich nicht schreiben. Bitte prüfen Sie Ordner und Rechte.`,
  );
}

/** Whether a path leads to a folder; a link that leads nowhere is none. */
export function istOrdner(pfad: string): boolean {
  return statSync(pfad, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** A folder that is missing or unreadable. */
export function ordnerFehlt(ordner: string): ArbeitsdateiError {
  return new ArbeitsdateiError(
    `${ordner}: Der Ordner fehlt oder ist nicht lesbar. Bitte prüfen Sie Namen und Rechte.`,
  );
}

/** Whether two paths lead to the same file, also by way of links. */
export function istDieselbeDatei(one: string, other: string): boolean {
  return wirklicherPfad(one) === wirklicherPfad(other);
}

function wirklicherPfad(pfad: string): string {
  return existsSync(pfad) ? realpathSync(pfad) : resolve(pfad);
}
