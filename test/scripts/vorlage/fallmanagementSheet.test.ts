import {
  FM_FELD_LABEL,
  FM_FELDER,
  NEUKUNDE_PUNKTE,
} from '../../../src/bereiche/bfm/prozess/regeln/vokabular';
import { BETREFFZEILEN, HAUSREGEL_IDS, HAUSREGEL_TEXT } from '../../../src/rules/hausregeln';
import { FM_DATEN } from '../../../src/bereiche/bfm/prozess/listen';
import { columnNumber, splitCell } from '../../../scripts/vorlage/cells';
import { listAt, openTemplate, part, placeOf, raw, tableOf, validationAt, type Opened } from './opened';

const FM = 'Fallmanagement';
let opened: Opened;
beforeAll(async () => {
  opened = await openTemplate();
});

const rowsOf = (table: string): string[][] => {
  const { sheet, rows } = tableOf(opened, table);
  return rows.map((row) => row.map((cell) => raw(opened, { sheet, cell })));
};
const sheetXml = (): string =>
  part(opened, `xl/worksheets/sheet${opened.file.GetSheetList().list.indexOf(FM) + 1}.xml`);

describe('the sheet „Fallmanagement“', () => {
  it.each(FM_FELDER)('takes a date for %s, its label in front, above all tables', (feld) => {
    const place = placeOf(opened, FM_DATEN[feld].name);
    expect(place.sheet).toBe(FM);
    const { column, row } = splitCell(place.cell);
    const before = columnNumber(column) - 1;
    const labels = [before, before - 1].map((number) =>
      raw(opened, { sheet: FM, cell: opened.excelize.CoordinatesToCellName(number, row).cell }),
    );
    expect(labels).toContain(FM_FELD_LABEL[feld]);
    expect(validationAt(opened, place)).toMatchObject({ type: 'date', errorStyle: 'stop' });
    expect(raw(opened, place)).toBe('');
    expect(row).toBeLessThan(splitCell(tableOf(opened, 'tblWiedervorlagen').head[0] ?? '').row);
  });

  it('holds every point of the Neukundenverfahren, none of them done', () => {
    expect(rowsOf('tblNeukunde')).toEqual(
      NEUKUNDE_PUNKTE.map(({ id, label }) => [id, label, '', '', '', '']),
    );
  });

  it('says „überfällig“ in words where a day is over and nothing settled', () => {
    const rule =
      /<conditionalFormatting sqref="(B8:B107)"><cfRule[^>]*dxfId="(\d+)"[^>]*><formula>([^<]*)/.exec(
        sheetXml(),
      );
    expect(rule?.[3]?.replaceAll('&lt;', '<').replace(/&#34;|&quot;/g, '"')).toBe(
      'AND(ISNUMBER($B8),$B8<TODAY(),$F8="",$H8="")',
    );
    const looks = [
      ...(/<dxfs.*<\/dxfs>/.exec(part(opened, 'xl/styles.xml'))?.[0] ?? '').matchAll(/<dxf>.*?<\/dxf>/g),
    ];
    expect(looks[Number(rule?.[2])]?.[0]).toMatch(/dd\.mm\.yyyy(&#34;|&quot;) – überfällig/);
  });

  it('says that the Vermerke are protected, and shows ciphers in one line, clipped and without ####', () => {
    const { sheet, rows } = tableOf(opened, 'tblVermerke');
    expect(raw(opened, { sheet, cell: 'A5' })).toMatch(
      /^Verschlüsselt; lesbar nur im Aufgabenbereich mit Passwort/,
    );
    const { style } = opened.file.GetStyle(opened.file.GetCellStyle(sheet, rows[0]?.at(-1) ?? '').style);
    expect([style.NumFmt ?? 0, style.Alignment?.WrapText ?? false, style.Alignment?.Horizontal]).toEqual([
      0,
      false,
      'fill',
    ]);
  });
});

describe('the sheet „Hausregeln“', () => {
  it('holds every rule with its default and its words', () => {
    const rows = rowsOf('tblHausregeln');
    expect(rows.map(([id, label, , words]) => [id, label, words])).toEqual(
      HAUSREGEL_IDS.map((id) => [id, HAUSREGEL_TEXT[id].label, HAUSREGEL_TEXT[id].words]),
    );
    expect(rows.map(([, , wert]) => wert)).toEqual(['NW', '15', 'Kalendertage', 'Zugang', '6', 'ja', 'ja']);
    expect(rowsOf('tblBetreffzeilen').flat()).toEqual(BETREFFZEILEN);
  });

  it('says what belongs into a further subject line', () => {
    const { sheet, rows } = tableOf(opened, 'tblBetreffzeilen');
    const next = (rows.at(-1)?.[0] ?? '').replace(/\d+/, (row) => String(Number(row) + 1));
    expect(validationAt(opened, { sheet, cell: next }).promptTitle).toBe('Betreff');
  });

  it('takes only what a rule may be', () => {
    const { sheet, rows } = tableOf(opened, 'tblHausregeln');
    const place = (index: number): { sheet: string; cell: string } => ({
      sheet,
      cell: rows[index]?.[2] ?? '',
    });
    expect(listAt(opened, place(0))).toHaveLength(16);
    expect(listAt(opened, place(2))).toEqual(['Kalendertage', 'Arbeitstage']);
    expect(listAt(opened, place(3))).toEqual(['Zugang', 'Antrag']);
    expect(listAt(opened, place(5))).toEqual(['ja', 'nein']);
    expect([place(1), place(4)].map((each) => validationAt(opened, each).error)).toEqual([
      'Bitte eine ganze Zahl von 1 bis 60 eintragen.',
      'Bitte eine ganze Zahl von 1 bis 6 eintragen.',
    ]);
  });
});
