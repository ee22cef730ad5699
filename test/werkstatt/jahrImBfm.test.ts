/**
 * More than a year of one case in the real pane: Rücksprache and entry, two continuations, transfer to another
 * Fallmanagerin, end. What was saved is looked at in Node, past pane and Werkstatt.
 */
import type { FrameLocator, Page } from 'playwright-core';
import { createVermerkschutz } from '../../src/bereiche/bfm/vermerke/vorhaben/vermerkschutz';
import { germanDate, type PlainDate } from '../../src/listen/plainDate';
import { blickAuf, FALLMANAGERIN, fallakte, VERTRETER } from '../support/fallmanagement';
import { openMappe } from '../support/mappe';
import { teileMit } from '../support/packliste';
import { inWerkstatt, shareBrowser } from './browser';
import { beispielIstGelesen, speichere, waehleDatei } from './mappeAlsDatei';
import { paneHasRead } from './sheet';
import { liesNeu, zuAnsicht } from './reiter';

shareBrowser();
// A computer that has other things to do takes its time.
jest.setTimeout(360_000);

const NACHFOLGERIN = { name: 'Frau Nachfolge', passwort: 'frischer Wind im Flur' };
const GEHEIM = 'Sie hat von der Räumungsklage erzählt.';

const BEGINN = '2026-11-23';
const TAGE = {
  erste: '2027-05-20',
  zweite: '2027-11-18',
  wechsel: '2027-12-01',
  ende: '2028-04-03',
} as Readonly<Record<'erste' | 'zweite' | 'wechsel' | 'ende', PlainDate>>;

type Anmeldung = Readonly<typeof NACHFOLGERIN>;

const reiter = zuAnsicht;

/** Some months later: the Vermerke are locked by then, and are opened again. */
async function am(
  page: Page,
  pane: FrameLocator,
  tag: string,
  person: Anmeldung = FALLMANAGERIN,
): Promise<void> {
  await page.clock.setFixedTime(`${tag}T10:00:00+01:00`);
  await liesNeu(pane);
  await paneHasRead(page);
  await reiter(pane, 'Zugang');
  await oeffne(pane, person);
}

async function oeffne(pane: FrameLocator, { name, passwort }: Anmeldung): Promise<void> {
  await pane.getByRole('combobox', { name: 'Wer öffnet?' }).selectOption(name);
  await pane.getByLabel('Passwort', { exact: true }).fill(passwort);
  await pane.getByLabel('Passwort', { exact: true }).press('Enter');
  await pane.getByRole('button', { name: 'Vermerke verschließen' }).waitFor();
}

async function ruecksprache(pane: FrameLocator): Promise<void> {
  await reiter(pane, 'Abschließen');
  await pane.getByText('Rücksprache eintragen').click();
  await pane.getByRole('textbox', { name: 'Rücksprache mit' }).fill('Herr Vermittler');
  await pane.getByRole('textbox', { name: 'Rücksprache am' }).fill('23.11.2026');
  await pane.getByRole('radio', { name: 'Angenommen' }).check();
  await pane.getByRole('button', { name: 'Rücksprache festhalten' }).click();
  await pane.getByText('Zurzeit ist kein Wechsel vorgeschlagen.').waitFor();
}

async function uebernimm(pane: FrameLocator): Promise<void> {
  await reiter(pane, 'Zugang');
  await oeffne(pane, FALLMANAGERIN);
  await reiter(pane, 'Status');
  await pane.getByRole('checkbox', { name: 'Das bFM führt zu konkreten Integrationsfortschritten' }).click();
  await pane.getByRole('button', { name: 'Vormerken und übernehmen' }).click();
  await pane.getByText('Im bFM seit 23.11.2026', { exact: false }).waitFor();
}

/** Goes on from the start page, where the decision is due. */
async function fuehreWeiter(pane: FrameLocator, tag: PlainDate): Promise<void> {
  await reiter(pane, 'Heute');
  await pane.getByRole('button', { name: 'Weiterführen' }).first().click();
  await pane
    .getByRole('region', { name: 'Entscheidung' })
    .getByRole('button', { name: 'Weiterführen' })
    .click();
  await pane.getByText(`${germanDate(tag)}: bFM weitergeführt`).waitFor();
}

async function schreibe(pane: FrameLocator): Promise<void> {
  await reiter(pane, 'Vermerke');
  await pane.getByText('Vermerk schreiben', { exact: true }).click();
  const teil = pane.getByRole('region', { name: 'Vermerk schreiben' });
  await teil.getByRole('textbox', { name: 'Betreff' }).fill('Gespräch zu Hause');
  await teil.getByRole('textbox', { name: 'Text' }).fill(GEHEIM);
  await teil.getByRole('button', { name: 'Vermerk verschlüsseln und schreiben' }).click();
  await pane.getByText(GEHEIM).waitFor();
}

/** The one who goes takes the other in; the one who comes removes the first. */
async function uebergib(pane: FrameLocator): Promise<void> {
  await pane.getByRole('button', { name: 'Person aufnehmen' }).click();
  const teil = pane.getByRole('group', { name: 'Person aufnehmen' });
  await teil.getByRole('radio', { name: 'Fallmanagement' }).check();
  await teil.getByRole('textbox', { name: 'Name' }).fill(NACHFOLGERIN.name);
  await teil.getByLabel('Neues Passwort', { exact: true }).fill(NACHFOLGERIN.passwort);
  await teil.getByLabel('Neues Passwort wiederholen').fill(NACHFOLGERIN.passwort);
  await teil.getByRole('button', { name: 'Person aufnehmen' }).click();
  await pane.getByRole('heading', { name: 'Berechtigte (4)' }).waitFor();
  await pane.getByRole('button', { name: 'Vermerke verschließen' }).click();
  await oeffne(pane, NACHFOLGERIN);
  await pane.getByRole('button', { name: `Entfernen: ${FALLMANAGERIN.name}` }).click();
  await pane.getByRole('button', { name: 'Entfernen und neu verschlüsseln' }).click();
  await pane.getByRole('heading', { name: 'Berechtigte (3)' }).waitFor();
}

async function beende(pane: FrameLocator): Promise<void> {
  await reiter(pane, 'Heute');
  await pane.getByRole('button', { name: 'Beenden' }).first().click();
  await pane.getByRole('radio', { name: 'Fortschritte oder Integration auch ohne bFM erreichbar' }).check();
  await pane.getByRole('button', { name: 'bFM beenden' }).click();
  await pane.getByText('Das bFM ist beendet', { exact: false }).waitFor();
}

/** What somebody can read of the saved workbook. */
async function lesbar(xlsx: Uint8Array, name: string, passwort: string): Promise<string[]> {
  const blick = await blickAuf(await openMappe(xlsx), TAGE.ende);
  const schutz = createVermerkschutz(globalThis.crypto, () => new Date());
  const { art } = await schutz.oeffne(blick.tresorbestand, name, passwort);
  if (art !== 'offen') return [art];
  const gelesen = (await schutz.lies(blick.vermerke)) ?? [];
  return gelesen.map((each) => (each.art === 'gelesen' ? each.inhalt.text : each.art));
}

it('ein Fall vom Zugang bis zum Ende', async () => {
  const mappe = Buffer.from((await fallakte()).host.save());
  let ende: Uint8Array = new Uint8Array();
  await inWerkstatt({ eigeneSeite: true }, async ({ page, pane }) => {
    await page.clock.setFixedTime(`${BEGINN}T10:00:00+01:00`);
    await waehleDatei({ page }, mappe);
    await beispielIstGelesen({ page, pane });
    await ruecksprache(pane);
    await uebernimm(pane);
    await am(page, pane, TAGE.erste);
    await fuehreWeiter(pane, TAGE.erste);
    await schreibe(pane);
    await am(page, pane, TAGE.zweite);
    await fuehreWeiter(pane, TAGE.zweite);
    await am(page, pane, TAGE.wechsel);
    await uebergib(pane);
    await am(page, pane, TAGE.ende, NACHFOLGERIN);
    await beende(pane);
    ende = (await speichere(page)).xlsx;
  });

  const blick = await blickAuf(await openMappe(ende), TAGE.ende);
  const { kette } = blick.schrittlage;
  expect(kette).toMatchObject({ status: 'beendet', fehler: [] });
  expect(kette.zeilen.map(({ datum, schritt, fachkraft }) => [datum, schritt, fachkraft])).toEqual([
    [BEGINN, 'vormerken', FALLMANAGERIN.name],
    [BEGINN, 'uebernehmen', FALLMANAGERIN.name],
    [TAGE.erste, 'fortfuehren', FALLMANAGERIN.name],
    [TAGE.zweite, 'fortfuehren', FALLMANAGERIN.name],
    [TAGE.ende, 'beenden', NACHFOLGERIN.name],
  ]);
  const texte = await lesbar(ende, NACHFOLGERIN.name, NACHFOLGERIN.passwort);
  expect(texte).toHaveLength(5);
  expect(texte[0]).toContain('Vormerkung und Übernahme');
  expect(texte).toContain(GEHEIM);
  expect(await lesbar(ende, VERTRETER.name, VERTRETER.passwort)).toEqual(texte);
  expect(await lesbar(ende, FALLMANAGERIN.name, FALLMANAGERIN.passwort)).toEqual(['unlesbar']);
  expect(teileMit(ende, GEHEIM)).toEqual([]);
  const offen = blick.wiedervorlagen.offen.map(({ art }) => art);
  expect(offen.filter((art) => ['fortfuehrung', 'bfmEnde', 'vertretung'].includes(art))).toEqual([]);
});
