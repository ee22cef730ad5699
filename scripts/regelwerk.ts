/** Rules on the command line: writes docs/regelwerk.md; `pruefen`, `vergleichen` and `freigeben` work on files of the Fachaufsicht. */
import { existsSync } from 'node:fs';
import { zeitpunktVon } from '../src/listen/plainDate';
import { gescheitert, type Lauf } from './fall/lauf';
import { runRegelwerk } from './regelwerk/runRegelwerk';

const argumente = process.argv.slice(2);
// npm goes into the folder of the program first; paths are meant from where the command was called. The document stays where it is.
const { INIT_CWD } = process.env;
if (argumente.length > 0 && INIT_CWD !== undefined && existsSync(INIT_CWD)) process.chdir(INIT_CWD);

async function laufe(): Promise<Lauf> {
  try {
    return await runRegelwerk(argumente, zeitpunktVon(new Date()).datum);
  } catch (error) {
    return gescheitert(
      `Das Integrationstool ist auf einen Programmfehler gestoßen; keine Datei ist verändert. (${error instanceof Error ? error.name : 'unbekannt'})`,
    );
  }
}

void laufe().then(({ code, out, err }) => {
  process.stderr.write(err);
  process.stdout.write(out);
  process.exitCode = code;
});
