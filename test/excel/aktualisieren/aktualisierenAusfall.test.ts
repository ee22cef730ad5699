import { BFM_MAPPE } from '../../../src/bereiche/bfm/mappe';
import { PLAN_MAPPE } from '../../../src/bereiche/plan/mappe';
import { VERLAUF_MAPPE } from '../../../src/bereiche/verlauf/mappe';
import type { ExcelRuntime } from '../../../src/excel/excelFallmappe';
import { bereichsstand } from '../../../src/mappe/bereich';
import { BLATT } from '../../../src/mappe/layout';
import { lesen } from '../../../src/mappe/lesen';
import { unterschiede } from '../../support/abbild';
import {
  aktualisiere,
  blaetterIn,
  diagrammeIn,
  namenIn,
  ohne,
  passIn,
  texteAuf,
  volleMappe,
  zellenAuf,
  zellenOhne,
} from '../../support/aktualisieren';
import { BEIWERK } from '../../support/bereiche';
import { meldetZuSpaet, mitPlan, type Stelle } from '../../support/einfuegen';
import { STICHTAG } from '../../support/faelle';
import { abbild, type Testmappe } from '../../support/mappe';
import { stichprobe, stichprobeDarin } from '../../support/stichprobe';

let voll: Uint8Array;
beforeAll(async () => {
  voll = await volleMappe();
});

/** Everything that an upgrade can change. */
async function bild(offen: Testmappe, blaetter: readonly string[]): Promise<unknown> {
  return {
    blaetter: await blaetterIn(offen),
    namen: await namenIn(offen),
    diagramme: diagrammeIn(offen.host),
    neue: zellenAuf(abbild(offen), blaetter),
    pass: texteAuf(abbild(offen), BLATT.pass),
  };
}

/** What an upgrade leads to, and the actions of each of its runs. */
async function laeufe(
  blaetter: readonly string[],
): Promise<{ ziel: unknown; aktionen: readonly (readonly string[])[] }> {
  const muster = await ohne(blaetter, voll);
  let lauf = -1;
  const aktionen: string[][] = [];
  const run = async (batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<unknown> => {
    lauf += 1;
    muster.host.traffic.reset();
    const ergebnis = await muster.host.excel.run(batch);
    aktionen[lauf] = muster.host.traffic.log.flatMap(({ actions }) => actions);
    return ergebnis;
  };
  expect((await aktualisiere(muster, { run } as ExcelRuntime)).art).toBe('aktualisiert');
  return { ziel: await bild(muster, blaetter), aktionen };
}

/** The first action of each run, and those that change something: what finds its way to a place changes nothing. */
function stellenIn(aktionen: readonly (readonly string[])[]): Stelle[] {
  return aktionen.flatMap((namen, lauf) =>
    namen.flatMap((name, aktion) => (aktion === 0 || /( =|\(\))$/.test(name) ? [{ lauf, aktion }] : [])),
  );
}

describe('ein Fehler mitten in der Aktualisierung', () => {
  const bereiche = [
    ['verlauf', VERLAUF_MAPPE, 7],
    ['plan', PLAN_MAPPE, 5],
    ['bfm', BFM_MAPPE, 5],
  ] as const;

  it.each(stichprobe(bereiche, 1, 'Bereiche whose upgrade breaks off'))(
    'ohne „%s“: die Daten bleiben, der Hauptweg geht, und ein neuer Versuch führt zum Ziel',
    async (_, { blaetter }, laeufeErwartet) => {
      const { ziel, aktionen } = await laeufe(blaetter);
      expect(aktionen).toHaveLength(laeufeErwartet);
      const stellen = stellenIn(aktionen);
      expect(stellen.length).toBeGreaterThan(80);
      const gewaehlt = stichprobeDarin(stellen, 4, 'actions of an upgrade', bereiche.length);
      for (const stelle of gewaehlt) {
        const offen = await ohne(blaetter, voll);
        const vorher = zellenOhne(abbild(offen), [...blaetter, BLATT.pass]);
        const { art } = await aktualisiere(offen, mitPlan(offen.host, stelle));
        expect([stelle, art]).toEqual([
          stelle,
          istDiagramm(stelle, aktionen) ? 'aktualisiert' : 'abgebrochen',
        ]);
        expect(unterschiede(vorher, zellenOhne(abbild(offen), [...blaetter, BLATT.pass]))).toEqual([]);
        expect((await lesen(offen.mappe, STICHTAG)).art).toBe('berechnet');
        if (art === 'aktualisiert') continue;
        expect((await aktualisiere(offen)).art).toBe('aktualisiert');
        expect([stelle, await bild(offen, blaetter)]).toEqual([stelle, ziel]);
      }
    },
    1_200_000,
  );

  /** What reads, what inserts, what completes, then one run for each chart, what reads back, at last the versions. */
  function istDiagramm({ lauf }: Stelle, aktionen: readonly unknown[]): boolean {
    return lauf > 2 && lauf < aktionen.length - 2;
  }
});

describe('eine angefangene Aktualisierung', () => {
  const { blaetter } = VERLAUF_MAPPE;

  /** The sheets have come, nothing else has. */
  async function angefangen(): Promise<Testmappe> {
    const offen = await ohne(blaetter, voll);
    expect((await aktualisiere(offen, mitPlan(offen.host, { lauf: 2, aktion: 0 }))).art).toBe('abgebrochen');
    return offen;
  }

  it('steht im Pass, und ihr Bereich gilt als einer, der noch zu aktualisieren ist', async () => {
    const offen = await angefangen();
    expect(passIn(offen)).toBe(
      'einschaetzung 4, verlauf 4, plan 4, akte 4, bfm 4, kooperation 4, leitfaden 1, recht 1, haus 4, kontrolle 4; unfertig: Verlauf, Gespräch',
    );
    const gelesen = await lesen(offen.mappe, STICHTAG, BEIWERK);
    if (gelesen.art !== 'berechnet') throw new Error(gelesen.art);
    const { bereiche } = gelesen.mappe;
    expect([VERLAUF_MAPPE, PLAN_MAPPE].map((each) => bereichsstand(each, bereiche))).toEqual([
      'frueher',
      'aktuell',
    ]);
  });

  it('geht auch weiter, wenn Menschen inzwischen eines der Blätter gelöscht haben', async () => {
    const offen = await angefangen();
    offen.host.workbook.deleteSheet('Gespräch');
    expect(await aktualisiere(offen)).toMatchObject({ art: 'aktualisiert', bericht: { blaetter } });
    expect(await bild(offen, blaetter)).toEqual((await laeufe(blaetter)).ziel);
  });

  it('geht auch weiter, wenn Excel den Fehler erst meldet, nachdem die Blätter da sind', async () => {
    const offen = await ohne(blaetter, voll);
    expect((await aktualisiere(offen, meldetZuSpaet(offen.host, 1))).art).toBe('abgebrochen');
    expect((await aktualisiere(offen)).art).toBe('aktualisiert');
    expect(await bild(offen, blaetter)).toEqual((await laeufe(blaetter)).ziel);
  });

  it('ein Diagramm, das Excel ablehnt, ist kein Grund, die Blätter aufzugeben', async () => {
    const offen = await ohne(blaetter, voll);
    expect(await aktualisiere(offen, mitPlan(offen.host, { lauf: 3, aktion: 4 }))).toMatchObject({
      art: 'aktualisiert',
      bericht: { fehlt: [{ art: 'diagramm', blatt: 'Verlauf' }] },
    });
    expect(diagrammeIn(offen.host)).toEqual(['Verlauf: Ressourcenbereiche damals und heute']);
    expect(await aktualisiere(offen)).toEqual({ art: 'aktuell' });
  });
});
