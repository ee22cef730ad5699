/**
 * Builds the pane, and what the Werkstatt serves, if it is not there yet: the pane as for production with office.js beside it,
 * and the Werkstatt's own page. Every state of the sources has a folder of its own below out/werkstatt/.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { zeitpunktVon } from '../../src/listen/plainDate';
import { baueMitPartnern } from '../demo/baueMitPartnern';
import { BEISPIELHAUS, beispielliste } from '../demo/beispielliste';
import { buildFallliste } from '../vorlage/buildFallliste';
import { loadExcelize } from '../../test/host/nodeExcelize';
import { stateOf } from './state';

/** The folders that the server needs. */
export interface BuiltWerkstatt {
  readonly pane: string;
  readonly page: string;
}

interface Part {
  readonly name: string;
  readonly config: string;
  /** Files and folders that the result depends on. */
  readonly sources: readonly string[];
}

const FOLDER = 'out/werkstatt';
const KEPT = 6;

/** The value of OFFICE_JS for what is built with office.js beside it. */
const LOCAL = 'local';

/** No build takes longer, in milliseconds. */
const PATIENCE = 240_000;

const PANE: Part = {
  name: 'pane',
  config: 'webpack.config.js',
  sources: ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'tsconfig.json', 'package-lock.json'],
};

const PAGE: Part = {
  name: 'page',
  config: 'scripts/werkstatt/webpack.werkstatt.cjs',
  sources: [
    'scripts/werkstatt',
    'scripts/vorlage',
    'scripts/demo',
    'src/bereiche/fallliste',
    'src/bereiche/kooperation',
    'test/host',
    'assets/Fallmappe.xlsx',
    'assets/Übungsmappe.xlsx',
    'tsconfig.json',
    'package-lock.json',
  ],
};

/** Invented people, as they stand on the day of the build: a list of cases, and a Fallmappe with partners. */
const EXAMPLE = { name: 'Fallliste-Beispiel.xlsx', people: 150 } as const;
const PARTNERS = 'Fallmappe-Beispiel-Partner.xlsx';

/** Builds both parts and gives their folders. Throws with webpack's report where a build fails. */
export async function buildWerkstatt(): Promise<BuiltWerkstatt> {
  return { pane: await build(PANE), page: await build(PAGE, putExamples) };
}

/**
 * Builds the pane into dist/, always anew, and gives webpack's report; throws with it where the build fails. The Werkstatt
 * takes the result over, unless the sources changed meanwhile or office.js is to come from elsewhere.
 */
export async function buildPane(): Promise<string> {
  const target = targetOf(PANE);
  const report = await webpack(PANE.config, 'dist', process.env);
  const isLocal = (process.env['OFFICE_JS'] ?? LOCAL) === LOCAL;
  if (isLocal && targetOf(PANE) === target)
    await make(PANE, target, (draft) => cp('dist', draft, { recursive: true }));
  return report;
}

/** @param complete what its folder holds besides. */
async function build(part: Part, complete?: (draft: string) => Promise<void>): Promise<string> {
  const target = targetOf(part);
  await make(part, target, async (draft) => {
    await webpack(part.config, draft, { ...process.env, OFFICE_JS: LOCAL });
    await complete?.(draft);
  });
  return target;
}

async function putExamples(draft: string): Promise<void> {
  const now = zeitpunktVon(new Date());
  const people = beispielliste(EXAMPLE.people, now.datum);
  await writeFile(join(draft, EXAMPLE.name), buildFallliste(await loadExcelize(), people, BEISPIELHAUS));
  const template = new Uint8Array(await readFile('assets/Fallmappe.xlsx'));
  await writeFile(join(draft, PARTNERS), await baueMitPartnern(template, now));
}

function targetOf({ name, sources }: Part): string {
  return join(FOLDER, `${name}-${stateOf(sources)}`);
}

/** Fills a folder that is not there yet. */
async function make(part: Part, target: string, fill: (draft: string) => Promise<unknown>): Promise<void> {
  // Filled aside and then renamed, so that a folder under its final name is always whole.
  const draft = `${target}.entwurf`;
  while (!existsSync(target)) {
    if (!claim(draft)) await new Promise((resolve) => setTimeout(resolve, 500));
    else {
      await fill(draft).catch((error: unknown) => {
        rmSync(draft, { recursive: true });
        throw error;
      });
      renameSync(draft, target);
      removeOld(part.name);
    }
  }
}

/** Whether this process is the one to build; another one that began long ago has given up. */
function claim(draft: string): boolean {
  mkdirSync(FOLDER, { recursive: true });
  try {
    mkdirSync(draft);
    return true;
  } catch {
    const begun = statSync(draft, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - begun > PATIENCE) rmSync(draft, { recursive: true, force: true });
    return false;
  }
}

async function webpack(config: string, target: string, env: NodeJS.ProcessEnv): Promise<string> {
  const args = ['--mode', 'production', '--config', config, '--output-path', target];
  const program = 'node_modules/webpack/bin/webpack.js';
  try {
    const options = { env, maxBuffer: 16 * 1024 * 1024 };
    return (await promisify(execFile)(process.execPath, [program, ...args], options)).stdout;
  } catch (error) {
    throw new Error((error as { stdout?: string }).stdout ?? String(error));
  }
}

/** Keeps the newest few states: others may be serving them right now. */
function removeOld(name: string): void {
  const states = readdirSync(FOLDER)
    .filter((entry) => entry.startsWith(`${name}-`))
    .map((entry) => join(FOLDER, entry))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const old of states.slice(KEPT)) rmSync(old, { recursive: true });
}
