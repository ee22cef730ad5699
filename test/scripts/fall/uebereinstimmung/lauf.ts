/** Runs the headless interface over Urteile. */
import type { Lauf } from '../../../../scripts/fall/lauf';
import { runFall } from '../../../../scripts/fall/runFall';
import { arbeitsordner } from '../../../support/arbeitsordner';
import { JETZT } from '../../../support/mappe';

/** What a run over a file says; the file is called DATEI. @param inhalt text, bytes, or what becomes JSON. */
export async function lauf(inhalt: unknown, ...optionen: string[]): Promise<Lauf> {
  const ordner = arbeitsordner();
  try {
    const text = typeof inhalt === 'string' || inhalt instanceof Uint8Array ? inhalt : JSON.stringify(inhalt);
    const pfad = ordner.lege('urteile.json', text);
    const ergebnis = await runFall(['uebereinstimmung', ...optionen, pfad], JETZT);
    expect(ordner.inhalt()).toEqual(['urteile.json']);
    return { ...ergebnis, err: ergebnis.err.replaceAll(pfad, 'DATEI') };
  } finally {
    ordner.raeumeAuf();
  }
}

/** The result of a run that goes well. */
export async function ergebnis(
  inhalt: unknown,
  ...optionen: string[]
): Promise<Readonly<Record<string, unknown>>> {
  const { code, out, err } = await lauf(inhalt, ...optionen);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out) as Readonly<Record<string, unknown>>;
}
