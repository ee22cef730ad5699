/**
 * From a protected Vermerk that comes first to its outcome, in the real pane: what was written appears in no print, snapshot, export
 * or list, and nowhere else in the file. Costs about a minute.
 */
import { unzipSync } from 'fflate';
import type { FrameLocator, Page } from 'playwright-core';
import { BEISPIEL, mappeMit } from '../support/mappe';
import { angabenIn } from '../support/einlesen';
import { FM, VERTRETUNG } from '../support/vermerkpersonen';
import { barrieren } from './barrieren';
import { inWerkstatt, shareBrowser } from './browser';
import { beispielIstGelesen, speichere } from './mappeAlsDatei';
import { zuAnsicht } from './reiter';
import { paneFrame } from './sheet';

shareBrowser();
// A computer that has other things to do takes its time.
jest.setTimeout(240_000);

const KANARIE = 'Blaue Flecken am Arm, siebenmal gezählt';
const AUSGANG = 'Mit dem Amt am Telefon gesprochen';
const SATZ = 'Vorrangigen geschützten Vermerk lesen';

let mappe: Buffer;
beforeAll(async () => {
  mappe = Buffer.from((await mappeMit(BEISPIEL)).host.save());
});

/** Sets the protection up from the step „Kinderschutz“, and comes back to it. */
async function richteEin(pane: FrameLocator): Promise<void> {
  await pane.getByRole('button', { name: 'Schutz einrichten' }).click();
  // Now in „Zugang“, where the same button begins.
  await pane.getByText('Danach geht es beim Kinderschutz weiter.').waitFor();
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
  await pane.getByRole('button', { name: 'Ich habe den Code gedruckt oder notiert' }).click();
  await pane.getByRole('region', { name: 'Geschützter Vermerk' }).waitFor();
}

/** Every part of the saved file, as characters of its bytes. */
async function gespeichert(page: Page): Promise<{ readonly alles: string; readonly xlsx: Uint8Array }> {
  const { xlsx } = await speichere(page);
  const alles = Object.values(unzipSync(xlsx))
    .map((bytes) => Buffer.from(bytes).toString('utf8'))
    .join('\n');
  return { alles, xlsx };
}

const gemerkt = (page: Page): Promise<string> =>
  paneFrame(page).evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));

const bild = async (page: Page, name: string): Promise<void> => {
  const ordner = process.env['BILDER'];
  if (ordner !== undefined) await page.screenshot({ path: `${ordner}/${name}.png` });
};

it('vom geschützten Vermerk bis zu seinem Ende, und nirgends sonst ein Wort davon', async () => {
  await inWerkstatt({ mappe, width: 350 }, async (werkstatt) => {
    const { page, pane } = werkstatt;
    const gesagt: string[] = [];
    page.on('console', (message) => gesagt.push(message.text()));
    page.on('request', (request) => gesagt.push(`${request.url()} ${request.postData() ?? ''}`));
    const oben = pane.getByRole('complementary');
    await beispielIstGelesen(werkstatt);
    await zuAnsicht(pane, 'Kinderschutz');
    await pane.getByText('Bei unmittelbarer Gefahr: 110 oder 112.').waitFor();
    await bild(page, 'wege');
    await richteEin(pane);
    await pane.getByLabel('Was Sie beobachtet haben').fill(KANARIE);
    const funde = await barrieren(page);
    await bild(page, 'formular');
    await pane.getByRole('button', { name: 'Verschlüsseln und als vorrangig kennzeichnen' }).click();
    await oben.getByText(SATZ).waitFor();
    await bild(page, 'hinweis');
    funde.push(...(await barrieren(page)));

    // In other places too, and with the documents written.
    await zuAnsicht(pane, 'Hilfeplanung');
    await pane.getByText('Sechs Felder der Diagnose').waitFor();
    await bild(page, 'hilfeplanung');
    funde.push(...(await barrieren(page)));
    await zuAnsicht(pane, 'Freigaben');
    funde.push(...(await barrieren(page)));
    await bild(page, 'freigaben');
    await zuAnsicht(pane, 'Drucken');
    await oben.getByText(SATZ).waitFor();
    await pane.getByRole('button', { name: /Bürgerblatt schreiben$/ }).click();
    await pane
      .getByRole('button', { name: /ansehen$/ })
      .first()
      .waitFor();
    await zuAnsicht(pane, 'Kinderschutz');
    expect(await paneFrame(page).content()).not.toContain('Flecken');
    const { alles, xlsx } = await gespeichert(page);
    expect(alles).toContain('FMV2.');
    expect(alles).not.toContain('Flecken');
    const liste = await angabenIn(xlsx);
    expect(JSON.stringify(liste)).not.toMatch(/Vorrang|vorrangig|Flecken/);
    expect(liste.ok).toBe(true);

    // The outcome.
    await pane.getByRole('radio', { name: 'übergeben', exact: true }).click();
    await pane.getByLabel('Was getan wurde').fill(AUSGANG);
    await bild(page, 'ende');
    await pane.getByRole('button', { name: 'Verschlüsseln und Hinweis entfernen' }).click();
    await oben.waitFor({ state: 'detached' });
    await bild(page, 'danach');
    await zuAnsicht(pane, 'Vermerke');
    const vermerke = pane.getByRole('region', { name: 'FM-Vermerke (2)' });
    await vermerke.getByText(AUSGANG).waitFor();
    const danach = await gespeichert(page);
    expect(danach.alles).not.toMatch(/Flecken|Mit dem Amt/);
    expect(`${await gemerkt(page)}\n${gesagt.join('\n')}`).not.toMatch(/Flecken|Mit dem Amt/);
    expect(funde).toEqual([]);
  });
});
