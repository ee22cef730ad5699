/**
 * `npm run handbuch`: makes the pictures of docs/handbuch anew from the running pane. Builds what has changed, takes about
 * a minute. The texts of the handbook are written by hand.
 */
import { BILDER, lege } from './handbuch/ablage';
import { drehe } from './handbuch/drehen';
import { SZENEN } from './handbuch/szenen';

async function handbuch(): Promise<void> {
  const aufnahmen = await drehe(SZENEN);
  lege(aufnahmen);
  for (const { name, png } of aufnahmen) console.log(`${name.padEnd(24)}${Math.round(png.length / 1024)} KB`);
  console.log(`${aufnahmen.length} Bilder in ${BILDER}`);
}

handbuch().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
