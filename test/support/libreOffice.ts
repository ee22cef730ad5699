/** A program of somebody else that opens and saves what was written. Where it is missing, that is said and nothing is run. */
import { spawnSync } from 'node:child_process';
import type { Arbeitsordner } from './arbeitsordner';

const vorhanden = spawnSync('soffice', ['--version']).status === 0;

/** Tests that need LibreOffice; skipped with their reason where there is none. */
export function mitLibreOffice(name: string, tests: () => void): void {
  if (!vorhanden)
    process.stderr.write(
      'LibreOffice (soffice) fehlt: Die Gegenprobe mit einem fremden Programm entfällt.\n',
    );
  (vorhanden ? describe : describe.skip)(name, tests);
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
