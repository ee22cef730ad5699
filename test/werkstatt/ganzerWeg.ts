/**
 * The whole way of one person, from the template to the taken-back entry, and what must be seen on it. How the person
 * works is handed in; what a colleague does to the workbook meanwhile comes from here.
 */
import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { OpenWerkstatt } from './browser';
import { ENTWICKLUNGSZIEL, FALL, FOERDERZIEL, KENNUNG_WORTE, PROFILLAGE_WORTE } from './fallDesWegs';
import { ergebniszellen, inhalt, inhalte, ortVon, setze, steht } from './mappe';
import { cell, gewaehlt } from './sheet';

/** One way of working the Werkstatt: with nothing but a mouse, or with nothing but keys. */
export interface Bedienung {
  /** What the person does not use; events of this kind must not happen. */
  readonly unbenutzt: 'keydown' | 'pointerdown';
  /** Brings the person to the start, with the empty template open. */
  beginne(): Promise<void>;
  /** Goes to a view of the pane. */
  geheZu(ansicht: string): Promise<void>;
  /** Gives the answer with this key to a question of the rating talk. */
  antworte(frage: string, taste: string): Promise<void>;
  waehle(radio: Locator): Promise<void>;
  /** Presses a button or unfolds something. */
  druecke(ziel: Locator): Promise<void>;
  /** Changes a cell of the sheet in which a list of answers stands, and comes back to the pane. */
  aendere(blatt: string, zelle: string, eintrag: string): Promise<void>;
}

const GEAENDERT = { blatt: 'Profiling', zelle: 'D29' } as const;

/** Goes the whole way. */
export async function geheDenGanzenWeg(werkstatt: OpenWerkstatt, person: Bedienung): Promise<void> {
  const { page, pane } = werkstatt;
  await person.beginne();
  const gezaehlt = await zaehle(page, person.unbenutzt);
  const leer = await inhalte(page, await ergebniszellen(page));
  await erhebe(werkstatt, person);
  await entscheide(werkstatt, person);
  await liesDenGrund(werkstatt, person);
  await vereinbareEinZiel(werkstatt, person);
  await siehDieVorschau(werkstatt, person);
  await trageEin(werkstatt, person);
  const eingetragen = await inhalte(page, Object.keys(leer));
  await aendereEineZelle(werkstatt, person);
  expect(await inhalte(page, Object.keys(leer))).toEqual(eingetragen);
  await nimmZurueckWasEineKolleginGeaendertHat(werkstatt, person);
  await person.druecke(pane.getByRole('main').getByRole('button', { name: 'Zurücknehmen' }));
  await pane
    .getByRole('status')
    .getByText(/^Der Eintrag ist zurückgenommen\. In der Mappe steht wieder/)
    .waitFor();
  await kopf(pane, 'In der Mappe', 'noch nicht eingetragen');
  expect(await inhalte(page, Object.keys(leer))).toEqual(leer);
  expect(await inhalt(page, `${GEAENDERT.blatt}!${GEAENDERT.zelle}`)).toBe(0);
  expect(await gezaehlt()).toBe(0);
}

/** Counts real events of a kind, in the sheet and in the pane. */
async function zaehle(page: Page, art: string): Promise<() => Promise<number>> {
  const frames = page.frames();
  for (const frame of frames) {
    await frame.evaluate((type) => {
      const { dataset } = document.documentElement;
      dataset[type] = '0';
      const hoere = (): void => void (dataset[type] = String(Number(dataset[type]) + 1));
      window.addEventListener(type, hoere, true);
    }, art);
  }
  return async () => {
    const zahlen = frames.map((frame) =>
      frame.evaluate((type) => Number(document.documentElement.dataset[type]), art),
    );
    return (await Promise.all(zahlen)).reduce((summe, zahl) => summe + zahl, 0);
  };
}

/** Waits until the head of the pane says this. */
async function kopf(pane: FrameLocator, label: string, wert: string): Promise<void> {
  const zu = pane.getByRole('button', { name: 'Mehr zur Person', expanded: false });
  // Not as a person does it: the focus stays where it is.
  if ((await zu.count()) > 0) await zu.evaluate((knopf: HTMLElement) => knopf.click());
  const zeile = pane
    .getByRole('banner')
    .locator('dt', { hasText: label })
    .locator('xpath=following-sibling::dd[1]');
  await zeile.getByText(wert, { exact: true }).waitFor();
}

async function erhebe({ page, pane }: OpenWerkstatt, person: Bedienung): Promise<void> {
  expect(await inhalt(page, 'Profiling!D19')).toBe('');
  await kopf(pane, 'In der Mappe', 'noch nicht eingetragen');
  for (const { frage, taste } of FALL) await person.antworte(frage, taste);
  await pane.getByText('14 von 14 erhoben').waitFor();
  await pane.getByText('11 von 11 erhoben').waitFor();
  for (const { ort, wert } of FALL) await steht(page, ort, wert);
  await page.getByRole('tab', { name: 'Förderziele', selected: true }).waitFor();
  expect(await cell(page, 'C16').textContent()).toBe('2');
  await kopf(pane, 'Profillage', 'Unterstützungsprofil');
  await kopf(pane, 'Kennung', 'offen: bFM oder Exter');
}

async function entscheide({ page, pane }: OpenWerkstatt, person: Bedienung): Promise<void> {
  await person.geheZu('Ergebnis');
  await person.druecke(pane.locator('summary', { hasText: 'Fachliche Entscheidungen' }));
  await person.waehle(pane.getByRole('radio', { name: /zwei Jahren wahrscheinlich$/ }));
  await steht(page, 'Kennung!B14', 'x');
  await kopf(pane, 'Kennung', 'bFM');
}

async function liesDenGrund({ page, pane }: OpenWerkstatt, person: Bedienung): Promise<void> {
  await person.geheZu('Ergebnis');
  const grund = pane.getByRole('region', { name: 'Warum?' });
  const titel = grund.locator('summary').first();
  await titel.waitFor();
  if ((await grund.locator('details[open]').count()) === 0) await person.druecke(titel);
  await grund.getByText(KENNUNG_WORTE).waitFor();
  await grund.getByText('Regel K-10, Quelle S1').waitFor();
  await person.druecke(grund.locator('summary', { hasText: 'Profillage (errechnet): Unterstützungsprofil' }));
  await grund.getByText(PROFILLAGE_WORTE).waitFor();
  const blatt = grund.getByRole('button', { name: /^Wohnsituation: Stufe 3, gravierender/ });
  await person.druecke(blatt.last());
  await page.getByRole('tab', { name: 'Profiling', exact: true, selected: true }).waitFor();
  await gewaehlt(page, 'D29');
}

async function vereinbareEinZiel({ page, pane }: OpenWerkstatt, person: Bedienung): Promise<void> {
  await person.geheZu('Förderziel');
  const tor = pane.getByRole('radiogroup', { name: /direkt vermittelbar/ });
  await person.waehle(tor.getByRole('radio', { name: 'nein' }));
  await pane.getByText(`Vorschlag: ${FOERDERZIEL}.`).waitFor();
  await person.waehle(pane.getByRole('radio', { name: `${FOERDERZIEL} (Vorschlag)` }));
  await steht(page, await ortVon(page, 'Faz_Foerderziel'), FOERDERZIEL);
  await person.druecke(
    pane.getByRole('button', { name: `${ENTWICKLUNGSZIEL} als Entwicklungsziel vereinbaren` }),
  );
  await pane.getByText(`Vereinbart: ${ENTWICKLUNGSZIEL}.`).waitFor();
  await steht(page, await ortVon(page, 'Faz_Entwicklungsziel'), ENTWICKLUNGSZIEL);
}

/** Old and new value of a line of the preview. */
function vorschauzeile(pane: FrameLocator, name: string): Promise<string[]> {
  const zeile = pane.getByRole('listitem').filter({ has: pane.getByText(name, { exact: true }) });
  return zeile.locator('dd').allTextContents();
}

async function siehDieVorschau({ page, pane }: OpenWerkstatt, person: Bedienung): Promise<void> {
  await person.geheZu('Mappe');
  await pane
    .getByText(/Zellen ändern sich\. Ihre Eingaben bleiben, wie sie sind\.$/)
    .first()
    .waitFor();
  expect(await vorschauzeile(pane, 'bFM-Kennung (errechnet)')).toEqual(['leer', 'bFM']);
  expect(await vorschauzeile(pane, 'Profillage (errechnet)')).toEqual(['leer', 'Unterstützungsprofil']);
  await person.druecke(pane.locator('summary', { hasText: /^Förderzielmatrix: \d+ Zellen ändern sich$/ }));
  const zelle = `${ENTWICKLUNGSZIEL} – Prozess\u00adfähigkeit`;
  expect((await vorschauzeile(pane, zelle)).at(-1)).toBe('Entwicklungsziel');
  expect(await inhalt(page, await ortVon(page, 'Kennung_Errechnet'))).toBe('');
}

async function trageEin({ page, pane }: OpenWerkstatt, person: Bedienung): Promise<void> {
  await person.druecke(pane.getByRole('button', { name: 'Berechnen und eintragen' }));
  await pane.getByRole('status').getByText('Eingetragen: Kennung bFM.').waitFor();
  await kopf(pane, 'In der Mappe', 'aktuell');
  const lies = async (name: string): Promise<unknown> => inhalt(page, await ortVon(page, name));
  expect(await lies('Kennung_Errechnet')).toBe('bFM');
  expect(await lies('Profil_Errechnet')).toBe('Unterstützungsprofil');
  expect(await lies('Kennung_Begruendung')).toContain(KENNUNG_WORTE);
  expect(await lies('Faz_AktiveVermittlung')).toBe('nein');
  expect(await lies('It_Fingerabdruck')).not.toBe('');
  expect(Object.values(await inhalte(page, await ergebniszellen(page)))).toContain('Entwicklungsziel');
  expect(await cell(page, 'E37').textContent()).toBe('Unterstützungsprofil');
  // Formulas beside the answers are computed as in Excel.
  expect(await cell(page, 'G29').textContent()).toContain('gravierend');
}

async function aendereEineZelle({ pane }: OpenWerkstatt, person: Bedienung): Promise<void> {
  await person.aendere(GEAENDERT.blatt, GEAENDERT.zelle, '0');
  await kopf(pane, 'In der Mappe', 'veraltet');
  await kopf(pane, 'Kennung', 'AV');
  await pane.getByText('Das Ergebnis in der Mappe ist veraltet', { exact: false }).waitFor();
  expect(await vorschauzeile(pane, 'bFM-Kennung (errechnet)')).toEqual(['bFM', 'AV']);
}

/** What a colleague wrote is not taken back, and nothing else either; with the old value there again it could be. */
async function nimmZurueckWasEineKolleginGeaendertHat(
  { page, pane }: OpenWerkstatt,
  person: Bedienung,
): Promise<void> {
  const ort = await ortVon(page, 'Kennung_Errechnet');
  await setze(page, { [ort]: 'Exter' });
  const vorher = await inhalte(page, await ergebniszellen(page));
  await person.druecke(pane.getByRole('main').getByRole('button', { name: 'Zurücknehmen' }));
  const satz = `Es wurde nichts zurückgenommen: ${ort} wurde inzwischen geändert.`;
  await pane.getByRole('status').getByText(satz).waitFor();
  await pane.getByRole('region', { name: 'Ergebnis des letzten Vorgangs' }).getByText(satz).waitFor();
  expect(await inhalte(page, await ergebniszellen(page))).toEqual(vorher);
  await setze(page, { [ort]: 'bFM' });
}
