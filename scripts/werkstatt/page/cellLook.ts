/**
 * What a cell looks like in a browser: its Excel style as CSS. Pure; it must not know the workbook.
 */
import type { Border, Font, Style } from 'excelize-wasm';

/** CSS declarations by property. */
export type Css = Readonly<Record<string, string>>;

/** The edges of a cell, each as CSS such as `1px solid #4F6870`. */
export type Edges = Readonly<Partial<Record<'left' | 'right' | 'top' | 'bottom', string>>>;

const BORDER_STYLES: readonly string[] = [
  '',
  '1px solid',
  '2px solid',
  '1px dashed',
  '1px dotted',
  '3px solid',
  '3px double',
  '1px dotted',
];

/** Font, ground and padding of a cell; alignment is that of the style, or after the kind of content. */
export function cellCss(style: Style, isNumber: boolean): Css {
  const { Alignment, Fill, Font } = style;
  const indent = 3 + (Alignment?.Indent ?? 0) * 9;
  const isSolid = Fill?.Type === 'pattern' && Fill.Pattern === 1;
  const ground = isSolid ? Fill.Color?.[0] : undefined;
  return {
    ...fontCss(Font),
    ...(ground === undefined ? {} : { 'background-color': cssColour(ground) }),
    'text-align': horizontal(Alignment?.Horizontal, isNumber),
    'padding-inline': `${indent}px 3px`,
    '--place': vertical(Alignment?.Vertical),
    'white-space': Alignment?.WrapText === true ? 'pre-wrap' : 'pre',
  };
}

/** Only what a conditional format lays over a cell. */
export function overlayCss({ Fill, Font }: Style): Css {
  const ground = Fill?.Color?.[0];
  return {
    ...(ground === undefined ? {} : { 'background-color': cssColour(ground) }),
    ...(Font?.Color ? { color: cssColour(Font.Color) } : {}),
    ...(Font?.Bold === true ? { 'font-weight': 'bold' } : {}),
  };
}

/** The edges that the style draws. */
export function cellEdges({ Border }: Style): Edges {
  return Object.fromEntries((Border ?? []).flatMap((border) => edge(border)));
}

function edge({ Type, Style, Color }: Border): [string, string][] {
  const line = BORDER_STYLES[Style ?? 0] ?? '1px solid';
  const isKnown = Type === 'left' || Type === 'right' || Type === 'top' || Type === 'bottom';
  return isKnown && line ? [[Type, `${line} ${cssColour(Color ?? '000000')}`]] : [];
}

function fontCss(font: Font | undefined): Css {
  if (!font) return {};
  const lines = [font.Underline ? 'underline' : '', font.Strike === true ? 'line-through' : ''].join(' ');
  return {
    // Metrics of Arial where Arial is missing.
    'font-family': `'${font.Family || 'Calibri'}', 'Liberation Sans', 'Segoe UI', sans-serif`,
    'font-size': `${font.Size || 11}pt`,
    'font-weight': font.Bold === true ? 'bold' : 'normal',
    'font-style': font.Italic === true ? 'italic' : 'normal',
    ...(font.Color ? { color: cssColour(font.Color) } : {}),
    ...(lines.trim() ? { 'text-decoration': lines.trim() } : {}),
  };
}

function cssColour(hex: string): string {
  return `#${hex.replace('#', '').slice(-6)}`;
}

function horizontal(alignment: string | undefined, isNumber: boolean): string {
  if (alignment === 'center' || alignment === 'centerContinuous') return 'center';
  if (alignment === 'right' || alignment === 'left') return alignment;
  return isNumber ? 'right' : 'left';
}

function vertical(alignment: string | undefined): string {
  if (alignment === 'top') return 'start';
  return alignment === 'center' ? 'center' : 'end';
}
