/**
 * One person over 14 months in the real pane: three talks, two changes of the Kennung, one goal reached and one ended,
 * with plan and Bürgerblatt. What was saved is looked at in Node, past pane and Werkstatt.
 */
import { writeFileSync } from 'node:fs';
import type { FrameLocator, Page } from 'playwright-core';
import { germanDate } from '../../src/listen/plainDate';
import { verlaufIn } from '../support/akte';
import { openMappe } from '../support/mappe';
import { inWerkstatt, shareBrowser } from './browser';
import { speichere } from './mappeAlsDatei';
import { EINGESCHAETZT, inhalt, ortVon, setze, steht, type Zellen } from './mappe';
import { paneHasRead } from './sheet';
import { zuAnsicht } from './reiter';

shareBrowser();
// A computer that has other things to do takes its time.
jest.setTimeout(300_000);

const MITWIRKUNG = 'Förderziele!C16';
const RAHMENBEDINGUNGEN = 'Förderziele!C17';

/** Wohnsituation, finances, health, school: bFM, since integration is likely. */
const ERSTES: Zellen = {
  ...EINGESCHAETZT,
  'Kennung!B14': 'x',
  [MITWIRKUNG]: 3,
  [RAHMENBEDINGUNGEN]: 2,
};
/** Integration is not likely any more: Exter. She comes to her appointments now. */
const ZWEITES: Zellen = { 'Kennung!B14': '', 'Kennung!B15': 'x', [MITWIRKUNG]: 1 };
/** A flat and a plan for the debts: too few needs for case management. */
const DRITTES: Zellen = { 'Profiling!D29': 0, 'Profiling!D31': 1 };

const PERSON = {
  Fall_Name: 'Erika Muster',
  Fall_Kundennummer: '123D456789',
  Fall_Fachkraft: 'Frau Beispiel',
  Fall_BisherigeBetreuung: 'Fallmanagement',
  Faz_DirektVermittelbar: 'nein',
  Faz_Foerderziel: 'Herstellung der Prozessfähigkeit',
} as const;

async function trageEin(
  page: Page,
  namen: Readonly<Record<string, string>>,
  zellen: Zellen = {},
): Promise<void> {
  const orte = await Promise.all(
    Object.entries(namen).map(async ([name, wert]) => [await ortVon(page, name), wert] as const),
  );
  await setze(page, { ...zellen, ...Object.fromEntries(orte) });
}

const reiter = zuAnsicht;
const gesagt = (pane: FrameLocator, satz: string): Promise<void> =>
  pane.getByRole('status').getByText(satz).waitFor();

async function schliesseAb(pane: FrameLocator, tag: string, nr: number): Promise<void> {
  await reiter(pane, 'Abschließen');
  await pane.getByText(`Stichtag ${tag}`, { exact: false }).waitFor();
  await pane.getByRole('button', { name: 'Profiling abschließen', exact: true }).click();
  await gesagt(pane, `Profiling ${nr} vom ${tag} abgeschlossen.`);
}

async function vereinbare(pane: FrameLocator, text: string, termin: string, nr: number): Promise<void> {
  await reiter(pane, 'Ziel');
  await pane
    .locator('summary')
    .filter({ hasText: /^Worte, Ressourcen/ })
    .click();
  const ziel = pane.getByRole('region', { name: 'Ziel', exact: true });
  const angaben = {
    Ziel: text,
    Messgröße: 'Gespräche',
    Zielwert: '4',
    'Worte der Person': 'Das schaffe ich.',
    Ressourcen: 'Die Schwester hilft',
    Hindernisse: 'keine',
    Termin: termin,
    'Überprüfung am': termin,
    'So gehen wir vor': 'Kurze Termine, feste Uhrzeit',
  };
  for (const [feld, wert] of Object.entries(angaben))
    await ziel.getByRole('textbox', { name: feld, exact: true }).fill(wert);
  await ziel.getByRole('radio', { name: 'ja', exact: true }).check();
  await ziel.getByRole('button', { name: 'Ziel vereinbaren' }).click();
  await pane.getByRole('heading', { name: `Ziel Z${nr}` }).waitFor();
}

async function schritt(pane: FrameLocator, wer: string, was: string, bisWann: string): Promise<void> {
  await reiter(pane, 'Schritte');
  const teil = pane.getByRole('region', { name: 'Schritt hinzufügen' });
  const weiterer = pane.getByRole('button', { name: 'Weiteren Schritt hinzufügen' });
  await teil.or(weiterer).waitFor();
  if (await weiterer.isVisible()) await weiterer.click();
  await teil.getByRole('textbox', { name: 'Was?' }).fill(was);
  await teil.getByRole('radio', { name: wer }).check();
  await teil.getByRole('textbox', { name: 'Bis wann?' }).fill(bisWann);
  await teil.getByRole('button', { name: 'Hinzufügen' }).click();
  await pane.getByText(was).first().waitFor();
}

async function ueberpruefe(
  pane: FrameLocator,
  vorschlag: RegExp,
  ergebnis: string,
  frueher: number,
): Promise<void> {
  await reiter(pane, 'Überprüfen');
  const teil = pane.getByRole('region', { name: 'Überprüfung' });
  await teil.getByText(vorschlag).waitFor();
  await teil.getByRole('radio', { name: ergebnis, exact: true }).check();
  await teil.getByRole('radio', { name: 'Ziel beenden' }).check();
  await teil.getByRole('button', { name: 'Überprüfung festhalten' }).click();
  await teil.getByText('Zurzeit ist kein Ziel vereinbart.').waitFor();
  await reiter(pane, 'Ziel');
  await pane
    .locator('summary')
    .filter({ hasText: `Frühere Ziele (${frueher})` })
    .waitFor();
}

async function schreibeDokumente(pane: FrameLocator): Promise<void> {
  await reiter(pane, 'Drucken');
  await pane.getByRole('button', { name: 'Kooperationsplan und Bürgerblatt schreiben' }).click();
  await gesagt(pane, 'Kooperationsplan und Bürgerblatt sind geschrieben.');
}

it('drei Gespräche in 14 Monaten: zwei Wechsel der Kennung, ein Ziel erreicht, eines beendet', async () => {
  await inWerkstatt({ width: 500 }, async ({ page, pane }) => {
    await paneHasRead(page);
    await trageEin(
      page,
      { ...PERSON, Fall_Stichtag: '10.03.2026', Faz_Entwicklungsziel: 'Mitwirkung in der Fallarbeit' },
      ERSTES,
    );
    await schliesseAb(pane, '10.03.2026', 1);
    await vereinbare(pane, 'Zu jedem Termin kommen', '31.08.2026', 1);
    await schritt(pane, 'Person', 'Jeden Dienstag anrufen', '31.03.2026');
    await schritt(pane, 'Jobcenter', 'Fahrkarten erstatten', '31.03.2026');
    await schreibeDokumente(pane);
    expect(await inhalt(page, 'Kooperationsplan!B1')).toBe('Kooperationsplan');

    await trageEin(page, { Fall_Stichtag: '15.09.2026' }, ZWEITES);
    await ueberpruefe(pane, /^Vorschlag aus den Einschätzungen: Erreicht/, 'Erreicht', 1);
    await trageEin(page, { Faz_Entwicklungsziel: 'Rahmenbedingungen' });
    await schliesseAb(pane, '15.09.2026', 2);
    await pane.getByText('Die Kennung ändert sich', { exact: false }).waitFor({ state: 'detached' });
    await vereinbare(pane, 'Eine eigene Wohnung finden', '28.02.2027', 2);
    await schritt(pane, 'Person', 'Jede Woche zwei Wohnungen ansehen', '28.02.2027');
    await schritt(pane, 'Jobcenter', 'Mietkaution klären', '31.10.2026');
    await schreibeDokumente(pane);
    expect(await inhalt(page, 'Bürgerblatt!B6')).toBe('Ihr Ziel ist: Eine eigene Wohnung finden');

    await trageEin(page, { Fall_Stichtag: '10.05.2027' }, DRITTES);
    await ueberpruefe(pane, /^Vorschlag aus den Einschätzungen: Nicht erreicht/, 'Nicht erreicht', 2);
    await schliesseAb(pane, '10.05.2027', 3);
    await reiter(pane, 'Verlauf');
    await pane.getByText('mehr als 6 Monate', { exact: false }).waitFor();
    await steht(page, 'Verlauf!D22', 'AV');

    const { xlsx } = await speichere(page);
    const { verlauf } = await verlaufIn(await openMappe(xlsx));
    expect(verlauf.kette).toEqual([]);
    expect(verlauf.aufnahmen.map(({ datum, kennung }) => [germanDate(datum), kennung])).toEqual([
      ['10.03.2026', 'bFM'],
      ['15.09.2026', 'Exter'],
      ['10.05.2027', 'AV'],
    ]);
    const keep = process.env['DREI_GESPRAECHE'];
    if (keep !== undefined) writeFileSync(keep, xlsx);
  });
});
