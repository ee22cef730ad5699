import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { runFall } from '../../../scripts/fall/runFall';
import { type Arbeitsordner, arbeitsordner } from '../../support/arbeitsordner';
import { BEISPIEL, JETZT, mappeMit } from '../../support/mappe';

/** The command itself, as a process of its own. */
function fall(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const tsx = join(process.cwd(), 'node_modules/.bin/tsx');
  const { status, stdout, stderr } = spawnSync(tsx, ['scripts/fall.ts', ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

let ordner: Arbeitsordner;
let bytes: Uint8Array;
beforeAll(async () => {
  bytes = (await mappeMit(BEISPIEL)).host.save();
});
beforeEach(() => {
  ordner = arbeitsordner();
});
afterEach(() => {
  ordner.raeumeAuf();
});

describe('der Befehl fall', () => {
  it('gibt das Ergebnis einer Mappe auf stdout aus und endet mit 0', async () => {
    const eingabe = ordner.lege('in.xlsx', bytes);
    const { out } = await runFall([eingabe], JETZT);
    expect(fall(eingabe, ordner.pfad('out.xlsx'))).toEqual({ status: 0, stdout: out, stderr: '' });
    expect(ordner.inhalt()).toEqual(['in.xlsx', 'out.xlsx']);
    expect(ordner.lies('in.xlsx').equals(Buffer.from(bytes))).toBe(true);
  });

  it('nennt Fehler auf stderr und endet mit 2', () => {
    const { status, stdout, stderr } = fall(ordner.lege('faelle.json', '[{"bedarfe":{"wohnsituation":4}}]'));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^STUFE_UNGUELTIG \[0\]\.bedarfe\.wohnsituation: /);
  });

  it('sagt einen Programmfehler in einem Satz und endet mit 1', () => {
    // From a folder without the libraries the stand-in cannot start: that is no fault of the workbook.
    const tsx = join(process.cwd(), 'node_modules/.bin/tsx');
    const script = join(process.cwd(), 'scripts/fall.ts');
    const { status, stdout, stderr } = spawnSync(tsx, [script, ordner.lege('in.xlsx', bytes)], {
      cwd: ordner.pfad('.'),
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe(
      'Das Integrationstool ist auf einen Programmfehler gestoßen; die Eingabedatei ist unverändert. (Error)\n',
    );
  });
});
