/** A program of somebody else that opens and saves what was written. Where it is missing, that is said and nothing is run. */
import { spawnSync } from 'node:child_process';
import type { Arbeitsordner } from './arbeitsordner';
import { berichte } from './testbericht';

const vorhanden = spawnSync('soffice', ['--version']).status === 0;

/** Tests that need LibreOffice; skipped where there is none, which their name and the end of the run say. */
export function mitLibreOffice(name: string, tests: () => void): void {
  if (vorhanden) {
    describe(name, tests);
    return;
  }
  berichte(`LibreOffice (soffice) fehlt, nicht gelaufen: „${name}“`);
  describe.skip(`${name} (LibreOffice fehlt, nicht gelaufen)`, tests);
}

/** What LibreOffice makes of a workbook when it opens and saves it. */
export function durchLibreOffice(ordner: Arbeitsordner, bytes: Uint8Array): Uint8Array {
  return alleDurchLibreOffice(ordner, { mappe: bytes }).mappe;
}

/** The same for several workbooks by their names; it is started once for all of them. */
export function alleDurchLibreOffice<Name extends string>(
  ordner: Arbeitsordner,
  mappen: Readonly<Record<Name, Uint8Array>>,
): Record<Name, Uint8Array> {
  wandle(ordner, 'xlsx', mappen);
  const gespeichert = Object.keys(mappen).map((name) => [name, ordner.lies(`fertig/${name}.xlsx`)]);
  return Object.fromEntries(gespeichert) as Record<Name, Uint8Array>;
}

/** What LibreOffice reads in workbooks, as its own XML (flat OpenDocument) by their names; it is started once for all of them. */
export function inLibreOffice<Name extends string>(
  ordner: Arbeitsordner,
  mappen: Readonly<Record<Name, Uint8Array>>,
): Record<Name, string> {
  wandle(ordner, 'fods', mappen);
  const texte = Object.keys(mappen).map((name) => [
    name,
    ordner.lies(`fertig/${name}.fods`).toString('utf8'),
  ]);
  return Object.fromEntries(texte) as Record<Name, string>;
}

function wandle(ordner: Arbeitsordner, endung: string, mappen: Readonly<Record<string, Uint8Array>>): void {
  const profil = `-env:UserInstallation=file://${ordner.pfad('profil')}`;
  const args = [profil, '--headless', '--convert-to', endung, '--outdir', ordner.pfad('fertig')];
  const dateien = Object.entries(mappen).map(([name, bytes]) => ordner.lege(`${name}.xlsx`, bytes));
  const { status, stderr } = spawnSync('soffice', [...args, ...dateien], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/** The result that LibreOffice has calculated for a cell of a sheet part; '' for none. */
export function ergebnis(blatt: string, zelle: string): string {
  return new RegExp(`<c r="${zelle}"[^>]*>(?:<f[^>]*>[^<]*</f>)?<v>([^<]*)</v>`).exec(blatt)?.[1] ?? '';
}
