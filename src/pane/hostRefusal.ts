/** Whether the pane can work where it was opened. Decides only; shows nothing. */
import { EXCEL_ZU_ALT, KEIN_EXCEL } from '../bausteine/texte/pane';

/** What Office tells about the program around the pane. */
export interface HostFacts {
  readonly isExcel: boolean;
  /** Whether this version of a requirement set is there. */
  readonly isSetSupported: (name: string, version: string) => boolean;
}

/** The lowest version of the Excel interface that the add-in uses. */
export const EXCEL_API_FLOOR = '1.14';

/** One sentence why the pane cannot work here, or null when it can. */
export function hostRefusal({ isExcel, isSetSupported }: HostFacts): string | null {
  if (!isExcel) return KEIN_EXCEL;
  return isSetSupported('ExcelApi', EXCEL_API_FLOOR) ? null : EXCEL_ZU_ALT;
}
