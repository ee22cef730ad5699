/** Where the pictures of the handbook lie, and beside each what the pane said when it was taken. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Aufnahme } from './szene';

export const HANDBUCH = 'docs/handbuch';
export const BILDER = join(HANDBUCH, 'bilder');

/** First line of a text beside a picture: which picture it was taken with. */
const KOPF = 'Bild mit SHA-256 ';

/** The files of a picture. */
export interface Bilddateien {
  readonly bild: string;
  readonly text: string;
}

/** Where a picture and its text lie. */
export function dateienVon(name: string): Bilddateien {
  return { bild: join(BILDER, `${name}.png`), text: join(BILDER, `${name}.txt`) };
}

/** The words of a key are drawn by chance each time. */
const MERKWORTE = /(Schlüssel Nr\. \d+ vom [\d.]+): [a-z ]+/g;

/** What is said beside a picture. */
export function beitextVon({ png, ansicht }: Pick<Aufnahme, 'png' | 'ansicht'>): string {
  const beides = ansicht.replaceAll(MERKWORTE, '$1: vier Wörter');
  return `${KOPF}${createHash('sha256').update(png).digest('hex')}\n\n${beides}\n`;
}

/** Replaces all pictures and texts in the folder by these. */
export function lege(aufnahmen: readonly Aufnahme[]): void {
  mkdirSync(BILDER, { recursive: true });
  for (const alt of readdirSync(BILDER)) rmSync(join(BILDER, alt));
  for (const aufnahme of aufnahmen) {
    const { bild, text } = dateienVon(aufnahme.name);
    writeFileSync(bild, aufnahme.png);
    writeFileSync(text, beitextVon(aufnahme));
  }
}

/** A picture as it was left there; its text with the line ends of the script, whatever the checkout made of them. */
export function hole(name: string): { readonly png: Buffer; readonly beitext: string } {
  const { bild, text } = dateienVon(name);
  return { png: readFileSync(bild), beitext: readFileSync(text, 'utf8').replaceAll('\r\n', '\n') };
}
