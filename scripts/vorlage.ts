/**
 * Writes the templates and the packets of its sheets: `tsx scripts/vorlage.ts [--katalog=KATALOG] [FOLDER]`; without FOLDER to
 * assets/. KATALOG is the one that the add-in is handed out by: see `catalogOf`.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { vorlagenbereiche } from './vorlage/bereiche';
import { buildBlaetter } from './vorlage/buildBlaetter';
import { buildErweiterung } from './vorlage/buildErweiterung';
import { startExcelize } from './vorlage/excelize';
import { VORLAGEN } from './vorlage/vorlagen';
import { type Catalog, catalogOf } from './vorlage/webExtension';

async function main(folder: string, catalog: Catalog): Promise<void> {
  const [excelize, bereiche] = [await startExcelize(), await vorlagenbereiche()];
  mkdirSync(folder, { recursive: true });
  for (const { datei, baue } of VORLAGEN) write(join(folder, datei), baue({ excelize, bereiche, catalog }));
  write(join(folder, 'Fallmappe-Blaetter.json'), Buffer.from(buildBlaetter(excelize, bereiche)));
  write(join(folder, 'Fallmappe-Erweiterung.json'), Buffer.from(buildErweiterung(excelize, bereiche)));
}

function write(path: string, bytes: Uint8Array): void {
  writeFileSync(path, bytes);
  console.log(`${path}  ${bytes.length} Bytes  sha256 ${createHash('sha256').update(bytes).digest('hex')}`);
}

const { values, positionals } = parseArgs({
  options: { katalog: { type: 'string', default: 'zentral' } },
  allowPositionals: true,
});
const catalog = catalogOf(values.katalog);
if (catalog) void main(resolve(positionals[0] ?? 'assets'), catalog);
else {
  console.error('--katalog: zentral, querladen oder die Adresse eines Freigabeordners (\\\\server\\ordner)');
  process.exitCode = 2;
}
