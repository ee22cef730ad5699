/** `npm run validate`: checks manifest.xml offline; exit 1 and one sentence per problem when something is wrong. */
import { readFileSync } from 'node:fs';
import { readMaterial } from './validate/readMaterial';
import { validateManifest } from './validate/validateManifest';

async function main(): Promise<void> {
  const { passed, problems } = await validateManifest(
    readFileSync('manifest.xml', 'utf8'),
    readMaterial('.'),
  );
  for (const problem of problems) console.error(problem);
  console.log(`manifest.xml: ${passed.length} Prüfungen bestanden, ${problems.length} Fehler.`);
  if (problems.length > 0) process.exitCode = 1;
}

void main();
