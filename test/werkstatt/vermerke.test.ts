/**
 * The FM-Vermerke in the real pane: set up, written, locked, opened by the Vertretung; and that nothing of them is left
 * anywhere but encrypted.
 */
import { unzipSync } from 'fflate';
import type { FrameLocator, Page } from 'playwright-core';
import { FM, GEHEIM, VERTRETUNG } from '../support/vermerkpersonen';
import { BEISPIEL, mappeMit } from '../support/mappe';
import { barrieren } from './barrieren';
import { inWerkstatt, type OpenWerkstatt, shareBrowser, type WerkstattSetup } from './browser';
import { beispielIstGelesen, speichere } from './mappeAlsDatei';
import { paneFrame } from './sheet';
import { zuAnsicht } from './reiter';
import { stichprobe } from '../support/stichprobe';

shareBrowser();
// A computer that has other things to do takes its time.
jest.setTimeout(240_000);

const BETREFF = 'Telefonat mit der Vermieterin';

let mappe: Buffer;
beforeAll(async () => {
  mappe = Buffer.from((await mappeMit(BEISPIEL)).host.save());
});

/** Opens the example in the Werkstatt, where the passphrases are. */
async function imFallmanagement(
  setup: WerkstattSetup,
  tun: (werkstatt: OpenWerkstatt) => Promise<void>,
): Promise<void> {
  await inWerkstatt({ ...setup, mappe }, async (werkstatt) => {
    const { pane } = werkstatt;
    await beispielIstGelesen(werkstatt);
    await zuAnsicht(pane, 'Zugang');
    await pane.getByRole('button', { name: 'Schutz einrichten' }).waitFor();
    await tun(werkstatt);
  });
}

/** Sets the protection up and gives the recovery code as it is shown. */
async function richteEin(pane: FrameLocator): Promise<string> {
  await pane.getByRole('button', { name: 'Schutz einrichten' }).click();
  const person = (name: string) => pane.getByRole('group', { name, exact: true });
  for (const [gruppe, { name, passwort }] of [
    ['Fallmanager/in', FM],
    ['Vertretung', VERTRETUNG],
  ] as const) {
    await person(gruppe).getByRole('textbox', { name: 'Name' }).fill(name);
    await person(gruppe).getByLabel('Neues Passwort', { exact: true }).fill(passwort);
    await person(gruppe).getByLabel('Neues Passwort wiederholen').fill(passwort);
    if (gruppe === 'Fallmanager/in') await pane.getByRole('button', { name: 'Weiter: Vertretung' }).click();
  }
  await person('Vertretung').getByLabel('Neues Passwort wiederholen').press('Enter');
  const code = pane.getByRole('group', { name: 'Wiederherstellungscode für die Teamleitung' });
  await code.waitFor();
  return (await code.locator('span').allTextContents()).join('-');
}

async function schreibe(pane: FrameLocator): Promise<void> {
  await zuAnsicht(pane, 'Vermerke');
  await pane.getByText('Vermerk schreiben', { exact: true }).click();
  const teil = pane.getByRole('region', { name: 'Vermerk schreiben' });
  await teil.getByRole('textbox', { name: 'Betreff' }).fill(BETREFF);
  await teil.getByRole('textbox', { name: 'Text' }).fill(GEHEIM);
  await teil.getByRole('button', { name: 'Vermerk verschlüsseln und schreiben' }).click();
  await pane.getByRole('region', { name: 'FM-Vermerke (1)' }).getByText(GEHEIM).waitFor();
}

async function oeffne(pane: FrameLocator, { name, passwort }: typeof FM): Promise<void> {
  await pane.getByRole('combobox', { name: 'Wer öffnet?' }).selectOption(name);
  await pane.getByLabel('Passwort', { exact: true }).fill(passwort);
  await pane.getByLabel('Passwort', { exact: true }).press('Enter');
  await pane.getByLabel('Passwort', { exact: true }).waitFor({ state: 'detached' });
}

/** Everything that the saved workbook consists of, as one run of bytes in which each byte is a character. */
async function gespeichert(page: Page): Promise<string> {
  const teile = unzipSync((await speichere(page)).xlsx);
  return Object.entries(teile)
    .map(([name, bytes]) => `${name}\n${Buffer.from(bytes).toString('latin1')}`)
    .join('\n');
}

/** Every form in which a text could stand somewhere: UTF-8, UTF-16, percent signs, base64 at each offset. */
function formen(text: string): string[] {
  const utf8 = Buffer.from(text, 'utf8');
  const utf16 = Buffer.from(text, 'utf16le');
  const base64 = [0, 1, 2].flatMap((versatz) =>
    [utf8, utf16].map((bytes) => {
      const kern = Buffer.concat([Buffer.alloc(versatz), bytes]).toString('base64');
      // The first and last characters also depend on what stands beside it.
      return kern.slice(versatz === 0 ? 0 : 4, -4);
    }),
  );
  return [
    utf8.toString('latin1'),
    utf16.toString('latin1'),
    Buffer.from(utf16).swap16().toString('latin1'),
    encodeURIComponent(text),
    ...base64,
    ...base64.map((each) => each.replaceAll('+', '-').replaceAll('/', '_')),
  ];
}

/** Which forms of these texts are found. */
function gefunden(inhalt: string, texte: readonly string[]): string[] {
  return texte.flatMap((text) => formen(text).filter((form) => inhalt.includes(form)));
}

/** What the pane keeps with the browser. */
function gemerkt(page: Page): Promise<string> {
  return paneFrame(page).evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
}

describe('die FM-Vermerke', () => {
  it('stehen nur verschlüsselt in der Mappe, und nirgends bleibt etwas von ihnen zurück', async () => {
    await imFallmanagement({}, async ({ page, pane }) => {
      const gesagt: string[] = [];
      page.on('console', (message) => gesagt.push(message.text()));
      page.on('request', (request) => gesagt.push(`${request.url()} ${request.postData() ?? ''}`));
      const code = await richteEin(pane);
      expect(code).toMatch(/^([0-9A-Z]{4}-){7}[0-9A-Z]{4}$/);
      await pane.getByRole('button', { name: 'Ich habe den Code gedruckt oder notiert' }).click();
      await schreibe(pane);
      await zuAnsicht(pane, 'Zugang');
      await pane.getByRole('button', { name: 'Vermerke verschließen' }).click();
      await zuAnsicht(pane, 'Vermerke');
      await pane.getByText('Die Texte sind verschlossen.').waitFor();
      const geheimes = [
        GEHEIM,
        'Wohnung ist seit',
        FM.passwort,
        VERTRETUNG.passwort,
        code,
        code.replaceAll('-', ''),
      ];
      expect(gefunden(Buffer.from(await paneFrame(page).content()).toString('latin1'), geheimes)).toEqual([]);
      await pane.getByText(` · ${BETREFF}`, { exact: false }).waitFor();
      await oeffne(pane, VERTRETUNG);
      await pane.getByText(GEHEIM).waitFor();
      const inhalt = await gespeichert(page);
      // What stays readable is found, so the rest would be found too.
      expect(gefunden(inhalt, [BETREFF]).length).toBeGreaterThan(0);
      expect(inhalt).toContain('FMV2.');
      expect(gefunden(inhalt, geheimes)).toEqual([]);
      expect(gefunden(`${await gemerkt(page)}\n${gesagt.join('\n')}`, geheimes)).toEqual([]);
    });
  });

  it('werden aus einem eigenen Rahmen gedruckt, den die Inhaltsrichtlinie zulässt und der danach weg ist', async () => {
    await imFallmanagement({}, async ({ page, pane }) => {
      await richteEin(pane);
      const frame = paneFrame(page);
      await frame.evaluate(() => {
        new MutationObserver((eintraege) => {
          for (const { addedNodes } of eintraege)
            for (const rahmen of addedNodes)
              if (rahmen instanceof HTMLIFrameElement)
                rahmen.addEventListener('load', () => {
                  const { body } = rahmen.contentDocument ?? {};
                  document.documentElement.dataset['druck'] =
                    `${getComputedStyle(body as HTMLElement).backgroundColor} ${body?.textContent ?? ''}`;
                });
        }).observe(document.body, { childList: true });
      });
      await pane.getByRole('button', { name: 'Drucken', exact: true }).click();
      await frame.waitForFunction(() => document.documentElement.dataset['druck'] !== undefined);
      const gedruckt = await frame.evaluate(() => document.documentElement.dataset['druck']);
      expect(gedruckt).toMatch(/^rgb\(255, 255, 255\) .*Wiederherstellungscode der FM-Vermerke/);
      await frame.waitForFunction(() => document.querySelector('iframe[data-druck]') === null);
      await pane.getByText('ob der Code wirklich auf dem Papier steht').waitFor();
      // The pane still does what it is told.
      await pane.getByRole('button', { name: 'Ich habe den Code gedruckt oder notiert' }).click();
      await pane.getByText('ob der Code wirklich auf dem Papier steht').waitFor({ state: 'detached' });
    });
  });
});

const LAGEN: readonly [string, WerkstattSetup][] = [
  ['hell, 320 px', { width: 320 }],
  ['dunkel, 350 px', { theme: 'dunkel' }],
  ['erzwungene Farben, 500 px', { theme: 'kontrast', width: 500 }],
  ['200 % Zoom', { width: 175, browser: { viewport: { width: 750, height: 500 }, deviceScaleFactor: 2 } }],
];

describe('Barrieren', () => {
  it.each(stichprobe(LAGEN, 1, 'ways to show the Vermerke'))(
    'gibt es keine, und nichts ist zu breit: %s',
    async (_lage, setup) => {
      await imFallmanagement(setup, async ({ page, pane }) => {
        await richteEin(pane);
        const funde = await barrieren(page);
        await pane.getByRole('button', { name: 'Ich habe den Code gedruckt oder notiert' }).click();
        await schreibe(pane);
        funde.push(...(await barrieren(page)));
        await zuAnsicht(pane, 'Zugang');
        await pane.getByRole('button', { name: 'Person aufnehmen' }).click();
        await pane.getByRole('button', { name: 'Wörter würfeln' }).click();
        await pane.getByText('Geschätzt: sehr gut.').waitFor();
        await pane.getByRole('button', { name: 'Person aufnehmen' }).click();
        await pane.getByText('Bitte geben Sie den Namen an.').waitFor();
        funde.push(...(await barrieren(page)));
        await pane.getByRole('button', { name: 'Vermerke verschließen' }).click();
        await pane.getByLabel('Passwort', { exact: true }).fill('falsch');
        await pane.getByLabel('Passwort', { exact: true }).press('Enter');
        await pane.getByText(/^Das Passwort stimmt nicht\./).waitFor();
        expect([...funde, ...(await barrieren(page))]).toEqual([]);
      });
    },
  );
});
