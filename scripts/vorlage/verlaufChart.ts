/** The native chart of the sheet „Verlauf“. Its numbers stand beside it in cells, so it never is the only source. */
import type { ChartSeries } from 'excelize-wasm';
import { BEDARFE } from '../../src/rules/vocabulary';
import { VERLAUF_TEXT } from './sheetTexts';
import type { TemplateBuilder } from './builder';
import { absolute, cellAt } from './cells';
import { check } from './excelize';
import type { SheetBuilder } from './sheetBuilder';
import { CHART_FONT, SERIES_COLORS } from './accents';
import { COUNTS } from './verlaufCounts';

/** First and last cell under the chart. */
export const CHART_CELLS = { first: 'G5', last: 'AG14' } as const;
const SIZE = { Width: 700, Height: 286 };
const GAP = 60;
const FULL_OVERLAP = 100;
/** Shows no label for an empty segment. */
const WITHOUT_ZERO = '0;;';

/** Puts the chart to the right of the counts. */
export function putHistoryChart(builder: TemplateBuilder, sheet: SheetBuilder): void {
  const axis = {
    Font: CHART_FONT,
    Minimum: 0,
    Maximum: BEDARFE.length,
    MajorUnit: 2,
    MajorGridLines: true,
    NumFmt: { CustomNumFmt: '0' },
  };
  check(
    builder.file.AddChart(sheet.name, CHART_CELLS.first, {
      Type: builder.excelize.ColStacked,
      Series: series(sheet),
      Title: { Paragraph: [{ Text: VERLAUF_TEXT.diagramm, Font: { ...CHART_FONT, Bold: true } }] },
      Legend: { Position: 'bottom', Font: CHART_FONT },
      XAxis: { Font: CHART_FONT },
      YAxis: axis,
      PlotArea: { ShowVal: true, NumFmt: { CustomNumFmt: WITHOUT_ZERO, SourceLinked: false } },
      Dimension: SIZE,
      GapWidth: GAP,
      Overlap: FULL_OVERLAP,
      ShowBlanksAs: 'gap',
      Format: {
        AltText: VERLAUF_TEXT.diagrammAlternativ,
        Name: VERLAUF_TEXT.diagramm,
      },
    }),
  );
}

function series(sheet: SheetBuilder): ChartSeries[] {
  const column = (number: number): string =>
    `${sheet.name}!${absolute(cellAt(number, COUNTS.firstRow))}:${absolute(cellAt(number, COUNTS.lastRow))}`;
  return SERIES_COLORS.map((color, index) => ({
    Name: sheet.reference(cellAt(COUNTS.firstGroupColumn + index, COUNTS.headRow)),
    Categories: column(COUNTS.dateColumn),
    Values: column(COUNTS.firstGroupColumn + index),
    Fill: { Type: 'pattern', Pattern: 1, Color: [color.fill] },
    DataLabel: { Font: { ...CHART_FONT, Color: color.label } },
  }));
}
