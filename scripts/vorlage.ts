/** Writes the template: `tsx scripts/vorlage.ts [OUT]`; without OUT to assets/Fallmappe.xlsx. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { buildFallmappe } from './vorlage/buildFallmappe';
import { startExcelize } from './vorlage/excelize';

async function main(out: string): Promise<void> {
  const bytes = buildFallmappe(await startExcelize());
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, bytes);
  console.log(`${out}  ${bytes.length} Bytes  sha256 ${createHash('sha256').update(bytes).digest('hex')}`);
}

void main(resolve(process.argv[2] ?? 'assets/Fallmappe.xlsx'));
