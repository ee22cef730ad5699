/**
 * What a cell shows of a number. excelize applies the format, in a workbook of its own: asked for a shown text, it rounds
 * the number in the cell itself.
 */
import type { NewFile, Style } from 'excelize-wasm';
import type { Excelize } from './excelize';
import type { Look } from './cell';
import { checked } from './checked';
import { builtInId } from './numberFormats';

/** The style that is nothing but a number format. */
export function formatStyle(code: string, isOwnFormat: boolean): Pick<Style, 'NumFmt' | 'CustomNumFmt'> {
  return isOwnFormat ? { NumFmt: 0, CustomNumFmt: code } : { NumFmt: builtInId(code) };
}

/** The text for a number in a cell of this look, as German Excel shows it. */
export function showNumber(
  excelize: Excelize,
  number: number,
  { numberFormat, isOwnFormat }: Look,
  date1904: boolean,
): string {
  const key = JSON.stringify([date1904, isOwnFormat, numberFormat, number]);
  const known = texts.get(key);
  if (known !== undefined) return known;
  const file = (excelize.NewFile as () => NewFile)();
  checked(file.SetWorkbookProps({ Date1904: date1904 }));
  const { style } = checked(file.NewStyle(formatStyle(numberFormat, isOwnFormat)));
  checked(file.SetCellValue('Sheet1', 'A1', number));
  checked(file.SetCellStyle('Sheet1', 'A1', 'A1', style));
  const { value } = checked(file.GetCellValue('Sheet1', 'A1', { ShortDatePattern: 'dd.mm.yyyy' }));
  texts.set(key, value);
  return value;
}

// It depends on nothing else.
const texts = new Map<string, string>();
