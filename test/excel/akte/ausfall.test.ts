import { akteAendern } from '../../../src/mappe/akteAendern';
import { profilingAbschliessen } from '../../../src/bereiche/verlauf/vorhaben/profilingAbschliessen';
import { pruefpunktSetzen } from '../../../src/bereiche/verlauf/vorhaben/pruefpunkte';
import { type Abbild, abbildVon, unterschiede } from '../../support/abbild';
import { abgeschlossen, aendere, verlaufIn } from '../../support/akte';
import { BEIWERK } from '../../support/bereiche';
import { AM_STICHTAG } from '../../support/faelle';
import { BEISPIEL, mappeMit, type Testmappe } from '../../support/mappe';
import { gestoerteMappe, type GestoerteMappe } from '../../support/stoerung';

const ABSCHLUSS = profilingAbschliessen({ korrigiert: null, bemerkung: 'zweites Gespräch' });

/** Contents of all cells; a row that came and went may leave its look behind. */
function inhalte({ host }: Testmappe): Abbild {
  const zellen = [...abbildVon(host.save())].filter(
    ([key, bild]) => key.includes('!') && !bild.startsWith(' |'),
  );
  return new Map(zellen.map(([key, bild]) => [key, bild.split(' | ')[0] ?? '']));
}

/** A case with one completed Profiling and a tick for the next talk. */
async function offeneMappe(): Promise<Testmappe> {
  const offen = await mappeMit(BEISPIEL);
  await abgeschlossen(offen);
  await aendere(offen, pruefpunktSetzen('kunde', 'erledigt', 'Frau Beispiel'));
  return offen;
}

describe('ein Fehler beim Abschließen', () => {
  let offen: Testmappe;
  let gestoert: GestoerteMappe;
  let vorher: Abbild;
  let aktionen: number;
  beforeAll(async () => {
    const probe = await offeneMappe();
    probe.host.traffic.reset();
    await abgeschlossen(probe);
    const geschrieben = probe.host.traffic.log.at(-1)?.actions ?? [];
    // What comes after the last change only reads it back.
    aktionen = geschrieben.findLastIndex((each) => each.endsWith(' =')) + 1;
    offen = await offeneMappe();
    gestoert = gestoerteMappe(offen.host);
    vorher = inhalte(offen);
  }, 60_000);

  it('lässt die Mappe bei jeder Aktion, wie sie war', async () => {
    expect(aktionen).toBeGreaterThan(15);
    const verloren: unknown[] = [];
    for (let aktion = 0; aktion < aktionen; aktion++) {
      gestoert.plane([null, { aktion }]);
      const { art } = await akteAendern(gestoert.mappe, AM_STICHTAG, ABSCHLUSS, BEIWERK);
      const anders = unterschiede(vorher, inhalte(offen));
      if (art !== 'unveraendert' || anders.length > 0) verloren.push([aktion, art, anders]);
    }
    expect(verloren).toEqual([]);
  }, 240_000);

  it('scheitert auch das Zurückstellen, so zeigt die Kette, was stehen blieb, und der nächste Abschluss schließt an', async () => {
    gestoert.plane([null, { aktion: aktionen - 1 }, { aktion: 0 }]);
    expect((await akteAendern(gestoert.mappe, AM_STICHTAG, ABSCHLUSS, BEIWERK)).art).toBe('unvollstaendig');
    const { verlauf } = await verlaufIn(offen);
    expect(verlauf.kette).toEqual([{ art: 'standPasstNicht' }]);
    gestoert.plane([]);
    expect((await akteAendern(gestoert.mappe, AM_STICHTAG, ABSCHLUSS, BEIWERK)).art).toBe('geaendert');
    const danach = (await verlaufIn(offen)).verlauf;
    expect(danach.aufnahmen.map(({ nr }) => nr)).toEqual([1, 2, 3]);
    expect(danach.kette).toEqual([]);
  }, 60_000);

  it('ein abgelehntes Lesen ändert nichts und wird gesagt', async () => {
    const jetzt = inhalte(offen);
    gestoert.plane([{ aktion: 3, code: 'GeneralException' }]);
    expect(await akteAendern(gestoert.mappe, AM_STICHTAG, ABSCHLUSS, BEIWERK)).toMatchObject({
      art: 'abgelehnt',
    });
    expect(unterschiede(jetzt, inhalte(offen))).toEqual([]);
  });
});
