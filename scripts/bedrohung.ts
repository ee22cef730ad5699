/** Writes the table of attacks into docs/bedrohung-vermerke.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { BEDROHUNG_DATEI, mitAngriffen } from './bedrohung/render';

writeFileSync(BEDROHUNG_DATEI, mitAngriffen(readFileSync(BEDROHUNG_DATEI, 'utf8')));
console.log(`${BEDROHUNG_DATEI} ist geschrieben.`);
