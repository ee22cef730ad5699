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
  const profil = `-env:UserInstallation=file://${ordner.pfad('profil')}`;
  const args = [profil, '--headless', '--convert-to', 'xlsx', '--outdir', ordner.pfad('fertig')];
  const { status, stderr } = spawnSync('soffice', [...args, ordner.lege('mappe.xlsx', bytes)], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return ordner.lies('fertig/mappe.xlsx');
}

/** The result that LibreOffice has calculated for a cell of a sheet part; '' for none. */
export function ergebnis(blatt: string, zelle: string): string {
  return new RegExp(`<c r="${zelle}"[^>]*>(?:<f[^>]*>[^<]*</f>)?<v>([^<]*)</v>`).exec(blatt)?.[1] ?? '';
}
