/**
 * `npm run excel`: builds the pane, serves it over https and tells Excel on this computer of it (Windows, Mac).
 * `npm run excel -- --entfernen` makes Excel forget it. Needs a certificate for localhost that this computer trusts:
 * EXCEL_CERT and EXCEL_KEY name its files (PEM).
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, resolve } from 'node:path';
import { abmeldung, type Anmeldedaten, type Anmeldung, anmeldung, idIn } from './excel/anmeldung';
import { serveHttps } from './excel/httpsServer';
import { buildPane } from './werkstatt/build';

const PORT = 3000;

function anmeldedaten(): Anmeldedaten {
  const manifest = resolve('manifest.xml');
  return {
    platform: process.platform,
    home: homedir(),
    manifest,
    id: idIn(readFileSync(manifest, 'utf8')),
  };
}

function fuehreAus(schritt: Anmeldung): void {
  switch (schritt.art) {
    case 'befehl':
      execFileSync(schritt.programm, [...schritt.argumente], { stdio: 'inherit' });
      return;
    case 'kopie':
      if (schritt.nach === '') return rmSync(schritt.von, { force: true });
      mkdirSync(dirname(schritt.nach), { recursive: true });
      copyFileSync(schritt.von, schritt.nach);
      return;
    case 'nichtMoeglich':
      throw new Error('Excel läuft auf diesem System nicht. Zum Ausprobieren ohne Excel: npm start');
  }
}

function datei(variable: string): Buffer {
  const path = process.env[variable];
  if (path === undefined)
    throw new Error(`Es fehlt das Zertifikat: ${variable} muss eine PEM-Datei nennen (siehe README).`);
  return readFileSync(path);
}

async function main(): Promise<void> {
  if (process.argv.includes('--entfernen')) {
    fuehreAus(abmeldung(anmeldedaten()));
    console.log('Excel zeigt das Integrationstool nach dem nächsten Start nicht mehr.');
    return;
  }
  const schritt = anmeldung(anmeldedaten());
  if (schritt.art === 'nichtMoeglich') return fuehreAus(schritt);
  const zertifikat = { cert: datei('EXCEL_CERT'), key: datei('EXCEL_KEY') };
  console.log(await buildPane());
  await serveHttps(resolve('dist'), PORT, zertifikat);
  fuehreAus(schritt);
  console.log(`Der Aufgabenbereich liegt unter https://localhost:${PORT}/. Bitte starten Sie Excel neu:`);
  console.log('Start › Integrationstool › Aufgabenbereich. Beenden mit Strg+C.');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
