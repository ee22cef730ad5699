/** What keeps the real pane from working, in a real browser: a sentence and a way on, never a blank pane. */
import { barrieren } from './barrieren';
import { inWerkstatt, openWerkstatt, shareBrowser } from './browser';
import { imBlatt, steht } from './mappe';
import { ansichtVon, drueckeNeuLesen, liesNeu, zuAnsicht } from './reiter';

shareBrowser();

/** The files of the views; those with which the pane starts are already there. */
const ANSICHTEN = /\/pane\/(?!taskpane|watchdog)\w+\.\w+\.js$/;

describe('ohne Fallmappe', () => {
  it('bietet der Aufgabenbereich die leere Vorlage an und öffnet sie in einem neuen Fenster', async () => {
    await inWerkstatt({}, async ({ page, pane }) => {
      await pane.locator('h1').waitFor();
      await zuAnsicht(pane, 'Mappe');
      await imBlatt(page, ({ person }) => {
        for (const blatt of ['Profiling', 'Kennung', 'Förderziele', 'Verlauf']) person.deleteSheet(blatt);
      });
      await drueckeNeuLesen(pane);
      await pane.getByRole('heading', { name: 'Keine Fallmappe' }).waitFor();
      await pane.getByRole('button', { name: 'Leere Fallmappe öffnen' }).click();
      await pane.getByText('Die leere Fallmappe ist in einem neuen Fenster geöffnet.').waitFor();
      expect(await barrieren(page)).toEqual([]);
    });
  });
});

describe('eine beschädigte Fallmappe', () => {
  it('nennt, was fehlt, auch im dunklen Office', async () => {
    await inWerkstatt({ theme: 'dunkel', width: 320 }, async ({ page, pane }) => {
      await pane.locator('h1').waitFor();
      await zuAnsicht(pane, 'Mappe');
      await imBlatt(page, ({ person }) => {
        person.deleteSheet('Förderziele');
        person.deleteName('Fall_Name');
      });
      await drueckeNeuLesen(pane);
      await pane.getByRole('heading', { name: 'Bitte zuerst berichtigen (2)' }).waitFor();
      await pane.getByText('In der Fallmappe fehlt das Blatt „Förderziele“').waitFor();
      expect(await barrieren(page)).toEqual([]);
    });
  });
});

describe('ohne Netz', () => {
  it('sagt eine Ansicht, dass sie nicht geladen werden konnte, und kommt beim nächsten Versuch', async () => {
    const { page, pane, close } = await openWerkstatt({ eigeneSeite: true });
    try {
      await page.route(ANSICHTEN, (route) => route.abort());
      await page.reload();
      await pane.getByText('Diese Ansicht konnte nicht geladen werden').waitFor();
      await page.unroute(ANSICHTEN);
      await pane.getByRole('button', { name: 'Noch einmal versuchen' }).click();
      await pane.getByRole('heading', { name: 'Handlungsbedarfe' }).waitFor();
    } finally {
      await close();
    }
  });

  it('ist keine Ansicht mehr auf das Netz angewiesen, sobald der Aufgabenbereich da ist', async () => {
    await inWerkstatt({ eigeneSeite: true }, async ({ page, pane }) => {
      await pane.getByRole('heading', { name: 'Handlungsbedarfe' }).waitFor();
      await page.waitForTimeout(2500);
      await page.route('**/*', (route) => route.abort());
      for (const ansicht of ['Ergebnis', 'Förderziel', 'Mappe']) {
        await zuAnsicht(pane, ansicht);
        await ansichtVon(pane, ansicht).getByRole('heading').first().waitFor();
      }
    });
  });
});

describe('ein Fehler im Programm', () => {
  it('wird ein Bericht ohne Inhalte; nach „Neu starten“ geht es mit allen Eingaben weiter', async () => {
    const { page, pane, close } = await openWerkstatt();
    try {
      await pane
        .getByRole('radiogroup', { name: 'Schulische Qualifikation' })
        .getByRole('radio')
        .first()
        .focus();
      await imBlatt(page, ({ core }) => core.faults.failAtAction({ action: 0, code: 'PropertyNotLoaded' }));
      await page.keyboard.press('3');
      await pane.getByRole('heading', { name: 'Fehler im Aufgabenbereich' }).waitFor();
      await pane.getByText('Wartende Zellen: Profiling!D19').waitFor();
      expect(await barrieren(page)).toEqual([]);
      await pane.getByRole('button', { name: 'Neu starten' }).click();
      await liesNeu(pane);
      await steht(page, 'Profiling!D19', 3);
    } finally {
      await close();
    }
  });
});
