/** A workbook without some of its sheets in the real pane: all else works, and they are brought back on request. */
import { barrieren } from './barrieren';
import { inWerkstatt, shareBrowser } from './browser';
import { FALL } from './fallDesWegs';
import { imBlatt, inhalt, ortVon, setze } from './mappe';
import { paneHasRead } from './sheet';
import { liesNeu, zuAnsicht } from './reiter';

shareBrowser();
// A computer that has other things to do takes its time.
jest.setTimeout(180_000);

const ERHOBEN = { ...Object.fromEntries(FALL.map(({ ort, wert }) => [ort, wert])), 'Kennung!B14': 'x' };

it('eine Mappe, der Blätter fehlen, bekommt sie neu, und ihre Angaben bleiben', async () => {
  await inWerkstatt({}, async ({ page, pane }) => {
    await paneHasRead(page);
    const name = await ortVon(page, 'Fall_Name');
    await setze(page, { ...ERHOBEN, [name]: 'Erika Muster' });
    await pane.getByRole('heading', { name: 'Erika Muster' }).waitFor();
    await zuAnsicht(pane, 'Abschließen');
    await pane.getByRole('button', { name: 'Profiling abschließen', exact: true }).click();
    await pane.getByRole('status').getByText('abgeschlossen.', { exact: false }).waitFor();
    await zuAnsicht(pane, 'Verlauf');
    await pane.getByRole('heading', { name: 'Abgeschlossene Profilings (1)' }).waitFor();
    await imBlatt(page, ({ person }) => {
      for (const blatt of ['Plan', 'Angebote', 'Bürgerblatt']) person.deleteSheet(blatt);
    });
    await liesNeu(pane);

    await zuAnsicht(pane, 'Ziel');
    await pane
      .getByText('In dieser Fallmappe fehlen die Blätter „Plan“ und „Angebote“', { exact: false })
      .waitFor();
    expect(await barrieren(page)).toEqual([]);
    await zuAnsicht(pane, 'Verlauf');
    await pane.getByRole('heading', { name: 'Abgeschlossene Profilings (1)' }).waitFor();
    await zuAnsicht(pane, 'Ziel');
    await pane.getByRole('button', { name: 'Fallmappe aktualisieren' }).click();
    await pane
      .getByRole('status')
      .getByText(
        /^Die Fallmappe ist aktualisiert\. Neu: Blatt „Plan“, Blatt „Bürgerblatt“ und Blatt „Angebote“\./,
      )
      .waitFor();
    await pane
      .getByText('Für diesen Fall ist noch kein Entwicklungsziel vereinbart.', { exact: false })
      .waitFor();
    expect(await inhalt(page, name)).toBe('Erika Muster');
    expect(await page.getByRole('tab', { name: /^(Plan|Angebote|Bürgerblatt)$/ }).count()).toBe(3);
    await zuAnsicht(pane, 'Abschließen');
    await pane.getByRole('button', { name: 'Als Korrektur abschließen' }).click();
    await pane.getByRole('status').getByText('Es berichtigt Profiling 1.', { exact: false }).waitFor();
  });
});
