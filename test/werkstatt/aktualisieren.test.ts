/** A workbook of version 1 in the real pane: it works as before, and is brought up to the present template on request. */
import { readFileSync } from 'node:fs';
import { barrieren } from './barrieren';
import { inWerkstatt, shareBrowser } from './browser';
import { inhalt, ortVon, setze } from './mappe';
import { paneHasRead } from './sheet';

shareBrowser();
// A computer that has other things to do takes its time.
jest.setTimeout(180_000);

it('eine Mappe aus Version 1 bekommt die neuen Blätter, und ihre Angaben bleiben', async () => {
  await inWerkstatt({ mappe: readFileSync('test/cases/Fallmappe-Version1.xlsx') }, async ({ page, pane }) => {
    await paneHasRead(page);
    const name = await ortVon(page, 'Fall_Name');
    await setze(page, { [name]: 'Erika Muster', 'Verlauf!A20': '01.06.2026', 'Verlauf!D20': 'AV' });
    await pane.getByRole('heading', { name: 'Erika Muster' }).waitFor();
    await pane.getByRole('button', { name: 'Berechnen und eintragen' }).click();
    await pane.getByText('aktuell', { exact: true }).waitFor();

    await pane.getByRole('tab', { name: 'Verlauf' }).click();
    await pane.getByText('Diese Fallmappe stammt aus Version 1 der Vorlage', { exact: false }).waitFor();
    expect(await barrieren(page)).toEqual([]);
    await pane.getByRole('button', { name: 'Fallmappe aktualisieren' }).click();
    await pane
      .getByRole('status')
      .getByText(/^Die Fallmappe ist aktualisiert\. Neu sind die Blätter Gespräch, Plan/)
      .waitFor();
    await pane.getByRole('heading', { name: 'Abgeschlossene Profilings (1)' }).waitFor();
    expect(await inhalt(page, name)).toBe('Erika Muster');
    expect(await inhalt(page, 'Verlauf!D20')).toBe('AV');
    expect(await page.getByRole('tab', { name: /^(Gespräch|Plan|Bürgerblatt)$/ }).count()).toBe(3);
    await pane.getByRole('button', { name: 'Profiling abschließen' }).click();
    await pane.getByRole('heading', { name: 'Abgeschlossene Profilings (2)' }).waitFor();
    await pane.getByRole('tab', { name: 'Plan' }).click();
    await pane
      .getByText('Für diesen Fall ist noch kein Entwicklungsziel vereinbart.', { exact: false })
      .waitFor();
  });
});
