/**
 * Writes the template and the packets of its sheets: `tsx scripts/vorlage.ts [FOLDER]`; without FOLDER to assets/.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { vorlagenbereiche } from './vorlage/bereiche';
import { buildBlaetter } from './vorlage/buildBlaetter';
import { buildErweiterung } from './vorlage/buildErweiterung';
import { buildFallmappe } from './vorlage/buildFallmappe';
import { startExcelize } from './vorlage/excelize';

async function main(folder: string): Promise<void> {
  const [excelize, bereiche] = [await startExcelize(), await vorlagenbereiche()];
  mkdirSync(folder, { recursive: true });
  write(join(folder, 'Fallmappe.xlsx'), buildFallmappe(excelize, bereiche));
  write(join(folder, 'Fallmappe-Blaetter.json'), Buffer.from(buildBlaetter(excelize, bereiche)));
  write(join(folder, 'Fallmappe-Erweiterung.json'), Buffer.from(buildErweiterung(excelize, bereiche)));
}

function write(path: string, bytes: Uint8Array): void {
  writeFileSync(path, bytes);
  console.log(`${path}  ${bytes.length} Bytes  sha256 ${createHash('sha256').update(bytes).digest('hex')}`);
}

void main(resolve(process.argv[2] ?? 'assets'));
