/** The command over the rules: without a word it writes the document; others check, compare, or give the rules to another engine. */
import { writeFileSync } from 'node:fs';
import { ArbeitsdateiError } from '../fall/dateien';
import { type Lauf, unbrauchbar } from '../fall/lauf';
import { FREIGEBEN_GEBRAUCH, runFreigeben } from './runFreigeben';
import { runPruefen } from './runPruefen';
import { runVergleichen } from './runVergleichen';
import { runZiel } from './ziele';
import type { PlainDate } from '../../src/listen/plainDate';
import { REGELWERK_DATEI, renderRegelwerk } from './render';

/** What the command understands, by its first word. */
const BEFEHLE: Readonly<Record<string, (rest: readonly string[], heute: PlainDate) => Lauf | Promise<Lauf>>> =
  {
    pruefen: runPruefen,
    vergleichen: runVergleichen,
    freigeben: runFreigeben,
  };

const GEBRAUCH = [
  'npm run regelwerk',
  'npm run regelwerk -- pruefen REGELWERK.xlsx',
  'npm run regelwerk -- vergleichen ALT.xlsx|eingebaut NEU.xlsx [FALLLISTE.xlsx]',
  FREIGEBEN_GEBRAUCH,
  'npm run regelwerk -- --sql|--laden|--dmn [DATEI]',
];

/** Exit 0 done, 2 the call or a file cannot be used; what is wrong is said in one line each. */
export async function runRegelwerk([befehl, ...rest]: readonly string[], heute: PlainDate): Promise<Lauf> {
  if (befehl === undefined) return schreibeDokument();
  if (befehl.startsWith('--')) return runZiel(befehl, rest[0]);
  const run = Object.hasOwn(BEFEHLE, befehl) ? BEFEHLE[befehl] : undefined;
  if (run === undefined) return unbrauchbar(GEBRAUCH);
  try {
    return await run(rest, heute);
  } catch (error) {
    if (error instanceof ArbeitsdateiError) return unbrauchbar([error.message]);
    throw error;
  }
}

function schreibeDokument(): Lauf {
  writeFileSync(REGELWERK_DATEI, renderRegelwerk());
  return { code: 0, out: `${REGELWERK_DATEI} ist geschrieben.\n`, err: '' };
}
