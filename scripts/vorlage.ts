/**
 * Writes the templates and the packets of its sheets: `tsx scripts/vorlage.ts [--katalog=KATALOG] [FOLDER]`; without FOLDER to
 * assets/. KATALOG is the one that the add-in is handed out by: see `catalogOf`. Or the template of a house:
 * `tsx scripts/vorlage.ts --haus HAUS.xlsx --art Fallmappe|Fallliste AUS.xlsx`.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { vorlagenbereiche } from './vorlage/bereiche';
import { buildBlaetter } from './vorlage/buildBlaetter';
import { buildErweiterung } from './vorlage/buildErweiterung';
import { startExcelize } from './vorlage/excelize';
import { zeitpunktVon } from '../src/listen/plainDate';
import { runHaus } from './vorlage/runHaus';
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
  options: {
    katalog: { type: 'string', default: 'zentral' },
    haus: { type: 'string' },
    art: { type: 'string' },
  },
  allowPositionals: true,
});
/** Files are named from where the command was typed. */
const hier = (pfad: string): string => resolve(process.env['INIT_CWD'] ?? '.', pfad);

async function ofHouse(haus: string, catalog: Catalog): Promise<void> {
  const { code, out, err } = await runHaus({
    haus: hier(haus),
    art: values.art,
    ausgaben: positionals.map(hier),
    heute: zeitpunktVon(new Date()).datum,
    baue: async (art) => {
      const vorlage = VORLAGEN.find(({ datei }) => datei === `${art}.xlsx`);
      if (vorlage === undefined) throw new Error(`No template ${art}`);
      return vorlage.baue({ excelize: await startExcelize(), bereiche: await vorlagenbereiche(), catalog });
    },
  });
  process.stdout.write(out);
  process.stderr.write(err);
  process.exitCode = code;
}

const catalog = catalogOf(values.katalog);
if (!catalog) {
  console.error('--katalog: zentral, querladen oder die Adresse eines Freigabeordners (\\\\server\\ordner)');
  process.exitCode = 2;
} else if (values.haus !== undefined) void ofHouse(values.haus, catalog);
else void main(resolve(positionals[0] ?? 'assets'), catalog);
