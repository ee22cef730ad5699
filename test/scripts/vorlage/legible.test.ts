import type { Style } from 'excelize-wasm';
import { CONDITIONAL_STYLES, SERIES_COLORS } from '../../../scripts/vorlage/accents';
import { STYLES } from '../../../scripts/vorlage/styles';
import { EINZELFELDER } from '../../../src/fall/rawFall';
import { FALL_FELDER } from '../../../src/fall/listen';
import { FELD_TEXT } from '../../../src/fall/listen.vorlage';
import type { Spalte } from '../../../src/listen/spalte';
import { NAME_EINGABE } from '../../support/namen';
import { cellsOf, openTemplate, placeOf, raw, type Opened, type Place } from './opened';

const WHITE = 'FFFFFF';
const BLACK = '000000';
/** WCAG 2.1 AA for text. */
const ENOUGH = 4.5;
/** Average widths of Arial, measured on German text on the screen, which is wider than paper: points per character and point of type. */
const CHARACTER = 0.46;
const BOLD_CHARACTER = 0.48;
/** Points of a column unit (7 pixels) and of the white space inside a cell. */
const UNIT = 5.25;
const PADDING = 10;
const LINE = 1.15;

let opened: Opened;
beforeAll(async () => {
  opened = await openTemplate();
});

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => {
    const value = parseInt(color.slice(start, start + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(text: string, ground: string): number {
  const [lighter = 0, darker = 0] = [luminance(text), luminance(ground)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

const contrastOf = ({ Font, Fill }: Style): number =>
  contrast(Font?.Color ?? BLACK, Fill?.Color?.[0] ?? WHITE);

describe('contrast', () => {
  it.each(Object.entries<Style>(STYLES))('is enough in %s', (_, style) => {
    expect(contrastOf(style)).toBeGreaterThanOrEqual(ENOUGH);
  });

  it.each(Object.entries<Style>(CONDITIONAL_STYLES))('is enough where a cell is %s', (_, style) => {
    expect(contrastOf(style)).toBeGreaterThanOrEqual(ENOUGH);
  });

  it.each(SERIES_COLORS)('is enough for the numbers on $fill in the chart', ({ fill, label }) => {
    expect(contrast(label, fill)).toBeGreaterThanOrEqual(ENOUGH);
  });

  it('tells the series of the chart apart without colour', () => {
    const steps = SERIES_COLORS.slice(1).map(({ fill }, index) =>
      contrast(fill, SERIES_COLORS[index]?.fill ?? ''),
    );
    for (const step of steps) expect(step).toBeGreaterThan(1.04);
  });
});

/** Cells that show one text, the first of them holding it: joined cells together, others alone. */
function cellGroup(sheet: string, cell: string): string[] {
  for (const merge of opened.file.GetMergeCells(sheet).mergeCells) {
    const joined = cellsOf(`${merge.GetStartAxis()}:${merge.GetEndAxis()}`).flat();
    if (joined.includes(cell)) return joined;
  }
  return [cell];
}

function widthOf(sheet: string, cells: readonly string[]): number {
  const units = cells.map((cell) => opened.file.GetColWidth(sheet, cell.replace(/\d/g, '')).width);
  return units.reduce((sum, unit) => sum + unit, 0) * UNIT - PADDING;
}

/** Lines that words of these lengths take, broken between words. */
function linesOf(text: string, perLine: number): number {
  return text.split('\n').reduce((lines, paragraph) => {
    let [count, used] = [1, 0];
    for (const word of paragraph.split(' ')) {
      if (used > 0 && used + 1 + word.length > perLine) [count, used] = [count + 1, 0];
      used += (used > 0 ? 1 : 0) + word.length;
    }
    return lines + count;
  }, 0);
}

/** Whether a text fits into a cell as it stands, in width and height; one that runs from below to above with the two exchanged. */
function fits({ sheet, cell }: Place, text: string): boolean {
  const style = opened.file.GetStyle(opened.file.GetCellStyle(sheet, cell).style).style;
  const size = style.Font?.Size ?? 10;
  const width = widthOf(sheet, cellGroup(sheet, cell));
  const height = opened.file.GetRowHeight(sheet, Number(cell.replace(/\D/g, ''))).height;
  const upright = style.Alignment?.TextRotation === 90;
  const [along, across] = upright ? [height - PADDING, width] : [width, height];
  const perLine = along / (size * (style.Font?.Bold ? BOLD_CHARACTER : CHARACTER));
  const longest = Math.max(...text.split(/[\s/-]/).map((word) => word.length));
  return longest <= perLine && linesOf(text, perLine) * size * LINE <= across + 3;
}

describe('nothing is cut off', () => {
  const areas = [
    ['Profiling', 'B3:G39'],
    ['Kennung', 'A3:C40'],
    ['Förderziele', 'B3:F46'],
    ['Anleitung', 'A4:A30'],
    ['Gespräch', 'B3:J22'],
    ['Plan', 'A3:I6'],
    ['Ziele', 'A3:R6'],
    ['Angebote', 'A3:J6'],
    ['bFM', 'A3:J6'],
    ['Vermerke', 'A3:F6'],
    ['Neukunde', 'B3:G14'],
    ['Hausregeln', 'B3:D16'],
    ['Verlauf', 'AN5:AZ8'],
  ] as const;

  it.each(areas)('of what stands on %s', (sheet, area) => {
    const cut = cellsOf(area)
      .flat()
      .filter((cell) => {
        const text = raw(opened, { sheet, cell });
        const wraps = opened.file.GetStyle(opened.file.GetCellStyle(sheet, cell).style).style.Alignment
          ?.WrapText;
        return (
          text !== '' && cellGroup(sheet, cell)[0] === cell && wraps === true && !fits({ sheet, cell }, text)
        );
      });
    expect(cut).toEqual([]);
  });

  const choices = EINZELFELDER.flatMap((feld) => {
    const { angebot }: Spalte<unknown> = FALL_FELDER[feld].spalte;
    return (angebot?.eintraege ?? []).map((value) => [feld, String(value)] as const);
  });
  it.each(choices)('when %s says „%s“', (feld, value) => {
    expect(fits(placeOf(opened, NAME_EINGABE[feld]), value)).toBe(true);
  });
});

describe('every input', () => {
  it.each(EINZELFELDER)('%s has its label in the same row', (feld) => {
    const { sheet, cell } = placeOf(opened, NAME_EINGABE[feld]);
    const row = cell.replace(/\D/g, '');
    const texts = ['A', 'B', 'E'].map((column) => raw(opened, { sheet, cell: `${column}${row}` }));
    expect(texts).toContain(FELD_TEXT[feld].label);
  });
});
