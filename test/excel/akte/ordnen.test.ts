import { type Wiedervorlageneintrag, WIEDERVORLAGEN } from '../../../src/bereiche/bfm/wiedervorlagen/listen';
import { formelFuerZeile } from '../../../src/mappe/schreibplan/ordnen';
import type { Aenderung, Ordnungszeile, Zellwerte } from '../../../src/listen/aenderung';
import { openHost, type StandInHost } from '../../host/nodeHost';
import { type Abbild, abbildVon, unterschiede } from '../../support/abbild';
import { aendere, aktenblick } from '../../support/akte';
import { BEISPIEL, mappeMit, openMappe, type Testmappe } from '../../support/mappe';
import { jedeAktion } from '../../support/pruefstand';
import { gestoerteMappe } from '../../support/stoerung';
import { stichprobe } from '../../support/stichprobe';

const BLATT = 'Fallmanagement';
const KOPF = 7;

/** Puts the Wiedervorlagen into an order. */
const ordne = (...zeilen: readonly Ordnungszeile[]): Aenderung[] => [
  { art: 'ordnen', liste: WIEDERVORLAGEN, zeilen },
];
const wie = (aus: number, werte: Ordnungszeile['werte'] = {}): Ordnungszeile => ({ aus, werte });
const neu = (werte: Ordnungszeile['werte']): Ordnungszeile => ({ aus: null, werte });

function fuehreAus(offen: Testmappe, aenderungen: readonly Aenderung[]): Promise<{ art: string }> {
  return aendere(offen, () => ({ ok: true, aenderungen }));
}

/** Anlass and Hinweis of every row of the table, and the column of people's own with its formula. */
function zeilen(host: StandInHost, zahl: number): string[] {
  const { workbook } = host;
  return Array.from({ length: zahl }, (_, index) => {
    const [faellig, anlass, hinweis] = ['B', 'D', 'E'].map((spalte) =>
      String(workbook.getCell(BLATT, `${spalte}${KOPF + 1 + index}`)),
    );
    return [faellig, anlass, hinweis].join('|');
  });
}

async function wiedervorlagen(offen: Testmappe): Promise<readonly Wiedervorlageneintrag[]> {
  const { inhalt } = await aktenblick(offen);
  return inhalt.liste(WIEDERVORLAGEN).zeilen.map(({ zeile }) => zeile);
}

/** Three Wiedervorlagen, one of them typed by hand, a blank row between, and a formula of people's own. */
let mitDreien: Uint8Array;
beforeAll(async () => {
  const offen = await mappeMit(BEISPIEL);
  const anfuegen = (werte: Zellwerte): Aenderung => ({
    art: 'anfuegen',
    liste: WIEDERVORLAGEN,
    werte,
  });
  await fuehreAus(offen, [
    anfuegen({ id: 'a', faelligAm: 46400, anlass: 'A', hinweis: '=1+1' }),
    anfuegen({ id: 'x', anlass: 'wird leer' }),
    anfuegen({ id: 'b', faelligAm: 46300, anlass: 'B', hinweis: 'zwei' }),
    anfuegen({ id: 'c', faelligAm: 46350, anlass: 'C' }),
  ]);
  ['A', 'D'].forEach((spalte) => offen.host.workbook.setCell(BLATT, `${spalte}9`, ''));
  await offen.host.excel.run(async (context) => {
    const blatt = context.workbook.worksheets.getItem(BLATT);
    blatt.getRange('E11').numberFormat = [['General']];
    blatt.getRange('E11').formulas = [['=B11+Profiling!B11']];
    await context.sync();
  });
  mitDreien = offen.host.save();
});

describe('eine neue Ordnung', () => {
  it('nimmt jede Zeile mit allem mit, was in ihr steht; was frei wird, ist leer', async () => {
    const offen = await openMappe(mitDreien);
    const ordnung = ordne(wie(2), wie(3), wie(0, { anlass: 'A neu', faelligAm: 46401 }));
    expect(await fuehreAus(offen, ordnung)).toEqual({ art: 'geaendert' });
    const gelesen = await wiedervorlagen(offen);
    expect(gelesen.map(({ id, stelle }) => [stelle.zeile, id])).toEqual([
      [0, 'b'],
      [1, 'c'],
      [2, 'a'],
    ]);
    const felder = ['anlass', 'faelligAm', 'hinweis'] as const;
    expect(felder.map((feld) => gelesen[2]?.stelle.zelle(feld).value)).toEqual([
      { art: 'text', wert: 'A neu' },
      { art: 'datum', wert: 46401 },
      { art: 'text', wert: '=1+1' },
    ]);
    expect(abbildVon(offen.host.save()).get(`${BLATT}!E9`)).toContain('=B9+Profiling!B11');
  });

  it('hängt neue Zeilen an, wenn es mehr werden', async () => {
    const offen = await openMappe(mitDreien);
    const mehr = ['D', 'E', "'F"].map((anlass) => neu({ id: anlass, faelligAm: 46390, anlass }));
    await fuehreAus(offen, ordne(...mehr, wie(0), wie(2), wie(3)));
    const gelesen = await wiedervorlagen(offen);
    expect(gelesen.map(({ anlass }) => anlass)).toEqual(['D', 'E', "'F", 'A', 'B', 'C']);
    expect(gelesen[0]?.stelle.zelle('faelligAm').value).toEqual({ art: 'datum', wert: 46390 });
    expect(zeilen(offen.host, 7).at(-1)).toBe('||');
  });

  it('schreibt nur Zeilen, die anders werden, und gar nichts, wenn alles steht', async () => {
    const offen = await openMappe(mitDreien);
    const aktionen = async (ordnung: readonly Aenderung[]): Promise<number> => {
      await fuehreAus(offen, ordnung);
      return (offen.host.traffic.log.at(-1)?.actions ?? []).filter((each) =>
        /(formulas|values) =$/.test(each),
      ).length;
    };
    const stand = [wie(0, { anlass: 'A', faelligAm: 46400, hinweis: '=1+1' }), wie(1), wie(2), wie(3)];
    const vorher = abbildVon(offen.host.save());
    expect(await aktionen(ordne(...stand))).toBe(0);
    expect(unterschiede(vorher, abbildVon(offen.host.save()))).toEqual([]);
    expect(await aktionen(ordne(wie(0), wie(1), wie(3), wie(2)))).toBe(1);
  });

  it('liest eine Fehlerliste nicht hinein: wer eine Zeile vergisst oder doppelt nennt, hat einen Fehler im Programm', async () => {
    const offen = await openMappe(mitDreien);
    await aktenblick(offen);
    const falsch = [
      [wie(0), wie(2)],
      [wie(0), wie(0), wie(2), wie(3)],
      [wie(0), wie(2), wie(3), wie(9)],
    ];
    for (const ordnung of falsch)
      await expect(offen.mappe.change(ordne(...ordnung))).rejects.toThrow('exactly once');
    const spalte = ordne(wie(0, { anlas: 'x' }), wie(2), wie(3));
    await expect(offen.mappe.change(spalte)).rejects.toThrow('No column');
    const zelle = { art: 'aendern', liste: WIEDERVORLAGEN, zeile: 0, werte: { anlass: 'x' } } as const;
    await expect(offen.mappe.change([zelle, ...ordne(wie(0), wie(2), wie(3))])).rejects.toThrow('otherwise');
  });

  it('hält die Zahl der Anfragen: zwei zum Lesen, eine zum Schreiben', async () => {
    const offen = await openMappe(mitDreien);
    offen.host.traffic.reset();
    await fuehreAus(offen, ordne(neu({ anlass: 'N' }), wie(3), wie(2), wie(0), neu({ anlass: 'M' })));
    expect(offen.host.traffic.log).toHaveLength(3);
  });
});

describe('ein Fehler an einer Aktion des Ordnens', () => {
  it('lässt die Mappe, wie sie war, auch wo Zeilen dazukommen sollten', async () => {
    const ordnung = ordne(
      neu({ anlass: 'N', faelligAm: 46500 }),
      wie(3),
      wie(2),
      wie(0),
      neu({ anlass: 'M' }),
    );
    const probe = await openMappe(mitDreien);
    await fuehreAus(probe, ordnung);
    const aktionen = probe.host.traffic.log.at(-1)?.actions ?? [];
    expect(inhalte(probe.host).size).toBeGreaterThan(500);
    const host = await openHost(mitDreien);
    const gestoert = gestoerteMappe(host);
    await aktenblick(gestoert);
    const vorher = inhalte(host);
    expect(unterschiede(vorher, inhalte(probe.host)).length).toBeGreaterThan(5);
    const verloren: unknown[] = [];
    for (const aktion of stichprobe(jedeAktion(aktionen), 12, 'actions of putting in order')) {
      gestoert.plane([{ aktion }]);
      const { art } = await gestoert.mappe.change(ordnung);
      const anders = unterschiede(vorher, inhalte(host));
      if (art !== 'unveraendert' || anders.length > 0) verloren.push([aktion, art, anders]);
    }
    expect(verloren).toEqual([]);
  }, 60_000);

  /** A row that came and went may leave its look behind. */
  function inhalte(host: StandInHost): Abbild {
    return new Map(
      [...abbildVon(host.save())].filter(([key, bild]) => key.includes('!') && !bild.startsWith(' |')),
    );
  }
});

describe('eine Formel in einer anderen Zeile', () => {
  it.each([
    ['=B8+1', '=B12+1'],
    ['=$B8-TODAY()', '=$B12-TODAY()'],
    ['=SUM(B8:D8)', '=SUM(B12:D12)'],
    ['=SUM(B$8:B8)', '=SUM(B$8:B12)'],
    ['=B80+AB8+Plan!B8+Förder!B8:C8', '=B80+AB12+Plan!B8+Förder!B8:C8'],
    ['=\'Mein B8\'!B8&"B8"&[@[Fällig B8]]', '=\'Mein B8\'!B8&"B8"&[@[Fällig B8]]'],
    ['=LOG8(B8)', '=LOG8(B12)'],
  ])('%s', (formel, danach) => {
    expect(formelFuerZeile(formel, 8, 12)).toBe(danach);
  });

  it('ein Text und eine Zahl bleiben, was sie sind', () => {
    expect([formelFuerZeile("'=B8", 8, 12), formelFuerZeile(8, 8, 12)]).toEqual(["'=B8", 8]);
  });
});
