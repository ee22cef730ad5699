/** Writes docs/regelwerk.md from the rule tables. */
import { writeFileSync } from 'node:fs';
import { REGELWERK_DATEI, renderRegelwerk } from './regelwerk/render';

writeFileSync(REGELWERK_DATEI, renderRegelwerk());
console.log(`${REGELWERK_DATEI} ist geschrieben.`);
