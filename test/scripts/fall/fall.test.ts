import { spawnSync } from 'node:child_process';
import { runFall } from '../../../scripts/fall/runFall';
import faelle from '../../cases/faelle.json';
import { type Arbeitsordner, arbeitsordner } from '../../support/arbeitsordner';
import { BEISPIEL, JETZT, mappeMit } from '../../support/mappe';

/** As `npm run fall` does. */
const FALL = ['scripts/run.cjs', 'scripts/fall.ts'];

/** The command itself, as a process of its own. */
function fall(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...FALL, ...args], { encoding: 'utf8' });
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

  it('sucht und legt Dateien, wo er aufgerufen wurde, auch wenn npm anderswo läuft', () => {
    ordner.lege('in.xlsx', bytes);
    const { status } = spawnSync(
      'npm',
      ['--prefix', process.cwd(), 'run', '--silent', 'fall', '--', 'in.xlsx', 'out.xlsx'],
      { cwd: ordner.pfad('.'), env: { ...process.env, INIT_CWD: undefined }, encoding: 'utf8' },
    );
    expect(status).toBe(0);
    expect(ordner.inhalt()).toEqual(['in.xlsx', 'out.xlsx']);
  });

  it('nennt Fehler auf stderr und endet mit 2', () => {
    const { status, stdout, stderr } = fall(ordner.lege('faelle.json', '[{"bedarfe":{"wohnsituation":4}}]'));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^STUFE_UNGUELTIG \[0\]\.bedarfe\.wohnsituation: /);
  });

  it('endet still, wenn niemand mehr liest (| head)', () => {
    const zeile = `${JSON.stringify(faelle[0]?.fall)}\n`;
    const eingabe = ordner.lege('faelle.ndjson', zeile.repeat(5000));
    const { stdout, stderr } = spawnSync(
      'bash',
      [
        '-c',
        `"${process.execPath}" ${FALL.join(' ')} "${eingabe}" | head -n 1; echo "\${PIPESTATUS[0]}" >&2`,
      ],
      { encoding: 'utf8' },
    );
    expect([stdout.split('\n').length, stderr]).toEqual([2, '0\n']);
  });

  it('sagt einen Programmfehler in einem Satz und endet mit 1', () => {
    // A computer whose numbers cannot be read fails somewhere inside: that is no fault of the workbook.
    const stoerung = ordner.lege(
      'stoerung.cjs',
      "DataView.prototype.getUint32 = () => { throw new TypeError('gestört'); };",
    );
    const { status, stdout, stderr } = spawnSync(process.execPath, [...FALL, ordner.lege('in.xlsx', bytes)], {
      env: { ...process.env, NODE_OPTIONS: `--require ${stoerung}` },
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe(
      'Das Integrationstool ist auf einen Programmfehler gestoßen; die Eingabedatei ist unverändert. (TypeError)\n',
    );
  });
});
