/**
 * A team lead's morning in the real pane: 150 people, seven with other inputs since; computing, a search in the sheet, two lists
 * to hand on. About 30 s.
 */
import type { FrameLocator, Page } from 'playwright-core';
import { runFall } from '../../scripts/fall/runFall';
import { ERGEBNIS_IDS, FAELLE, SUCHLAUF_REGEL, WARTELISTE } from '../../src/bereiche/fallliste';
import { FESTLEGUNG_LABEL } from '../../src/rules/vocabulary';
import { type Arbeitsordner, arbeitsordner } from '../support/arbeitsordner';
import { fallmappeMit } from '../support/einlesen';
import { OFFENER_FALL, STICHTAG } from '../support/faelle';
import { mitKaputterZelle } from '../support/kaputteZelle';
import { JETZT } from '../support/mappe';
import { mitExcelize } from '../support/mitExcelize';
import { buchstabe, listeMit } from '../support/offeneListe';
import { stichprobe } from '../support/stichprobe';
import { barrieren, ueberstaende } from './barrieren';
import { inWerkstatt, shareBrowser, type WerkstattSetup } from './browser';
import { inhalt, inhalte, setze } from './mappe';
import { gewaehlt } from './sheet';

shareBrowser();
// A computer that has other things to do takes its time.
jest.setTimeout(300_000);

const ANZAHL = 150;
const ERSTE = 6;
const GEAENDERT = 7;

let ordner: Arbeitsordner;
/** Computed once, and then seven people of the bFM are found unlikely to be integrated. */
let morgens: Uint8Array;
/** Where they stand. */
let reihen: readonly number[];

beforeAll(async () => {
  ordner = arbeitsordner();
  const args = [ordner.lege('ein.xlsx', await listeMit(ANZAHL)), ordner.pfad('aus.xlsx')];
  expect((await runFall(args, JETZT)).code).toBe(0);
  const gestern = new Uint8Array(ordner.lies('aus.xlsx'));
  morgens = await mitExcelize(gestern, (file) => {
    const zelle = (feld: string, reihe: number): string =>
      file.GetCellValue(FAELLE.blatt, `${buchstabe(feld)}${reihe}`).value;
    const alle = Array.from({ length: ANZAHL }, (_, nr) => ERSTE + nr);
    reihen = alle.filter((reihe) => zelle('kennung', reihe) === 'bFM').slice(0, GEAENDERT);
    for (const reihe of reihen)
      file.SetCellValue(
        FAELLE.blatt,
        `${buchstabe('festlegung')}${reihe}`,
        FESTLEGUNG_LABEL.nichtWahrscheinlich,
      );
  });
});
afterAll(() => ordner.raeumeAuf());

function knopf(pane: FrameLocator, name: string): ReturnType<FrameLocator['getByRole']> {
  return pane.getByRole('button', { name, exact: true });
}

async function inDerListe(
  setup: WerkstattSetup,
  tun: (page: Page, pane: FrameLocator) => Promise<void>,
): Promise<void> {
  await inWerkstatt({ mappe: morgens, heute: '2026-11-23', ...setup }, async ({ page, pane }) => {
    await pane.getByText(`${ANZAHL} Zeilen lassen sich berechnen.`).waitFor();
    await tun(page, pane);
  });
}

/** The people whose rows are seen, once there are so many. */
async function sichtbareNummern(page: Page, anzahl: number): Promise<string[]> {
  const zellen = page.locator('.blatt td[data-row][data-column="0"]');
  const nummern = zellen.filter({ hasText: /^100D/ });
  await page.waitForFunction(
    (wieViele) =>
      [...document.querySelectorAll('.blatt td[data-row][data-column="0"]')].filter(({ textContent }) =>
        textContent.startsWith('100D'),
      ).length === wieViele,
    anzahl,
  );
  return nummern.allTextContents();
}

it('ein Morgen der Teamleitung: berechnen, sieben Wechsel sehen, filtern, zwei Listen weitergeben', async () => {
  await inDerListe({}, async (page, pane) => {
    await pane.getByText(`Kennungen, die sich ändern würden (${GEAENDERT})`).waitFor();
    await knopf(pane, 'Berechnen und eintragen').click();
    await pane.getByText(`${ANZAHL} Zeilen berechnet und eingetragen.`).waitFor();
    const wechsel = pane.getByRole('table').getByRole('row');
    expect(await wechsel.count()).toBe(GEAENDERT + 1);
    for (const reihe of reihen) {
      const nummer = String(await inhalt(page, `${FAELLE.blatt}!A${reihe}`));
      await wechsel
        .filter({ hasText: nummer })
        .filter({ hasText: 'bFM' })
        .filter({ hasText: 'Exter' })
        .waitFor();
      expect(await inhalt(page, `${FAELLE.blatt}!${buchstabe('kennung')}${reihe}`)).toBe('Exter');
    }
    await knopf(pane, 'Suchläufe').click();
    const { label, code } = SUCHLAUF_REGEL.pruefungUeberfaellig;
    await knopf(pane, `Im Blatt zeigen: ${label}`).click();
    const alle = Array.from({ length: ANZAHL }, (_, nr) => ERSTE + nr);
    const orte = alle.map((reihe) => `${FAELLE.blatt}!${buchstabe('suchlaeufe')}${reihe}`);
    const zeichen = await inhalte(page, orte);
    const gefunden = alle.filter((_, nr) => String(zeichen[orte[nr] ?? '']).includes(code));
    expect(gefunden.length).toBeGreaterThan(2);
    const nummern = await inhalte(
      page,
      gefunden.map((reihe) => `${FAELLE.blatt}!A${reihe}`),
    );
    expect(await sichtbareNummern(page, gefunden.length)).toEqual(Object.values(nummern));
    await knopf(pane, 'Liste').click();
    await knopf(pane, 'Berechnen und eintragen: Nur sichtbare Zeilen').click();
    await pane.getByText(`${gefunden.length} sichtbare Zeilen berechnet und eingetragen.`).waitFor();
    await knopf(pane, 'Suchläufe').click();
    for (const liste of [label, SUCHLAUF_REGEL.erstberatungUeberfaellig.label]) {
      await knopf(pane, `Liste kopieren: ${liste}`).click();
      await pane.getByText('kopiert').first().waitFor();
    }
    await knopf(pane, 'Alle Zeilen zeigen').click();
    expect(await sichtbareNummern(page, ANZAHL)).toHaveLength(ANZAHL);
    await knopf(pane, 'Stand merken').click();
    await pane.getByText('Der Stand von heute ist gemerkt.', { exact: false }).waitFor();
    await knopf(pane, 'Exter').click();
    await knopf(pane, 'Warteliste ins Blatt eintragen').click();
    await pane.getByText(/^Auf dem Blatt „Exter“ eingetragen: \d+ Zeilen\.$/).waitFor();
    expect(await inhalt(page, `${WARTELISTE.blatt}!A25`)).toBe(1);
    await knopf(pane, 'Rückgängig: Warteliste').waitFor();
  });
});

it('was geschrieben ist, lässt sich zurücknehmen; eine Wiedervorlage führt in ihre Zeile', async () => {
  await inDerListe({}, async (page, pane) => {
    const orte = reihen.flatMap((reihe) =>
      ERGEBNIS_IDS.map((id) => `${FAELLE.blatt}!${buchstabe(id)}${reihe}`),
    );
    const vorher = await inhalte(page, orte);
    await knopf(pane, 'Berechnen und eintragen').click();
    await pane.getByText(`${ANZAHL} Zeilen berechnet und eingetragen.`).waitFor();
    expect(await inhalte(page, orte)).not.toEqual(vorher);
    await knopf(pane, 'Rückgängig: Berechnen').click();
    await pane.getByText(`Zurückgenommen in ${ANZAHL} Zeilen.`).waitFor();
    expect(await inhalte(page, orte)).toEqual(vorher);
    await knopf(pane, 'Wiedervorlagen').click();
    const erste = pane.getByRole('button', { name: /^Im Blatt zeigen: / }).first();
    const nummer = await erste.innerText();
    await erste.click();
    const reihe = Number(nummer.slice(-3)) + ERSTE;
    expect(await inhalt(page, `${FAELLE.blatt}!A${reihe}`)).toBe(nummer);
    await gewaehlt(page, `A${reihe}`);
  });
});

it('eine Zelle mit Fehler wird genannt und gezeigt', async () => {
  await inDerListe({}, async (page, pane) => {
    const ort = `${buchstabe('wohnsituation')}9`;
    await setze(page, { [`${FAELLE.blatt}!${ort}`]: 'hoch' });
    await pane.getByText('Die Arbeitsmappe hat sich seit dem Lesen geändert.').waitFor();
    await knopf(pane, 'Neu lesen').click();
    await pane.getByText('Zeilen mit Fehlern (1)').waitFor();
    await knopf(pane, `Fälle!${ort}`).click();
    await gewaehlt(page, ort);
  });
});

it('zwei Fallmappen werden eingelesen: eine ist neu, bei der anderen muss jemand entscheiden', async () => {
  const mappe = (kundennummer: string): Promise<Uint8Array> =>
    fallmappeMit({ ...OFFENER_FALL, kundennummer, stichtag: STICHTAG, name: 'Neu, Nele' });
  const datei = async (
    name: string,
    kundennummer: string,
  ): Promise<{ name: string; mimeType: string; buffer: Buffer }> => ({
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await mappe(kundennummer)),
  });
  const dateien = [await datei('Nele.xlsx', '900D900900'), await datei('Bela.xlsx', '100D500003')];
  await inDerListe({}, async (page, pane) => {
    await pane.getByText('Fallmappen einlesen …').click();
    await pane.getByLabel('Fallmappen wählen').setInputFiles(dateien);
    await pane.getByText('Kommt neu in die Liste (1)').waitFor();
    await pane.getByText('Bitte entscheiden (1)').waitFor();
    expect(await inhalt(page, `${FAELLE.blatt}!A${ERSTE + ANZAHL}`)).toBe('');
    await knopf(pane, 'Übernehmen (1)').click();
    await pane.getByText('Aus 1 Fallmappe übernommen.', { exact: false }).waitFor();
    expect(await inhalt(page, `${FAELLE.blatt}!A${ERSTE + ANZAHL}`)).toBe('900D900900');
    expect(await inhalt(page, `${FAELLE.blatt}!${buchstabe('name')}${ERSTE + ANZAHL}`)).toBe('Neu, Nele');
    expect(await inhalt(page, `${FAELLE.blatt}!${buchstabe('name')}${ERSTE + 3}`)).not.toBe('Neu, Nele');
  });
});

it('eine Fallmappe mit einer beschädigten Zelle wird mit einem Satz abgelehnt', async () => {
  const heil = await fallmappeMit({
    ...OFFENER_FALL,
    kundennummer: '900D900901',
    bedarfe: { ...OFFENER_FALL.bedarfe, wohnsituation: 2 },
  });
  const buffer = Buffer.from(mitKaputterZelle(heil, 1, 'D29'));
  const datei = { name: 'Kaputt.xlsx', mimeType: 'application/octet-stream', buffer };
  await inDerListe({}, async (_, pane) => {
    await pane.getByText('Fallmappen einlesen …').click();
    await pane.getByLabel('Fallmappen wählen').setInputFiles([datei]);
    await pane.getByText('Nicht lesbar oder fehlerhaft (1)').waitFor();
    await pane.getByText('Hier müsste eine Zahl stehen', { exact: false }).waitFor();
  });
});

it('eine Bedarfsgemeinschaft von vieren: was gemeinsam ist, zählt bei niemandem, bevor es dort bestätigt ist', async () => {
  await inDerListe({}, async (page, pane) => {
    const vier = [ERSTE, ERSTE + 5, ERSTE + 9, ERSTE + 20];
    await setze(page, {
      ...Object.fromEntries(
        vier.map((reihe) => [`${FAELLE.blatt}!${buchstabe('bgNummer')}${reihe}`, '900900']),
      ),
      ...Object.fromEntries(
        vier.map((reihe) => [`${FAELLE.blatt}!${buchstabe('wohnsituation')}${reihe}`, '']),
      ),
    });
    await knopf(pane, 'Neu lesen').click();
    await knopf(pane, 'BG').click();
    await pane.getByLabel('Bedarfsgemeinschaft').selectOption('900900');
    const gemeinsam = pane.getByRole('region', { name: 'Gemeinsam besprochen' });
    const orte = vier.map((reihe) => `${FAELLE.blatt}!${buchstabe('wohnsituation')}${reihe}`);
    const stufen = async (): Promise<unknown[]> => Object.values(await inhalte(page, orte));
    await gemeinsam
      .getByRole('radiogroup', { name: 'Wohnsituation' })
      .getByRole('radio', { name: '3' })
      .check();
    const bestaetigen = pane.getByRole('button', { name: /^Vorschlag 3 bestätigen/ });
    await bestaetigen.nth(3).waitFor();
    expect(await stufen()).toEqual(['', '', '', '']);
    await bestaetigen.first().focus();
    await page.keyboard.press('Enter');
    await bestaetigen.nth(3).waitFor({ state: 'detached' });
    expect(await stufen()).toEqual([3, '', '', '']);
    await bestaetigen.first().focus();
    await page.keyboard.press('Enter');
    await bestaetigen.nth(2).waitFor({ state: 'detached' });
    expect(await stufen()).toEqual([3, 3, '', '']);
    await pane
      .getByRole('button', { name: /^Fallmappe anlegen: / })
      .first()
      .click();
    await pane.getByText(/ist in einem eigenen Fenster geöffnet/).waitFor();
    await pane.getByRole('button', { name: 'Rückgängig: Einschätzung' }).click();
    await bestaetigen.nth(2).waitFor();
    expect(await stufen()).toEqual([3, '', '', '']);
  });
});

it('die Werkstatt öffnet eine Beispielliste', async () => {
  await inWerkstatt({}, async ({ page, pane }) => {
    await page.getByRole('toolbar').getByRole('button', { name: 'Liste' }).click();
    await pane.getByText(`${ANZAHL} Zeilen lassen sich berechnen.`).waitFor();
  });
});

const LAGEN: readonly WerkstattSetup[] = [
  { theme: 'kontrast', width: 500 },
  { theme: 'hell', width: 320 },
  { theme: 'dunkel', width: 350 },
];

it.each(stichprobe(LAGEN, 1, 'ways to show a list of cases'))(
  'keine Barrieren, nichts zu breit: %j',
  async (setup) => {
    await inDerListe(setup, async (page, pane) => {
      const gefunden: string[] = [];
      for (const ort of ['Liste', 'Suchläufe', 'Wiedervorlagen', 'Exter', 'BG']) {
        await page.keyboard.press('Tab');
        await knopf(pane, ort).click();
        if (ort === 'BG') await pane.getByLabel('Bedarfsgemeinschaft').selectOption({ index: 1 });
        gefunden.push(...(await barrieren(page)), ...(await ueberstaende(page)));
      }
      await knopf(pane, 'Liste').click();
      await knopf(pane, 'Berechnen und eintragen').click();
      await pane.getByText(`${ANZAHL} Zeilen berechnet und eingetragen.`).waitFor();
      gefunden.push(...(await barrieren(page)));
      expect(gefunden).toEqual([]);
    });
  },
);
