/** What a package is made of, without a build: a folder that looks like one, and the templates as they lie in the project. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Stoff } from '../../../scripts/release/auslieferung';
import { VORLAGENORDNER } from '../../../scripts/release/programm';
import { CENTRAL } from '../../../scripts/vorlage/webExtension';
import { VORLAGEN } from '../../../scripts/vorlage/vorlagen';

/** A folder like `dist`, to be removed after the test. */
export interface Bau {
  readonly dist: string;
  raeumeAuf(): void;
}

const SEITEN = ['taskpane.html', 'commands.html', 'meldung.html', 'hilfe.html'];

/** Its files are written one after the other. @param rueckwaerts the last one first, as another computer might do it. */
export function baue({ rueckwaerts = false } = {}): Bau {
  const dist = mkdtempSync(join(tmpdir(), 'bau-'));
  mkdirSync(join(dist, 'assets'));
  cpSync('assets/icons', join(dist, 'assets/icons'), { recursive: true });
  const dateien: [string, string][] = [
    ...SEITEN.map((seite): [string, string] => [seite, `<!doctype html><title>${seite}</title>`]),
    ['taskpane.0123abcd.js', 'void 0;'],
    ['manifest.xml', readFileSync('manifest.xml', 'utf8')],
    ['assets/Fallmappe.xlsx', 'the template of the catalog before'],
    ['assets/Fallmappe-Blaetter.json', '{}'],
  ];
  for (const [name, inhalt] of rueckwaerts ? dateien.reverse() : dateien)
    writeFileSync(join(dist, name), inhalt);
  return { dist, raeumeAuf: () => rmSync(dist, { recursive: true }) };
}

/** The rest. */
export function stoffAus({ dist }: Bau, anderes: Partial<Stoff> = {}): Stoff {
  const vorlagen = new Map(
    VORLAGEN.map(({ datei }) => [`${VORLAGENORDNER}/${datei}`, readFileSync(join('assets', datei))]),
  );
  return { wurzel: '.', dist, adresse: 'https://server.haus.de', katalog: CENTRAL, vorlagen, ...anderes };
}
