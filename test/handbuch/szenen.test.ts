/**
 * The pictures of the handbook are not stale: their scenes are played again in the running pane. What the pane says must be
 * the same to the letter; of the picture only the colours are compared, for the fonts of another computer may differ.
 * After a wanted change: `npm run handbuch`.
 */
import { PNG } from 'pngjs';
import { beitextVon, hole } from '../../scripts/handbuch/ablage';
import { drehe } from '../../scripts/handbuch/drehen';
import { type Aufnahme } from '../../scripts/handbuch/szene';
import { SZENEN } from '../../scripts/handbuch/szenen';
import { aehnlichkeit } from './bildvergleich';

/** The first test may have to build the pane, on a busy computer; in milliseconds. */
const BAUEN = 300_000;

let aufnahmen: ReadonlyMap<string, Aufnahme>;

beforeAll(async () => {
  aufnahmen = new Map((await drehe(SZENEN)).map((aufnahme) => [aufnahme.name, aufnahme]));
}, BAUEN);

function aufnahmeVon(name: string): Aufnahme {
  const aufnahme = aufnahmen.get(name);
  if (!aufnahme) throw new Error(`no picture ${name}`);
  return aufnahme;
}

describe.each(SZENEN)('das Bild $name', ({ name }) => {
  it('zeigt, was der Aufgabenbereich heute sagt', () => {
    const { ansicht } = aufnahmeVon(name);
    const { png, beitext } = hole(name);
    // The text beside a picture names that very picture, so none of the two can be replaced alone.
    expect(beitext).toBe(beitextVon({ png, ansicht }));
  });

  it('hat die Größe und die Farben, die der Aufgabenbereich heute hat', () => {
    const heute = aufnahmeVon(name).png;
    const { png } = hole(name);
    const [neu, alt] = [PNG.sync.read(heute), PNG.sync.read(png)];
    expect([neu.width, neu.height]).toEqual([alt.width, alt.height]);
    expect(aehnlichkeit(heute, png)).toBeGreaterThan(0.9);
  });
});
