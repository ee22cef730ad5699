/** A workbook as a file: opened in the Werkstatt and saved from it, as a person does. */
import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
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

/** Waits until the pane has read a workbook of the person of the examples. */
export async function beispielIstGelesen({
  page,
  pane,
}: Pick<OpenWerkstatt, 'page' | 'pane'>): Promise<void> {
  await pane.getByRole('heading', { name: 'Erika Muster' }).waitFor();
  await paneHasRead(page);
}

/** A workbook as it was saved. */
export interface Gespeichert {
  readonly dateiname: string;
  readonly xlsx: Uint8Array;
}

/** Saves the open workbook. */
export async function speichere(page: Page): Promise<Gespeichert> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Speichern' }).click(),
  ]);
  const xlsx = new Uint8Array(await buffer(await download.createReadStream()));
  return { dateiname: download.suggestedFilename(), xlsx };
}
