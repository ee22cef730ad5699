/** Opens a workbook in the Werkstatt, as a person does who has it as a file. */
import type { OpenWerkstatt } from './browser';
import { paneHasRead } from './sheet';

/** Hands the file over. */
export function waehleDatei({ page }: Pick<OpenWerkstatt, 'page'>, xlsx: Uint8Array): Promise<void> {
  return page.getByLabel('Mappe öffnen').setInputFiles({
    name: 'Fall.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(xlsx),
  });
}

/** Opens a workbook of the person of the examples and waits until the pane has read it. */
export async function oeffneBeispiel(
  werkstatt: Pick<OpenWerkstatt, 'page' | 'pane'>,
  xlsx: Uint8Array,
): Promise<void> {
  await waehleDatei(werkstatt, xlsx);
  await werkstatt.pane.getByRole('heading', { name: 'Erika Muster' }).waitFor();
  await paneHasRead(werkstatt.page);
}
