/** The order of the focus in the real pane: by Tab through its parts, by arrows over the tabs, and through the errors. */
import { inWerkstatt, type OpenWerkstatt, shareBrowser, type WerkstattSetup } from './browser';
import { FALL } from './fallDesWegs';
import { gegenDieLeserichtung, gehe } from './fokus';
import { setze } from './mappe';
import { REITER } from './reiter';
import { gewaehlt, paneHasRead } from './sheet';

const ERHOBEN = { 'Kennung!B14': 'x', ...Object.fromEntries(FALL.map(({ ort, wert }) => [ort, wert])) };

/** A rated case; the focus is in the sheet. */
async function imBlattStehend(
  work: (werkstatt: OpenWerkstatt) => Promise<void>,
  setup: WerkstattSetup = {},
): Promise<void> {
  await inWerkstatt(setup, async (werkstatt) => {
    const { page, pane } = werkstatt;
    await paneHasRead(page);
    await setze(page, ERHOBEN);
    await pane.getByText('14 von 14 erhoben').waitFor();
    await work(werkstatt);
  });
}

/** From the sheet to the tab that is chosen. */
async function zumReiter({ page, pane }: OpenWerkstatt): Promise<void> {
  await page.keyboard.press('F6');
  await gehe(page, 'Shift+Tab');
  const reiter = pane.getByRole('tab', { selected: true }).and(pane.locator(':focus'));
  do await page.keyboard.press('Tab');
  while ((await reiter.count()) === 0);
}

const ohneDoppelte = (werte: readonly string[]): string[] =>
  werte.filter((wert, index) => wert !== werte[index - 1]);

shareBrowser();
// A computer that has other things to do takes its time.
jest.setTimeout(180_000);

describe('Tab', () => {
  it.each<[string, WerkstattSetup]>([
    ['350 px', {}],
    ['200 % Zoom', { width: 175, browser: { viewport: { width: 750, height: 500 }, deviceScaleFactor: 2 } }],
  ])(
    'geht vom Kopf über die Reiter durch jede Ansicht zum Fuß, und Umschalt + Tab denselben Weg zurück: %s',
    async (_, setup) => {
      await imBlattStehend(async ({ page, pane }) => {
        for (const ansicht of REITER) {
          await pane.getByRole('tab', { name: ansicht }).click();
          await pane.getByRole('tabpanel', { name: ansicht }).getByRole('heading').first().waitFor();
          await gehe(page, 'Shift+Tab');
          const hin = await gehe(page, 'Tab');
          const bereiche = hin.map(({ bereich }) => bereich);
          const fuss = ansicht === 'Eintragen' ? [] : ['contentinfo'];
          expect(ohneDoppelte(bereiche)).toEqual(['banner', 'tablist', 'tabpanel', ...fuss]);
          expect(bereiche.filter((bereich) => bereich === 'tablist')).toHaveLength(1);
          expect(gegenDieLeserichtung(hin)).toEqual([]);
          const her = await gehe(page, 'Shift+Tab');
          expect(her.map(({ name }) => name).reverse()).toEqual(hin.map(({ name }) => name));
        }
      }, setup);
    },
  );
});

describe('die Pfeiltasten auf den Reitern', () => {
  it('gehen über alle Ansichten, auch über eine mit Fehlern, und Tab führt in die gewählte', async () => {
    await imBlattStehend(async (werkstatt) => {
      const { page, pane } = werkstatt;
      await setze(page, { 'Profiling!E35': 'bald' });
      await pane.getByRole('button', { name: 'Eine Angabe berichtigen' }).waitFor();
      await zumReiter(werkstatt);
      const nachErheben = REITER.indexOf('Erheben') + 1;
      for (const ansicht of [...REITER.slice(nachErheben), ...REITER.slice(0, nachErheben)]) {
        await page.keyboard.press('ArrowRight');
        await pane.getByRole('tabpanel', { name: ansicht }).getByRole('heading').first().waitFor();
        await page.waitForTimeout(100);
        expect(await pane.locator(':focus').textContent()).toBe(ansicht);
      }
      await page.keyboard.press('End');
      await pane
        .getByRole('tab', { name: REITER.at(-1) ?? '' })
        .and(pane.locator(':focus'))
        .waitFor();
      for (const taste of ['Home', 'ArrowRight', 'ArrowRight', 'ArrowRight'])
        await page.keyboard.press(taste);
      await pane.getByRole('tabpanel', { name: 'Entscheiden' }).getByRole('radio').first().waitFor();
      await page.keyboard.press('Tab');
      await pane.getByRole('tabpanel').locator(':focus').waitFor();
    });
  });
});

describe('die Fehlerliste', () => {
  it('ist mit Tab zu erreichen, behält die Pfeiltasten für sich und führt mit Enter zu ihren Zellen', async () => {
    await imBlattStehend(async (werkstatt) => {
      const { page, pane } = werkstatt;
      await setze(page, { 'Profiling!E35': 'bald', 'Kennung!B25': 'vielleicht' });
      await pane.getByRole('button', { name: '2 Angaben berichtigen' }).waitFor();
      await zumReiter(werkstatt);
      await page.keyboard.press('ArrowRight');
      const liste = pane.getByRole('region', { name: 'Bitte zuerst berichtigen (2)' });
      await liste.waitFor();
      for (const zelle of ['Profiling!E35', 'Kennung!B25']) {
        await page.keyboard.press('Tab');
        expect(await liste.locator(':focus').textContent()).toBe(zelle);
        for (const pfeil of ['ArrowRight', 'ArrowLeft', 'Home', 'End']) await page.keyboard.press(pfeil);
        expect(await liste.locator(':focus').textContent()).toBe(zelle);
        await page.keyboard.press('Enter');
        const [blatt = '', adresse = ''] = zelle.split('!');
        await page.getByRole('tab', { name: blatt, exact: true, selected: true }).waitFor();
        await gewaehlt(page, adresse);
      }
    });
  });

  it('nimmt den Fokus, wenn jemand eintragen wollte oder im Kopf zu ihr geht', async () => {
    await imBlattStehend(async ({ page, pane }) => {
      await setze(page, { 'Profiling!E35': 'bald' });
      const titel = pane
        .getByRole('heading', { name: 'Bitte zuerst berichtigen (1)' })
        .and(pane.locator(':focus'));
      await pane.getByRole('button', { name: 'Eine Angabe berichtigen' }).press('Enter');
      await titel.waitFor();
      await pane.getByRole('tab', { name: 'Erheben' }).click();
      await pane.getByRole('button', { name: 'Berechnen und eintragen' }).press('Enter');
      await titel.waitFor();
    });
  });
});
