/** The second native chart of the sheet „Verlauf“: the Ressourcenbereiche then and now, with its numbers in cells beside it. */
import type { ChartSeries } from 'excelize-wasm';
import { VERLAUF_BLOCK } from './verlaufBlock';
import { CHART_FONT, THEN_AND_NOW } from './accents';
import type { TemplateBuilder } from './builder';
import { absolute, cellAt, columnNumber, splitCell } from './cells';
import { check } from './excelize';
import type { SheetBuilder } from './sheetBuilder';

const { adresse, zellen, stufen, diagramm } = VERLAUF_BLOCK;
const SIZE = { Width: 415, Height: 286 };
const GAP = 25;
/** The highest Stufe, and room for the number behind its bar. */
const AXIS_END = 3.5;

/** Widths of the free column and of the block, from its first column on. */
const WIDTHS = { free: 3, profiling: 20, bereich: 20, zeile: 10 } as const;

/** Puts the block of formulas. */
export function putRessourcenBlock(sheet: SheetBuilder): void {
  const [first = ''] = adresse.split(':');
  const { column, row } = splitCell(first);
  zellen.forEach((cells, down) =>
    cells.forEach((content, right) => {
      const cell = cellAt(columnNumber(column) + right, row + down);
      if (content.startsWith('=')) sheet.formula(cell, content.slice(1), '', 'anzahl');
      else if (content !== '') sheet.put(cell, content, down === 0 ? 'hinweiszeile' : 'kopfKlein');
    }),
  );
  sheet.lookIf(stufen, `ISNA(${stufen.split(':')[0] ?? ''})`, 'nichtRelevant');
}

/** Widths of the columns to the right of the history. */
export function ressourcenWidths(): number[] {
  const bereiche = (zellen[0]?.length ?? 0) - 2;
  return [WIDTHS.free, WIDTHS.profiling, ...Array<number>(bereiche).fill(WIDTHS.bereich), WIDTHS.zeile];
}

/** Puts the chart above the columns that the history ends with. */
export function putRessourcenChart(builder: TemplateBuilder, sheet: SheetBuilder): void {
  const { titel, alternativ, von } = diagramm;
  check(
    builder.file.AddChart(sheet.name, von, {
      Type: builder.excelize.Bar,
      Series: series(sheet),
      Title: { Paragraph: [{ Text: titel, Font: { ...CHART_FONT, Bold: true } }] },
      Legend: { Position: 'bottom', Font: CHART_FONT },
      XAxis: { Font: CHART_FONT, ReverseOrder: true },
      YAxis: {
        Font: CHART_FONT,
        Minimum: 0,
        Maximum: AXIS_END,
        MajorUnit: 1,
        MajorGridLines: true,
        NumFmt: { CustomNumFmt: '0' },
      },
      PlotArea: { ShowVal: true, NumFmt: { CustomNumFmt: '0', SourceLinked: false } },
      Dimension: SIZE,
      GapWidth: GAP,
      ShowBlanksAs: 'gap',
      Format: { AltText: alternativ, Name: titel },
    }),
  );
}

function series(sheet: SheetBuilder): ChartSeries[] {
  const range = (address: string): string => `${sheet.name}!${address.split(':').map(absolute).join(':')}`;
  return diagramm.reihen.map(({ name, werte }, index) => ({
    Name: range(name),
    Categories: range(diagramm.kategorien),
    Values: range(werte),
    Fill: { Type: 'pattern', Pattern: 1, Color: [THEN_AND_NOW[index] ?? ''] },
    DataLabel: { Font: CHART_FONT },
  }));
}
