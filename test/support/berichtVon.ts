/** What something says for the end of the run, without it being said there. */
import { arbeitsordner } from './arbeitsordner';

/** The lines, in order. */
export function berichtVon(tun: () => void): readonly string[] {
  const ordner = arbeitsordner();
  const vorher = process.env['TESTBERICHT'];
  process.env['TESTBERICHT'] = ordner.lege('bericht.txt', '');
  try {
    tun();
    return ordner.lies('bericht.txt').toString('utf8').split('\n').slice(0, -1);
  } finally {
    if (vorher === undefined) delete process.env['TESTBERICHT'];
    else process.env['TESTBERICHT'] = vorher;
    ordner.raeumeAuf();
  }
}
