/** The licence of each package that goes into the program, in its own words. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Dateien, texte } from './dateien';
import type { Paket } from './pakete';

/** Where they lie in the package. */
export const LIZENZEN = 'lizenzen';

const TEXT = /^(licen[cs]e|copying|notice)/i;

/** What is said of itself where no text of a licence comes along. */
interface Selbstauskunft {
  readonly author?: string | { readonly name?: string };
  readonly homepage?: string;
  readonly repository?: string | { readonly url?: string };
}

/** A file for each package, by its name and version. @throws Error where a package is not installed. */
export function lizenztexte(wurzel: string, pakete: readonly Paket[]): Dateien {
  return texte(pakete.map((paket) => [pfadVon(paket), textVon(wurzel, paket)]));
}

/** Where the licence of a package lies. */
export function pfadVon({ name, version }: Paket): string {
  return `${LIZENZEN}/${name.replace('/', '+')}@${version}.txt`;
}

function textVon(wurzel: string, paket: Paket): string {
  const ordner = join(wurzel, paket.ordner);
  if (!existsSync(ordner)) throw new Error(`Not installed: ${paket.ordner}`);
  const dateien = readdirSync(ordner)
    .filter((name) => TEXT.test(name))
    .sort();
  const kopf = `${paket.name} ${paket.version}\nLizenz laut Paket: ${paket.lizenz}\n`;
  if (dateien.length === 0) return `${kopf}\n${ohneText(ordner)}`;
  const inhalte = dateien.map((name) => readFileSync(join(ordner, name), 'utf8').trimEnd());
  return `${kopf}\n${inhalte.join('\n\n')}\n`;
}

/** Some packages leave the text out. What they say of themselves is all there is; nothing is put in its place. */
function ohneText(ordner: string): string {
  const { author, homepage, repository } = JSON.parse(
    readFileSync(join(ordner, 'package.json'), 'utf8'),
  ) as Selbstauskunft;
  const urheber = typeof author === 'string' ? author : author?.name;
  const quelle = typeof repository === 'string' ? repository : repository?.url;
  return [
    'Dieses Paket bringt keinen Lizenztext mit. Es gibt über sich selbst an:',
    `Urheber: ${urheber ?? 'nicht genannt'}`,
    `Herkunft: ${homepage ?? quelle ?? 'nicht genannt'}`,
    '',
  ].join('\n');
}
