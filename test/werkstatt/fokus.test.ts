/** The order of the focus in the real pane: by Tab through its parts, by arrows over the tabs, and through the errors. */
import { inWerkstatt, type OpenWerkstatt, shareBrowser, type WerkstattSetup } from './browser';
import { FALL } from './fallDesWegs';
import { gegenDieLeserichtung, gehe, type Halt } from './fokus';
import { setze } from './mappe';
import { ORT_TITEL } from '../../src/bausteine/texte/pane';
import { REITER, ansichtVon, zuAnsicht } from './reiter';
import { FALLORTE } from '../support/orte';
import { gewaehlt, paneHasRead } from './sheet';
import { stichprobe } from '../support/stichprobe';

const ERHOBEN = { ...Object.fromEntries(FALL.map(({ ort, wert }) => [ort, wert])), 'Kennung!B14': 'x' };

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

/** Views that have nothing to press as long as nothing is completed, no partner is known and no step is planned. */
const NUR_WORTE: readonly string[] = ['Verlauf', 'Verweisungen', 'Einwilligungen', 'Freigaben', 'Netz'];

const ohneDoppelte = (werte: readonly string[]): string[] =>
  werte.filter((wert, index) => wert !== werte[index - 1]);

/** A group of buttons of which none is chosen is entered once or twice, as the browser likes. */
const namen = (halte: readonly Halt[]): string[] => ohneDoppelte(halte.map(({ name }) => name));

const LAGEN: readonly [string, WerkstattSetup][] = [
  ['350 px', {}],
  ['200 % Zoom', { width: 175, browser: { viewport: { width: 750, height: 500 }, deviceScaleFactor: 2 } }],
];

shareBrowser();
// A computer that has other things to do takes its time.
jest.setTimeout(180_000);

describe('Tab', () => {
  it.each(stichprobe(LAGEN, 1, 'widths for the order of the focus'))(
    'geht vom Kopf über die Reiter durch jede Ansicht zum Fuß, und Umschalt + Tab denselben Weg zurück: %s',
    async (_, setup) => {
      await imBlattStehend(async ({ page, pane }) => {
        const ohneHalt: string[] = [];
        for (const ansicht of REITER) {
          await zuAnsicht(pane, ansicht);
          await ansichtVon(pane, ansicht).getByRole('heading').first().waitFor();
          await gehe(page, 'Shift+Tab');
          const hin = await gehe(page, 'Tab');
          const bereiche = hin.map(({ bereich }) => bereich);
          const fuss = bereiche.includes('contentinfo') ? ['contentinfo'] : [];
          const schritte = bereiche.includes('tablist') ? ['tablist'] : [];
          const inhalt = bereiche.includes('ansicht') ? ['ansicht'] : [];
          if (inhalt.length === 0) ohneHalt.push(ansicht);
          expect(ohneDoppelte(bereiche)).toEqual(['banner', 'navigation', ...schritte, ...inhalt, ...fuss]);
          expect(bereiche.filter((bereich) => bereich === 'tablist')).toEqual(schritte);
          expect(gegenDieLeserichtung(hin)).toEqual([]);
          const her = await gehe(page, 'Shift+Tab');
          expect(namen(her).reverse()).toEqual(namen(hin));
        }
        expect(ohneHalt).toEqual(NUR_WORTE);
      }, setup);
    },
  );
});

describe('die Pfeiltasten auf den Schritten', () => {
  it('gehen über alle Schritte eines Ortes, auch über einen mit Fehlern, und Tab führt in den gewählten', async () => {
    await imBlattStehend(async (werkstatt) => {
      const { page, pane } = werkstatt;
      await setze(page, { 'Profiling!E35': 'bald' });
      await pane.getByRole('button', { name: 'Eine Angabe berichtigen' }).waitFor();
      await zumReiter(werkstatt);
      const schritte = await pane.getByRole('tab').allTextContents();
      for (const ansicht of [...schritte.slice(1), ...schritte.slice(0, 1)]) {
        await page.keyboard.press('ArrowRight');
        await ansichtVon(pane, ansicht).getByRole('heading').first().waitFor();
        await page.waitForTimeout(100);
        expect(await pane.locator(':focus').textContent()).toBe(ansicht);
      }
      await page.keyboard.press('End');
      await pane
        .getByRole('tab', { name: schritte.at(-1) ?? '' })
        .and(pane.locator(':focus'))
        .waitFor();
      await page.keyboard.press('Home');
      await ansichtVon(pane, schritte[0] ?? '')
        .getByRole('heading')
        .first()
        .waitFor();
      await page.keyboard.press('Tab');
      await pane.locator('#ansicht :focus').waitFor();
    });
  });
});

describe('Alt + 1 bis 6', () => {
  it('führen zu den Orten, auch aus einem Textfeld', async () => {
    await imBlattStehend(async ({ page, pane }) => {
      await zuAnsicht(pane, 'Heute');
      await pane.getByText('Eigene Wiedervorlage …').click();
      await pane.getByRole('textbox').first().focus();
      for (const [index, ort] of FALLORTE.entries()) {
        await page.keyboard.press(`Alt+${index + 1}`);
        await pane.locator('[aria-current=page]', { hasText: ORT_TITEL[ort] }).waitFor();
        await pane.locator('#ansicht:focus').waitFor();
      }
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
      await zuAnsicht(pane, 'Förderziel');
      await pane.getByRole('button', { name: 'Berechnen und eintragen' }).press('Enter');
      await titel.waitFor();
    });
  });
});
