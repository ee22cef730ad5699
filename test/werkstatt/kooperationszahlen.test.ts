/**
 * A team lead counts cooperation in the real pane: six Fallmappen, one of them damaged and one older, written into the sheet, copied
 * without names, taken back; and the Werkstatt opens a case with partners. About 40 s.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { KOOPERATIONSZAHLEN } from '../../src/bereiche/fallliste';
import { VERWEISUNGEN } from '../../src/bereiche/kooperation/listen';
import { fallmappeMit } from '../support/einlesen';
import { OFFENER_FALL } from '../support/faelle';
import { gebauteListe } from '../support/falllisten';
import { KANARIE, KOOPERATIONSZEILEN } from '../support/kooperationsfaelle';
import { mitExcelize } from '../support/mitExcelize';
import { barrieren, ueberstaende } from './barrieren';
import { inWerkstatt, shareBrowser } from './browser';
import { inhalt } from './mappe';

shareBrowser();
// A computer that has other things to do takes its time.
jest.setTimeout(300_000);

interface Datei {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const datei = (name: string, bytes: Uint8Array): Datei => ({
  name,
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.from(bytes),
});
const mappe = (kundennummer: string): Promise<Uint8Array> =>
  fallmappeMit({ ...OFFENER_FALL, kundennummer }, { aenderungen: KOOPERATIONSZEILEN });

/** Four sound ones, an older one, and one without its table. */
async function sechs(): Promise<Datei[]> {
  const heile = await Promise.all(
    [1, 2, 3, 4].map(async (nr) => datei(`${nr}.xlsx`, await mappe(`100D00000${nr}`))),
  );
  const alt = new Uint8Array(readFileSync(join(__dirname, '../cases/Fallmappe-3.xlsx')));
  const ohne = await mitExcelize(await mappe('100D000009'), (file) => file.DeleteTable(VERWEISUNGEN.name));
  return [...heile, datei('alt.xlsx', alt), datei('kaputt.xlsx', ohne)];
}

const knopf = (pane: FrameLocator, name: string): ReturnType<FrameLocator['getByRole']> =>
  pane.getByRole('button', { name, exact: true });

it('sechs Fallmappen werden gezählt, gezeigt, eingetragen, namenlos kopiert und zurückgenommen', async () => {
  const [liste, dateien] = [await gebauteListe(), await sechs()];
  await inWerkstatt({ mappe: liste, heute: '2026-11-23', width: 350 }, async ({ page, pane }) => {
    await pane.getByText('Kooperation zählen …').click();
    await pane.getByLabel('Fallmappen für die Zählung wählen').setInputFiles(dateien);
    await pane.getByText('5 Fallmappen gezählt. 1 davon ohne Kooperation', { exact: false }).waitFor();
    await pane.getByText('Nicht gezählt (1)').waitFor();
    await pane.getByText('In der Fallmappe fehlt die Tabelle „tblVerweisungen“', { exact: false }).waitFor();
    const tafel = (titel: string) => pane.getByRole('region', { name: titel }).getByRole('table');
    expect(await tafel('Überfällige Rückmeldungen').innerText()).toContain('Brücke e. V.');
    expect(await tafel('Leistungen nach § 16a').innerText()).toContain('Kontakt: 4');
    expect(await tafel('Angebotslücken').innerText()).toContain('Mobilität, kein Platz');
    expect(await pane.locator('body').innerText()).not.toContain(KANARIE);
    expect([...(await barrieren(page)), ...(await ueberstaende(page))]).toEqual([]);
    const erste = `${KOOPERATIONSZAHLEN.blatt}!E6`;
    expect(await inhalt(page, erste)).toBe('');
    await knopf(pane, 'Namenlos kopieren').click();
    await pane.getByText('kopiert').first().waitFor();
    await knopf(pane, 'Zahlen ins Blatt eintragen').click();
    await pane.getByText(/^Auf dem Blatt „Kooperation“ eingetragen: \d+ Zeilen\.$/).waitFor();
    expect(await inhalt(page, erste)).toBe(5);
    await knopf(pane, 'Rückgängig: Zahlen zur Kooperation').click();
    await pane.getByText('Zurückgenommen in', { exact: false }).waitFor();
    expect(await inhalt(page, erste)).toBe('');
  });
});

it('die Werkstatt öffnet einen Fall mit Partnern', async () => {
  await inWerkstatt({}, async ({ page, pane }) => {
    await page.getByRole('toolbar').getByRole('button', { name: 'Fall mit Partnern' }).click();
    await page.getByText('Fallmappe-Beispiel-Partner.xlsx ist geöffnet.').waitFor();
    await pane.getByText('Mara Beispiel').first().waitFor();
    expect(await inhalt(page, 'Partner!B7')).toBe('Wohnungssicherung Hafenstadt');
  });
});
