/** Excel stops answering while a rating is typed: what the person sees of it at the real pane, and how it goes on. */
import type { Page } from 'playwright-core';
import { barrieren } from './barrieren';
import { openWerkstatt, type OpenWerkstatt, shareBrowser } from './browser';
import { imBlatt, inhalt } from './mappe';
import { paneHasRead } from './sheet';
import { liesNeu } from './reiter';

shareBrowser();

interface StummesFenster {
  antworte?: () => void;
}

/** From now on the workbook keeps every answer to itself, until it is told to answer. */
function verstumme(page: Page): Promise<void> {
  return imBlatt(page, ({ core }) => {
    const execute = core.execute.bind(core);
    const halt = new Promise<void>((resolve) => ((window as unknown as StummesFenster).antworte = resolve));
    // The frame awaits whatever it is given.
    core.execute = (body) => halt.then(() => execute(body)) as unknown as string;
  });
}

function antworte(page: Page): Promise<void> {
  return page.evaluate(() => (window as unknown as StummesFenster).antworte?.());
}

/** Time in the pane goes on by so many seconds. */
async function vergehe(page: Page, sekunden: number): Promise<void> {
  for (let vergangen = 0; vergangen < sekunden; vergangen += 5) await page.clock.runFor(5_000);
}

async function tippe({ page, pane }: OpenWerkstatt, taste: string): Promise<void> {
  await pane.getByText('Schulische Qualifikation', { exact: true }).click();
  await pane.getByRole('radiogroup', { name: 'Schulische Qualifikation' }).getByRole('radio').first().focus();
  await page.keyboard.press(taste);
}

it('nach fünf Sekunden ein Satz, nach zwei Fristen alles Getippte zum Kopieren; antwortet Excel, geht es weiter', async () => {
  const werkstatt = await openWerkstatt({ eigeneSeite: true });
  const { page, pane, troubles, close } = werkstatt;
  try {
    await paneHasRead(page);
    await page.clock.install();
    await verstumme(page);
    await tippe(werkstatt, '3');
    await vergehe(page, 10);
    await pane.getByText('Excel braucht länger als sonst').waitFor();
    await vergehe(page, 90);
    await pane.getByRole('heading', { name: 'Excel antwortet nicht mehr' }).waitFor();
    await pane.getByText('Schulische Qualifikation, Stufe: 3').waitFor();
    expect(await barrieren(page)).toEqual([]);
    await antworte(page);
    await vergehe(page, 10);
    await pane.getByRole('heading', { name: 'Excel antwortet nicht mehr' }).waitFor({ state: 'detached' });
    await liesNeu(pane);
    await vergehe(page, 10);
    expect(await inhalt(page, 'Profiling!D19')).toBe(3);
    expect(troubles).toEqual([]);
  } finally {
    await close();
  }
});
