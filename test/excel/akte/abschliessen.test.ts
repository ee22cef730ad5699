import { profilingAbschliessen } from '../../../src/bereiche/verlauf/vorhaben/profilingAbschliessen';
import { pruefpunktSetzen } from '../../../src/bereiche/verlauf/vorhaben/pruefpunkte';
import { VERLAUF } from '../../../src/bereiche/verlauf/listen';
import { abgeschlossen, aendere, langerVerlauf, verlaufIn } from '../../support/akte';
import { abbildVon, unterschiede } from '../../support/abbild';
import { abbild, BEISPIEL, mappeMit, openMappe, type Testmappe, tippe } from '../../support/mappe';

/** The rows of the history as they stand in the sheet. */
async function zeilen({ host }: Testmappe): Promise<unknown[][]> {
  return host.excel.run(async (context) => {
    const daten = context.workbook.tables.getItem(VERLAUF.name).getDataBodyRange();
    daten.load('values');
    await context.sync();
    return daten.values as unknown[][];
  });
}

describe('Profiling abschließen', () => {
  it('schreibt eine Zeile mit Datum, Fachkraft, Ergebnissen, Regelwerk und allen Einschätzungen', async () => {
    const offen = await mappeMit(BEISPIEL);
    await abgeschlossen(offen, 'erstes Gespräch');
    const [zeile = []] = await zeilen(offen);
    expect(zeile.slice(0, 10)).toEqual([
      46347,
      'Frau Beispiel',
      'Unterstützungsprofil',
      'bFM',
      'Fallmanagement',
      'Herstellung der Prozessfähigkeit',
      'Mitwirkung in der Fallarbeit',
      '2026-12',
      2,
      0,
    ]);
    expect(zeile.slice(-5, -1)).toEqual([1, 'Profiling', '', 'erstes Gespräch']);
    expect(await zeilen(offen)).toHaveLength(1);
  });

  it('hängt die nächste Zeile an, und die Kette ist heil, auch nach Speichern und Öffnen', async () => {
    const offen = await mappeMit(BEISPIEL);
    await abgeschlossen(offen);
    tippe(offen, 'Profil_PrognoseArbeitsmarkt', 'bis 12 Monate');
    await abgeschlossen(offen);
    await abgeschlossen(offen, 'Schreibfehler', 2);
    const wieder = await openMappe(offen.host.save());
    const { verlauf, gueltig } = await verlaufIn(wieder);
    expect([verlauf.kette, verlauf.fehler]).toEqual([[], []]);
    expect(verlauf.aufnahmen.map(({ nr, korrigiert }) => [nr, korrigiert])).toEqual([
      [1, null],
      [2, null],
      [3, 2],
    ]);
    expect(gueltig.map(({ nr }) => nr)).toEqual([1, 3]);
  });

  it('lässt jede frühere Zeile und jede Eingabe, wie sie war', async () => {
    const offen = await mappeMit(BEISPIEL);
    await abgeschlossen(offen);
    const vorher = abbild(offen);
    await abgeschlossen(offen);
    const anders = unterschiede(vorher, abbild(offen)).filter((key) => key.includes('!'));
    const [, zweite] = await zeilen(offen);
    expect(zweite).toHaveLength(zweite?.length ?? 0);
    expect(anders.filter((key) => !/^Verlauf![A-Z]+2\d$|^_Integrationstool!/.test(key))).toEqual([]);
    expect(anders.filter((key) => /^Verlauf![A-Z]+20$/.test(key))).toEqual([]);
  });

  it('ein Text, der mit = beginnt, bleibt Text', async () => {
    const offen = await mappeMit({
      ...BEISPIEL,
      felder: { ...BEISPIEL.felder, fachkraft: '\'=HYPERLINK("x")' },
    });
    await abgeschlossen(offen, '=1+1');
    const { verlauf } = await verlaufIn(offen);
    expect(verlauf.kette).toEqual([]);
    expect(
      [...abbild(offen)].filter(([key, bild]) => /^Verlauf!.*2\d$/.test(key) && bild.startsWith('=')),
    ).toEqual([]);
    expect(verlauf.aufnahmen[0]?.bemerkung).toBe('=1+1');
  });

  it('vermerkt, was bestätigt wurde, und leert die Haken für das nächste Gespräch', async () => {
    const offen = await mappeMit(BEISPIEL);
    await aendere(offen, pruefpunktSetzen('kunde', 'erledigt', 'Frau Beispiel'));
    await aendere(offen, pruefpunktSetzen('unveraendertQ', 'erledigt', 'Frau Beispiel'));
    await abgeschlossen(offen);
    const { pruefpunkte } = await verlaufIn(offen);
    expect(pruefpunkte.filter(({ stand }) => stand !== 'offen')).toEqual([]);
    const [zeile = []] = await zeilen(offen);
    expect(zeile.at(-3)).toBe('Kunde; Qualifikation: Einschätzungen unverändert');
  });
});

describe('der Verlauf auf dem Blatt', () => {
  async function mitDreien(): Promise<Testmappe> {
    const offen = await mappeMit(BEISPIEL);
    for (let lauf = 0; lauf < 3; lauf++) await abgeschlossen(offen, `Nr. ${lauf + 1}`);
    return offen;
  }

  it('eine von Hand geänderte Zelle wird mit ihrer Zeile genannt', async () => {
    const offen = await mitDreien();
    offen.host.workbook.setCell('Verlauf', 'D21', 'AV');
    const { verlauf } = await verlaufIn(offen);
    expect(verlauf.kette).toEqual([{ art: 'geaendert', nr: 2, zeile: 1 }]);
    expect(verlauf.zeilen[1]).toEqual({ art: 'zelle', blatt: 'Verlauf', zelle: 'A21' });
  });

  it('die gelöschte letzte Zeile fehlt', async () => {
    const offen = await mitDreien();
    await offen.host.excel.run(async (context) => {
      context.workbook.tables.getItem(VERLAUF.name).rows.getItemAt(2).delete();
      await context.sync();
    });
    expect((await verlaufIn(offen)).verlauf.kette).toEqual([{ art: 'fehlt', nr: 3 }]);
  });

  it('nach dem Löschen geht es weiter, und die Lücke bleibt sichtbar', async () => {
    const offen = await mitDreien();
    await offen.host.excel.run(async (context) => {
      context.workbook.tables.getItem(VERLAUF.name).rows.getItemAt(2).delete();
      await context.sync();
    });
    await abgeschlossen(offen);
    const { verlauf } = await verlaufIn(offen);
    expect(verlauf.aufnahmen.map(({ nr }) => nr)).toEqual([1, 2, 4]);
    expect(verlauf.kette).toEqual([{ art: 'fehlt', nr: 3 }]);
  });
});

describe('Verkehr mit Excel', () => {
  it.each([0, 1, 500])(
    'drei Anfragen, auch bei %i Profilings im Verlauf',
    async (zahl) => {
      const offen = await mappeMit(BEISPIEL);
      if (zahl > 0) await langerVerlauf(offen, zahl);
      offen.host.traffic.reset();
      await abgeschlossen(offen);
      expect(offen.host.traffic.roundTrips).toBe(3);
      expect(offen.host.traffic.bytesReceived).toBeLessThan(2 * 1024 * 1024);
      expect((await verlaufIn(offen)).verlauf.kette).toEqual([]);
    },
    60_000,
  );

  it('ein geschütztes Blatt wird abgelehnt, und nichts ist geschrieben', async () => {
    const offen = await mappeMit(BEISPIEL);
    offen.host.workbook.protectSheet('Verlauf');
    const vorher = abbild(offen);
    const ergebnis = await aendere(offen, profilingAbschliessen({ korrigiert: null, bemerkung: '' }));
    expect(ergebnis).toMatchObject({
      art: 'gesperrt',
      fehler: [{ code: 'BLATT_GESCHUETZT', orte: [{ art: 'blatt', blatt: 'Verlauf' }] }],
    });
    expect(unterschiede(vorher, abbildVon(offen.host.save()))).toEqual([]);
  });
});
