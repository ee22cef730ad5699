/** Shows a cell or a sheet in the workbook. Changes nothing. */
import type { Ablehnung } from '../app/fallmappe';
import type { Ort } from '../core/rawFall';
import type { ExcelRuntime } from '../excel/excelFallmappe';
import { ablehnungVon } from '../excel/hostFehler';

/** Selects the place; null when it worked or when there is nothing to select, else why Excel refused. */
export async function selectOrt(excel: ExcelRuntime, ort: Ort): Promise<Ablehnung | null> {
  if (ort.art !== 'zelle' && ort.art !== 'blatt') return null;
  try {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(ort.blatt);
      sheet.activate();
      if (ort.art === 'zelle') sheet.getRange(ort.zelle).select();
      await context.sync();
    });
    return null;
  } catch (error) {
    return ablehnungVon(error);
  }
}
