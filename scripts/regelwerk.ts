/**
 * Writes docs/regelwerk.md from the rule tables; with `--sql`, `--laden` or `--dmn` the rules for another engine, into the file
 * that is named or to stdout.
 */
import { writeFileSync } from 'node:fs';
import { REGELWERK_DATEI, renderRegelwerk } from './regelwerk/render';
import { zielVon } from './regelwerk/ziele';

const [ziel, datei] = process.argv.slice(2);
if (ziel === undefined) {
  writeFileSync(REGELWERK_DATEI, renderRegelwerk());
  console.log(`${REGELWERK_DATEI} ist geschrieben.`);
} else {
  const { text, code } = zielVon(ziel, datei);
  (code === 0 ? console.log : console.error)(text);
  process.exitCode = code;
}
