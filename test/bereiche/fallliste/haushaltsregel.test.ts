/** What a household shares is for the house to say; without its word the two of the program hold. About five seconds. */
import { HAUSHALT } from '../../../src/bereiche/fallliste';
import { haushaltsregelAus } from '../../../src/bereiche/fallliste/fach/haushaltsregel';
import type { RawValue } from '../../../src/listen/zelle';
import { tabelle } from '../../support/inhalt';
import { type OffeneSitzung, oeffneSitzung } from '../../support/offeneListe';

const text = (wert: string): RawValue => ({ art: 'text', wert });

function regelMit(...zeilen: readonly (readonly [id: string, gemeinsam: string])[]) {
  const [, raster] = tabelle(
    HAUSHALT,
    zeilen.map(([id, gemeinsam]) => ({
      id: text(id),
      ...(gemeinsam !== '' && { gemeinsam: text(gemeinsam) }),
    })),
  );
  return haushaltsregelAus(raster);
}

it('ja und nein gelten, leer und was fehlt gilt wie ohne das Haus', () => {
  expect(
    regelMit(
      ['finanzielleSituation', 'nein'],
      ['persoenlicheRahmenbedingungen', 'ja'],
      ['wohnsituation', ''],
    ),
  ).toEqual({ geteilt: ['persoenlicheRahmenbedingungen', 'wohnsituation'], fehler: [] });
  expect(regelMit(['finanzielleSituation', 'nein']).geteilt).toEqual(['wohnsituation']);
});

it('was nicht zu verstehen ist, wird genannt, und es gilt wie ohne das Haus', () => {
  const { geteilt, fehler } = regelMit(['wohnsituation', 'manchmal'], ['finanzielleSituation', 'nein']);
  expect(geteilt).toEqual(['wohnsituation']);
  expect(fehler.map(({ code }) => code)).toEqual(['AUSWAHL_UNGUELTIG']);
});

it('zweimal dieselbe Zeile sagt nichts, und es wird genannt', () => {
  const { geteilt, fehler } = regelMit(['wohnsituation', 'nein'], ['wohnsituation', 'ja']);
  expect(geteilt).toContain('wohnsituation');
  expect(fehler.map(({ code }) => code)).toEqual(['ID_DOPPELT']);
});

it('Mobilität lässt sich nicht teilen', () => {
  const { geteilt, fehler } = regelMit(['mobilitaet', 'ja']);
  expect(geteilt).toEqual(['wohnsituation', 'finanzielleSituation']);
  expect(fehler.map(({ code }) => code)).toEqual(['ID_UNBEKANNT']);
});

describe('neben der Liste', () => {
  const offen = (): Promise<OffeneSitzung> => oeffneSitzung([{ kundennummer: '100D000001' }]);

  /** The answers in the order of the rows. */
  async function antworte({ host }: OffeneSitzung, ...antworten: readonly string[]): Promise<void> {
    await host.excel.run(async (context) => {
      const zellen = context.workbook.tables.getItem(HAUSHALT.name).getDataBodyRange();
      antworten.forEach((antwort, nr) => (zellen.getCell(nr, 2).values = [[antwort]]));
      await context.sync();
    });
  }

  it('wird gelesen, wie es dasteht', async () => {
    const da = await offen();
    await antworte(da, 'ja', 'nein', 'ja');
    await da.sitzung.liesHaushaltsregel();
    expect(da.sitzung.get().haushaltsregel).toEqual({
      geteilt: ['persoenlicheRahmenbedingungen', 'finanzielleSituation'],
      fehler: [],
    });
  });

  it('eine Liste ohne das Blatt ist eine von früher: kein Fehler', async () => {
    const da = await offen();
    da.host.workbook.deleteSheet(HAUSHALT.blatt);
    await da.sitzung.liesHaushaltsregel();
    expect(da.sitzung.get().haushaltsregel).toEqual({
      geteilt: ['wohnsituation', 'finanzielleSituation'],
      fehler: [],
    });
  });

  it('lehnt Excel ab, steht das da, und es bleibt, was galt', async () => {
    const da = await offen();
    await antworte(da, 'ja', 'ja', 'ja');
    await da.sitzung.liesHaushaltsregel();
    da.host.faults.cellEditMode(true);
    await da.sitzung.liesHaushaltsregel();
    expect(da.sitzung.get().ablehnung).not.toBeNull();
    expect(da.sitzung.get().haushaltsregel.geteilt).toHaveLength(3);
  });
});
