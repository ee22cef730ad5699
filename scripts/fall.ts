/**
 * Headless interface: the main job without Excel's window, over the same use cases and the package itself.
 * Exit 0 computed (and written), 2 input not usable (nothing written), 1 a bug or a failure of the host.
 */
import { existsSync } from 'node:fs';
import { zeitpunktVon } from '../src/listen/plainDate';
import { runFall } from './fall/runFall';

// npm goes into the folder of the program first; paths are meant from where the command was called.
const { INIT_CWD } = process.env;
if (INIT_CWD !== undefined && existsSync(INIT_CWD)) process.chdir(INIT_CWD);

void runFall(process.argv.slice(2), zeitpunktVon(new Date()))
  .catch((error: unknown) => ({
    code: 1 as const,
    out: '',
    err: `Das Integrationstool ist auf einen Programmfehler gestoßen; die Eingabedatei ist unverändert. (${error instanceof Error ? error.name : 'unbekannt'})\n`,
  }))
  .then(({ code, out, err }) => {
    process.stderr.write(err);
    process.stdout.write(out, () => process.exit(code));
  });
