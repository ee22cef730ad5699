/**
 * Headless interface: the main job without Excel's window, over the same use cases and the package itself.
 * Exit 0 computed (and written), 2 input not usable (nothing written), 1 a bug or a failure of the host.
 */
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { zeitpunktVon } from '../src/listen/plainDate';
import type { Straenge } from './fall/einlesen/liesAlle';
import { gescheitert } from './fall/lauf';
import { runFall } from './fall/runFall';
import { istAbgebrochen } from './fall/zeilen/strom';

// Found beside this script, before the folder changes.
const hier = dirname(process.argv[1] ?? '');
const vorlage = resolve(hier, '../assets/Fallmappe.xlsx');
const straenge: Straenge = { skript: [resolve(hier, 'run.cjs'), resolve(hier, 'fall/einlesen/strang.ts')] };

// npm goes into the folder of the program first; paths are meant from where the command was called.
const { INIT_CWD } = process.env;
if (INIT_CWD !== undefined && existsSync(INIT_CWD)) process.chdir(INIT_CWD);

// Somebody who reads only the beginning (`| head`) is no failure; whoever writes is told by the write itself.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: Error) => {
    if (!istAbgebrochen(error)) throw error;
  });
}

void runFall(process.argv.slice(2), zeitpunktVon(new Date()), {
  vorlage,
  straenge,
})
  .catch((error: unknown) =>
    gescheitert(
      `Das Integrationstool ist auf einen Programmfehler gestoßen; die Eingabedatei ist unverändert. (${error instanceof Error ? error.name : 'unbekannt'})`,
    ),
  )
  .then(({ code, out, err }) => {
    process.stderr.write(err);
    process.stdout.write(out, () => process.exit(code));
  });
