/** The overview without names through the headless interface, from file to file. About eight seconds. */
import { unzipSync, strFromU8 } from 'fflate';
import { beispielliste } from '../../../scripts/demo/beispielliste';
import { runFall } from '../../../scripts/fall/runFall';
import type { Falllistenzeile } from '../../../scripts/vorlage/faelleSheet';
import { loadExcelize } from '../../host/nodeExcelize';
import { type Arbeitsordner, arbeitsordner } from '../../support/arbeitsordner';
import { STICHTAG } from '../../support/faelle';
import { blattleser } from '../../support/falllistenblatt';
import { JETZT } from '../../support/mappe';
import { gebauteListe } from '../../support/falllisten';

const LEUTE = beispielliste(60, STICHTAG);
let ordner: Arbeitsordner;
beforeEach(() => (ordner = arbeitsordner()));
afterEach(() => ordner.raeumeAuf());

async function legeListe(zeilen: readonly Falllistenzeile[] = LEUTE): Promise<string> {
  return ordner.lege('liste.xlsx', await gebauteListe(zeilen));
}

const rufe = (liste: string, ...weitere: string[]): ReturnType<typeof runFall> =>
  runFall(['namenlos', liste, ordner.pfad('aus.xlsx'), ...weitere], JETZT, { starteExcelize: loadExcelize });

describe('die Übersicht ohne Namen', () => {
  it('zählt, was in der Liste steht, und nennt die gefragten Teams; keine Person steht darin', async () => {
    const liste = await legeListe();
    const gerechnet = ordner.pfad('gerechnet.xlsx');
    expect((await runFall([liste, gerechnet], JETZT)).code).toBe(0);
    const { code, out, err } = await rufe(gerechnet, '--team', 'Nord', 'Süd');
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({
      stand: JETZT.datum,
      personen: LEUTE.length,
      andereKennung: 0,
    });
    const bytes = new Uint8Array(ordner.lies('aus.xlsx'));
    const lies = await blattleser(bytes, 'Team');
    expect([lies('A6'), lies('A7'), lies('J9')]).toEqual(['Nord', 'Süd', String(LEUTE.length)]);
    const inhalt = Object.values(unzipSync(bytes))
      .map((teil) => strFromU8(teil))
      .join('\n');
    for (const { kundennummer, name, fachkraft, bgNummer } of LEUTE)
      for (const each of [kundennummer, name, fachkraft, bgNummer])
        expect(inhalt.includes(String(each))).toBe(false);
  });

  it('ohne Teams stehen alle in einer Zeile; in wie vielen etwas anderes eingetragen ist als berechnet, ist gesagt', async () => {
    const { code, out } = await rufe(await legeListe());
    expect(code).toBe(0);
    expect((JSON.parse(out) as { andereKennung: number }).andereKennung).toBeGreaterThan(50);
    const lies = await blattleser(new Uint8Array(ordner.lies('aus.xlsx')), 'Team');
    expect([lies('A6'), lies('J6')]).toEqual(['übrige und ohne Team', String(LEUTE.length)]);
  });

  it('lässt die Liste, wie sie ist', async () => {
    const liste = await legeListe();
    const vorher = Buffer.from(ordner.lies('liste.xlsx'));
    await rufe(liste);
    expect(ordner.lies('liste.xlsx').equals(vorher)).toBe(true);
    const { code, err } = await runFall(['namenlos', liste, liste], JETZT);
    expect([code, err]).toEqual([2, expect.stringContaining('darf die Eingabedatei nicht ersetzen')]);
    expect(ordner.lies('liste.xlsx').equals(vorher)).toBe(true);
  });

  it('wo nichts geht, wird nichts geschrieben', async () => {
    expect(await rufe(await legeListe([]))).toMatchObject({
      code: 2,
      err: 'In der Fallliste steht niemand mit einer Kundennummer.\n',
    });
    const liste = await legeListe();
    for (const args of [
      [],
      [liste],
      [liste, 'aus.xlsx', '--team'],
      [liste, 'aus.xlsx', 'Nord'],
      [liste, 'aus.xlsx', '--team', '--alle'],
    ])
      expect(await runFall(['namenlos', ...args], JETZT)).toMatchObject({
        code: 2,
        err: expect.stringContaining('Aufruf:') as string,
      });
    expect((await runFall(['namenlos', liste, ordner.pfad('aus.csv')], JETZT)).err).toContain('.xlsx');
    expect(ordner.inhalt()).toEqual(['liste.xlsx']);
  });
});
