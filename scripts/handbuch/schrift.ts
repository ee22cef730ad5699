/**
 * The font of pictures and print. Neither Segoe UI nor Office are on a computer that makes them, and what stands there instead
 * may be much wider. Open Sans comes with the browser and is about as wide; signs that it lacks come from the computer.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ORDNER = 'out/handbuch';

/** Where the browser's package unpacks its fonts. */
const MITGELIEFERT = join(tmpdir(), 'fonts');
const VOM_RECHNER = '/usr/share/fonts';

/** What pages ask for. */
const GEWUENSCHT = ['Segoe UI', 'sans-serif', 'system-ui'];

/** Browsers that start from now on take Open Sans. */
export function nimmSchrift(): void {
  mkdirSync(ORDNER, { recursive: true });
  const datei = resolve(ORDNER, 'fonts.conf');
  writeFileSync(datei, einstellung());
  process.env['FONTCONFIG_FILE'] = datei;
}

function einstellung(): string {
  const ordner = [MITGELIEFERT, VOM_RECHNER].map((each) => `<dir>${each}</dir>`);
  const ersatz = GEWUENSCHT.map(
    (each) =>
      `<alias binding="same"><family>${each}</family><prefer><family>Open Sans</family></prefer></alias>`,
  );
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    `<fontconfig>${[...ordner, ...ersatz].join('\n')}<cachedir>${resolve(ORDNER, 'schriften')}</cachedir></fontconfig>`,
  ].join('\n');
}
