/**
 * `npm run handbuch [ORDNER]`: makes the pictures of docs/handbuch anew from the running pane, then one PDF of it all in ORDNER
 * (else out/). `npm run handbuch -- --pdf [ORDNER]`: the PDF only, with the pictures that are there. The texts are written by hand.
 * Builds what has changed; the pictures take about a minute, the PDF some seconds.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { starteBrowser } from '../test/werkstatt/grund';
import { BILDER, lege } from './handbuch/ablage';
import { drehe } from './handbuch/drehen';
import { blattzahl, druckePdf } from './handbuch/druck';
import { nimmSchrift } from './handbuch/schrift';
import { liesSeiten } from './handbuch/seiten';
import { SZENEN } from './handbuch/szenen';

const DATEI = 'Handbuch-Integrationstool.pdf';
const TITEL = 'Handbuch zum Integrationstool';

async function bebildere(): Promise<void> {
  const aufnahmen = await drehe(SZENEN);
  lege(aufnahmen);
  for (const { name, png } of aufnahmen) console.log(`${name.padEnd(24)}${Math.round(png.length / 1024)} KB`);
  console.log(`${aufnahmen.length} Bilder in ${BILDER}`);
}

async function drucke(ordner: string): Promise<void> {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  const browser = await starteBrowser();
  try {
    const werk = { titel: TITEL, fuss: `${TITEL}, Version ${version}`, seiten: liesSeiten() };
    const pdf = await druckePdf(browser, werk);
    mkdirSync(ordner, { recursive: true });
    writeFileSync(join(ordner, DATEI), pdf);
    console.log(`${blattzahl(pdf)} Seiten in ${join(ordner, DATEI)}`);
  } finally {
    await browser.close();
  }
}

async function handbuch(args: readonly string[]): Promise<void> {
  const nurPdf = args.includes('--pdf');
  const [ordner = 'out'] = args.filter((each) => each !== '--pdf');
  nimmSchrift();
  if (!nurPdf) await bebildere();
  await drucke(ordner);
}

handbuch(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
