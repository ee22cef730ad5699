/**
 * The way back in the real pane at its narrowest: the longest button is whole, the view keeps its room, and what is taken back is
 * what it says. Costs 8 s.
 */
import type { FrameLocator } from 'playwright-core';
import { barrieren, ueberstaende } from './barrieren';
import { inWerkstatt, shareBrowser } from './browser';
import { FALL } from './fallDesWegs';
import { ortVon, setze, steht } from './mappe';
import { zuAnsicht } from './reiter';
import { paneFrame, paneHasRead } from './sheet';

const ERHOBEN = { 'Kennung!B14': 'x', ...Object.fromEntries(FALL.map(({ ort, wert }) => [ort, wert])) };
const PUNKT = 'Rahmenbedingungen: Einschätzungen unverändert';
const LAENGSTER = `Angabe zu Prüfpunkt „${PUNKT}“ zurücknehmen`;

shareBrowser();
jest.setTimeout(180_000);

const druecke = (pane: FrameLocator, name: string): Promise<void> =>
  pane.getByRole('button', { name, exact: true }).click();

it('nimmt bei 320 px genau das zurück, was auf dem Knopf steht, und der ist ganz zu lesen', async () => {
  const setup = { width: 320, browser: { viewport: { width: 960, height: 583 } } };
  await inWerkstatt(setup, async ({ page, pane }) => {
    await paneHasRead(page);
    await setze(page, ERHOBEN);
    await zuAnsicht(pane, 'Abschließen');
    await pane.getByRole('checkbox', { name: PUNKT }).check();
    const knopf = pane.getByRole('button', { name: LAENGSTER });
    await knopf.waitFor();
    expect(await knopf.evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)).toBe(true);
    const anteil = await paneFrame(page).evaluate(
      () => (document.getElementById('ansicht')?.parentElement?.clientHeight ?? 0) / window.innerHeight,
    );
    expect(anteil).toBeGreaterThanOrEqual(0.62);
    expect([await barrieren(page), await ueberstaende(page)]).toEqual([[], []]);
    if (process.env['BILD']) await page.screenshot({ path: 'out/ruecknahme-1.png' });
    await knopf.click();
    await pane.getByRole('status').getByText(`Angabe zu Prüfpunkt „${PUNKT}“ ist zurückgenommen.`).waitFor();
    expect(await pane.getByRole('checkbox', { name: PUNKT }).isChecked()).toBe(false);

    await zuAnsicht(pane, 'Förderziel');
    const tor = await ortVon(page, 'Faz_DirektVermittelbar');
    await pane.getByRole('radio', { name: 'ja', exact: true }).first().check();
    await steht(page, tor, 'ja');
    await pane.getByRole('button', { name: 'Antwort zu „direkt vermittelbar“ zurücknehmen' }).waitFor();
    if (process.env['BILD']) await page.screenshot({ path: 'out/ruecknahme-2.png' });
    await druecke(pane, 'Antwort zu „direkt vermittelbar“ zurücknehmen');
    await steht(page, tor, '');
    await pane.locator('#ansicht :focus').waitFor();
    await pane
      .getByRole('status')
      .getByText('Antwort zu „direkt vermittelbar“ ist zurückgenommen.')
      .waitFor();
  });
});
