/** What office.js brings along when it is copied beside the pane: which places it knows, and what it tells Excel. Costs about 1 s. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildWerkstatt } from '../../scripts/werkstatt/build';
import { inWerkstatt, shareBrowser } from './browser';
import { mitschnitt } from './leitung';
import { paneFrame, paneHasRead } from './sheet';

shareBrowser();
// A file that runs alone builds the pane.
jest.setTimeout(300_000);

/** Every place that the files name, and when they would turn to it. A version of office.js that names another one fails here. */
const STELLEN = [
  // Never asked for: names in requests to Excel, notes on licences, pages that a person opens.
  'docs.microsoft.com',
  'document.localhost',
  'go.microsoft.com',
  'raw.githubusercontent.com',
  'support.microsoft.com',
  // Signing in, which the pane does not do.
  'alcdn.msauth.net',
  // Outside of Excel, three seconds after the start, in a frame, which the policy forbids.
  'telemetryservice.firstpartyapps.oaspapps.com',
];

interface OfficeWindow {
  readonly OTel: { readonly OTelLogger: { readonly Enabled: boolean } };
}

describe('office.js neben dem Aufgabenbereich', () => {
  it('nennt keine anderen fremden Stellen als die bekannten', async () => {
    const ordner = join((await buildWerkstatt()).pane, 'office');
    const dateien = readdirSync(ordner, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.js'),
    );
    const stellen = dateien.flatMap((name) =>
      [
        ...readFileSync(join(ordner, name), 'utf8').matchAll(/\b(?:https?|wss?):\/\/([\w-]+(?:\.[\w-]+)+)/g),
      ].map(([, stelle]) => stelle),
    );
    expect([...new Set(stellen)].sort()).toEqual([...STELLEN].sort());
  });

  it('berichtet Excel nichts über die Sitzung, obwohl Excel es zulässt', async () => {
    await inWerkstatt({}, async ({ page }) => {
      await paneHasRead(page);
      const pane = paneFrame(page);
      expect(pane.url()).not.toContain('disableLogging');
      await pane.waitForFunction(() => !(window as unknown as OfficeWindow).OTel.OTelLogger.Enabled);
      const gesagt = (await mitschnitt(page)).flatMap(({ actions }) => actions);
      expect(gesagt.filter((action) => /telemetry/i.test(action))).toEqual([]);
    });
  });
});
