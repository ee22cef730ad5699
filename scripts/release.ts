/**
 * `npm run release -- --adresse https://… [--katalog KATALOG] [ORDNER]`: builds the program and packs all that a house needs
 * into one zip. Exit 0 written; 2 the call cannot be used or a manifest would be invalid (nothing written); 1 a failure.
 * The build takes about two minutes on a slow computer.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ohneSteuerzeichen } from './fall/lauf';
import { auslieferung, paketname } from './release/auslieferung';
import { type Auftrag, aufrufVon } from './release/aufruf';
import { UngueltigesManifest } from './release/manifeste';
import { packe, sha256 } from './release/paket';
import { baueVorlagen } from './release/programm';
import { buildPane } from './werkstatt/build';

/** npm goes into the folder of the program first; the folder is meant from where the command was called. */
const VON_WO = process.env['INIT_CWD'] ?? process.cwd();

async function liefere({ adresse, katalog, ordner }: Auftrag): Promise<void> {
  const ziel = resolve(VON_WO, ordner);
  if (existsSync(ziel) && !statSync(ziel).isDirectory())
    return beende(2, [`${ordner}: Das ist kein Ordner.`]);
  await buildPane();
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  const vorlagen = await baueVorlagen(katalog);
  const stoff = { wurzel: '.', dist: 'dist', adresse, katalog, vorlagen };
  const zip = packe(await auslieferung(stoff));
  const datei = join(ziel, paketname(version));
  mkdirSync(ziel, { recursive: true });
  // Beside it first: a package that is there is whole.
  writeFileSync(`${datei}.entwurf`, zip);
  renameSync(`${datei}.entwurf`, datei);
  console.log(`${datei}  ${zip.length} Bytes  sha256 ${sha256(zip)}`);
}

function beende(code: 1 | 2, zeilen: readonly string[]): void {
  console.error(zeilen.map(ohneSteuerzeichen).join('\n'));
  process.exitCode = code;
}

const aufruf = aufrufVon(process.argv.slice(2), process.env['OFFICE_JS']);
if (aufruf.art === 'unverstanden') beende(2, aufruf.zeilen);
else
  liefere(aufruf.auftrag).catch((error: unknown) => {
    if (error instanceof UngueltigesManifest) beende(2, error.zeilen);
    else beende(1, [error instanceof Error ? error.message : String(error)]);
  });
