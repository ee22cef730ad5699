import type { Style } from 'excelize-wasm';
import { EINZELFELDER } from '../../../src/fall/rawFall';
import { VERLAUF } from '../../../src/bereiche/verlauf/listen';
import { BEDARFSLISTE, FALL_FELDER, MATRIXLISTE, RESSOURCENLISTE } from '../../../src/fall/listen';
import { NAME_EINGABE, NAME_ERGEBNIS, NAME_MARKE } from '../../support/namen';
import { cellsOf, openTemplate, part, placeOf, tableOf, type Opened, type Place } from './opened';

const SINGLE = 1;
const DOUBLE = 6;

let opened: Opened;
beforeAll(async () => {
  opened = await openTemplate();
});

function styleAt({ sheet, cell }: Place): Style {
  return opened.file.GetStyle(opened.file.GetCellStyle(sheet, cell).style).style;
}

const borders = (style: Style): (number | undefined)[] => (style.Border ?? []).map((border) => border.Style);
const inputs = (): Place[] =>
  [...Object.values(NAME_EINGABE), ...Object.values(NAME_MARKE)].map((name) => placeOf(opened, name));
const results = (): Place[] => {
  const { sheet, rows } = tableOf(opened, MATRIXLISTE.name);
  const matrix = rows.flatMap((row) => row.slice(2).map((cell) => ({ sheet, cell })));
  return [...Object.values(NAME_ERGEBNIS).map((name) => placeOf(opened, name)), ...matrix];
};

describe('inputs and results', () => {
  it('draws a single line around inputs, upright', () => {
    for (const place of inputs()) {
      const style = styleAt(place);
      expect(borders(style)).toEqual([SINGLE, SINGLE, SINGLE, SINGLE]);
      expect(style.Font?.Italic ?? false).toBe(false);
    }
  });

  it('draws a double line around results, slanted', () => {
    for (const place of results()) {
      const style = styleAt(place);
      expect(borders(style)).toEqual([DOUBLE, DOUBLE, DOUBLE, DOUBLE]);
      expect(style.Font?.Italic).toBe(true);
    }
  });

  it('explains both looks in words on each of the three forms', () => {
    const strings = part(opened, 'xl/sharedStrings.xml');
    expect(strings).toContain('✎ Eingabe');
    expect(strings).toContain('Ergebnis: grau, kursiv, doppelter Rahmen');
  });

  it('joins no input cells', () => {
    const joined = ['Profiling', 'Kennung', 'Förderziele'].flatMap((sheet) =>
      opened.file.GetMergeCells(sheet).mergeCells.flatMap((merge) =>
        cellsOf(`${merge.GetStartAxis()}:${merge.GetEndAxis()}`)
          .flat()
          .map((cell) => `${sheet}!${cell}`),
      ),
    );
    expect(inputs().filter(({ sheet, cell }) => joined.includes(`${sheet}!${cell}`))).toEqual([]);
  });
});

describe('number formats', () => {
  it.each(EINZELFELDER.filter((feld) => FALL_FELDER[feld].spalte.art === 'tag'))(
    'shows %s as a German date',
    (feld) => {
      expect(styleAt(placeOf(opened, NAME_EINGABE[feld])).CustomNumFmt).toBe('dd.mm.yyyy');
    },
  );

  it.each(EINZELFELDER.filter((feld) => FALL_FELDER[feld].spalte.art !== 'tag'))(
    'keeps an entry in %s as text',
    (feld) => {
      expect(styleAt(placeOf(opened, NAME_EINGABE[feld])).NumFmt).toBe(49);
    },
  );

  it('keeps Beleg and Stärke as text and Stufe as a number', () => {
    for (const name of [BEDARFSLISTE.name, RESSOURCENLISTE.name]) {
      const { sheet, rows } = tableOf(opened, name);
      for (const row of rows) {
        const [stufe, beleg, staerke] = row.slice(-3).map((cell) => styleAt({ sheet, cell }).NumFmt ?? 0);
        expect([stufe, beleg, staerke]).toEqual([0, 49, 49]);
      }
    }
  });

  it('keeps text results as text and shows when they were computed', () => {
    const { berechnetAm, ...texts } = NAME_ERGEBNIS;
    for (const name of Object.values(texts)) expect(styleAt(placeOf(opened, name)).NumFmt).toBe(49);
    expect(styleAt(placeOf(opened, berechnetAm)).CustomNumFmt).toBe('dd.mm.yyyy hh:mm');
  });
});

describe('type', () => {
  it('is Arial in at least 10 points', () => {
    const fonts = part(opened, 'xl/styles.xml').match(/<font>.*?<\/font>/g) ?? [];
    expect(fonts.length).toBeGreaterThan(5);
    for (const font of fonts.filter((xml) => xml.includes('<sz '))) {
      expect(font).toContain('val="Arial"');
      expect(Number(/<sz val="([\d.]+)"/.exec(font)?.[1])).toBeGreaterThanOrEqual(10);
    }
  });
});

describe('rows', () => {
  it('let a long Beleg grow', () => {
    const { sheet, rows } = tableOf(opened, BEDARFSLISTE.name);
    expect(sheet).toBe('Profiling');
    for (const [cell = ''] of rows) {
      const row = new RegExp(`<row r="${cell.slice(1)}"[^>]*>`).exec(
        part(opened, 'xl/worksheets/sheet1.xml'),
      )?.[0];
      expect(row).toContain('ht="');
      expect(row).not.toContain('customHeight');
    }
  });

  it('hide the technical ids but keep them in the workbook', () => {
    for (const sheet of ['Profiling', 'Förderziele'])
      expect(opened.file.GetColVisible(sheet, 'A').visible).toBe(false);
    const { sheet, head } = tableOf(opened, VERLAUF.name);
    expect(opened.file.GetRowVisible(sheet, Number(head[0]?.slice(1))).visible).toBe(false);
  });
});
