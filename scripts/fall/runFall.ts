/** Runs the headless interface on its arguments and answers what to print and the exit code. */
import type { Zeitpunkt } from '../../src/listen/plainDate';
import { ArbeitsdateiError, istDieselbeDatei } from './dateien';
import { type Lauf, unbrauchbar } from './lauf';
import { runCases } from './runCases';
import { runMappe } from './runMappe';

const AUFRUF = [
  'Aufruf: npm run --silent fall -- MAPPE.xlsx [ERGEBNIS.xlsx]',
  '        npm run --silent fall -- FAELLE.json',
];

/** Runs the interface. Unusable input is a result, not an exception. */
export async function runFall(args: readonly string[], jetzt: Zeitpunkt): Promise<Lauf> {
  const [input, output, ...rest] = args;
  if (input === undefined || rest.length > 0) return unbrauchbar(AUFRUF);
  try {
    if (input.toLowerCase().endsWith('.json')) {
      return output === undefined ? runCases(input, jetzt.datum) : unbrauchbar(AUFRUF);
    }
    if (!input.toLowerCase().endsWith('.xlsx')) {
      return unbrauchbar([`${input}: Erlaubt sind Dateien mit der Endung .xlsx oder .json.`]);
    }
    if (output !== undefined && !output.toLowerCase().endsWith('.xlsx')) {
      return unbrauchbar([
        `${output}: Das Ergebnis ist eine Arbeitsmappe. Erlaubt ist nur die Endung .xlsx.`,
      ]);
    }
    if (output !== undefined && istDieselbeDatei(input, output)) {
      return unbrauchbar([
        `${output}: Das Ergebnis darf die Eingabedatei nicht ersetzen. Bitte nennen Sie eine andere Datei.`,
      ]);
    }
    return await runMappe(input, output, jetzt);
  } catch (error) {
    if (error instanceof ArbeitsdateiError) return unbrauchbar([error.message]);
    throw error;
  }
}
