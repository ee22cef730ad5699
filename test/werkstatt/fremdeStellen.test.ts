/**
 * Nothing but the own files: that the watch of all browser tests and the border behind it notice every way out, and what the
 * content security policy of the built pages stops. On a ground of its own, for the border of the others stays clean.
 * Costs a second browser, about 3 s.
 */
import type { Page } from 'playwright-core';
import { versucheAn } from './grenze';
import { type Grund, legeGrund } from './grund';
import { bis } from './lage';
import { bewache } from './wache';
import { geheZuFremden, ladeVonFremden } from './wegeHinaus';

// A file that runs alone builds the pane.
jest.setTimeout(300_000);

/** Where office.js reports to outside of Excel, three seconds after its start. */
const TELEMETRIE = 'telemetryservice.firstpartyapps.oaspapps.com';

let grund: Grund;
beforeEach(async () => {
  grund = await legeGrund();
});
afterEach(() => grund.verlasse());

/** A page of the add-in as it was built, in a browser without Excel; `maengel` is what the watch noted. */
async function aufSeite(
  optionen: { readonly bypassCSP: boolean },
  tue: (page: Page, maengel: readonly string[]) => Promise<void>,
): Promise<void> {
  const context = await grund.browser.newContext(optionen);
  const page = await context.newPage();
  const maengel: string[] = [];
  bewache(page, grund.url, maengel);
  await page.goto(`${grund.url}pane/hilfe.html`);
  await tue(page, maengel);
  await context.close();
}

/** What a text says that speaks of a way. A worker is refused before it can say where it would have turned to. */
function zeichenVon(weg: string): readonly string[] {
  if (weg === 'arbeiter') return ['arbeiter.', 'worker-src'];
  return [weg === TELEMETRIE ? weg : `${weg}.fremd.invalid`];
}

/** The ways of which nothing is said, once everything has had its time. */
async function unbemerkt(
  wege: readonly string[],
  gesagt: () => Promise<readonly string[]>,
): Promise<string[]> {
  let offen: string[] = [];
  await bis(async () => {
    const texte = (await gesagt()).join('\n');
    offen = wege.filter((weg) => !zeichenVon(weg).some((zeichen) => texte.includes(zeichen)));
    return offen.length === 0;
  });
  return offen;
}

describe('die Inhaltsrichtlinie', () => {
  it('lässt nichts laden, was nicht eigene Datei ist; jeder Versuch wird bemerkt', async () => {
    await aufSeite({ bypassCSP: false }, async (page, maengel) => {
      const wege = await page.evaluate(ladeVonFremden);
      expect(wege.length).toBeGreaterThan(15);
      expect(await unbemerkt([...wege, TELEMETRIE], () => Promise.resolve(maengel))).toEqual([]);
      expect(await versucheAn(grund.grenze)).toEqual([]);
    });
  });

  it('kann nicht verbieten, anderswohin zu gehen; auch das wird bemerkt', async () => {
    await aufSeite({ bypassCSP: false }, async (page, maengel) => {
      const wege = await page.evaluate(geheZuFremden);
      const gesagt = async () => [...maengel, ...(await versucheAn(grund.grenze))];
      expect(await unbemerkt(wege, gesagt)).toEqual([]);
    });
  });
});

describe('ohne Inhaltsrichtlinie', () => {
  it('bemerken Wache und Grenze jeden Weg hinaus, auch den von office.js', async () => {
    await aufSeite({ bypassCSP: true }, async (page, maengel) => {
      const wege = [...(await page.evaluate(ladeVonFremden)), TELEMETRIE];
      expect(await unbemerkt(wege, () => Promise.resolve(maengel))).toEqual([]);
      expect(await unbemerkt(wege, () => versucheAn(grund.grenze))).toEqual([]);
    });
  });
});
