/**
 * The steps of the IT sheet with a real package, up to the pane: packed, unpacked, its sums checked, the program served by https,
 * opened in a browser that nothing gets out of; then beside a stand-in Excel. Nothing of the project is used but what was unpacked.
 * Costs a second browser and two loads of the pane, about 40 s on two slow cores.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { unzipSync } from 'fflate';
import { serveHttps } from '../../scripts/excel/httpsServer';
import { auslieferung } from '../../scripts/release/auslieferung';
import { packe } from '../../scripts/release/paket';
import { buildWerkstatt } from '../../scripts/werkstatt/build';
import { startWerkstatt } from '../../scripts/werkstatt/server';
import { HILFE } from '../../src/bausteine/texte/hilfe';
import { HILFE_TITEL, KEIN_EXCEL } from '../../src/bausteine/texte/pane';
import { REGELWERK_VERSION } from '../../src/rules/regelwerk';
import { stoffAus } from '../scripts/release/stand';
import { selbstGemacht } from '../support/zertifikat';
import { axeFunde } from './barrieren';
import { type Grenze, versucheAn, zieheGrenze } from './grenze';
import { starteBrowser } from './grund';
import { bis } from './lage';
import { zuAnsicht } from './reiter';
import { paneHasRead } from './sheet';

// A file that runs alone builds the pane.
jest.setTimeout(300_000);

/** Where the program lies on the server of the house. */
const ORT = 'integrationstool';

let ordner: string;
let server: Server;
let adresse: string;
let grenze: Grenze;
let browser: Browser;
let page: Page;
const gefragt: string[] = [];
const konsole: string[] = [];

beforeAll(async () => {
  ordner = mkdtempSync(join(tmpdir(), 'auslieferung-'));
  server = await serveHttps(ordner, 0, selbstGemacht());
  adresse = `https://localhost:${(server.address() as AddressInfo).port}/${ORT}`;
  const { pane } = await buildWerkstatt();
  entpacke(packe(await auslieferung(stoffAus({ dist: pane, raeumeAuf: () => undefined }, { adresse }))));
  grenze = await zieheGrenze();
  browser = await starteBrowser(`--proxy-server=${grenze.adresse}`);
  page = await (await browser.newContext({ ignoreHTTPSErrors: true, locale: 'de-DE' })).newPage();
  page.on('response', (antwort) => gefragt.push(`${antwort.status()} ${antwort.url()}`));
  page.on('console', (zeile) => konsole.push(zeile.text()));
});

afterAll(async () => {
  await browser.close();
  await grenze.schliesse();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(ordner, { recursive: true });
});

/** As a person does it; the program under the name that the address has. */
function entpacke(zip: Uint8Array): void {
  for (const [pfad, inhalt] of Object.entries(unzipSync(zip))) {
    const datei = join(ordner, 'paket', pfad);
    mkdirSync(dirname(datei), { recursive: true });
    writeFileSync(datei, inhalt);
    if (!pfad.startsWith('programm/')) continue;
    const aufDemServer = join(ordner, pfad.replace('programm', ORT));
    mkdirSync(dirname(aufDemServer), { recursive: true });
    writeFileSync(aufDemServer, inhalt);
  }
}

/** Says everything that is wrong with the sums; nothing where all are right. */
function pruefeSummen(): string {
  const { stdout, stderr, status } = spawnSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], {
    cwd: join(ordner, 'paket'),
    encoding: 'utf8',
  });
  return status === 0 ? '' : `${stdout}${stderr}`;
}

it('Schritt 1: Die Summen stimmen; ein geändertes Byte fällt auf', () => {
  expect(pruefeSummen()).toBe('');
  const datei = join(ordner, 'paket/LIESMICH.txt');
  const vorher = readFileSync(datei);
  writeFileSync(datei, 'etwas anderes');
  expect(pruefeSummen()).toContain('LIESMICH.txt: ');
  writeFileSync(datei, vorher);
});

it('Schritt 2 und 3: Unter der Adresse sagt die Seite, dass sie nach Excel gehört, und fragt nur den eigenen Server', async () => {
  await page.goto(`${adresse}/taskpane.html`);
  await page.getByText(KEIN_EXCEL).waitFor();
  // Three seconds later office.js wants to report; only the policy keeps it from it.
  expect(await bis(() => Promise.resolve(konsole.some((zeile) => zeile.includes('telemetryservice'))))).toBe(
    true,
  );
  expect(gefragt.length).toBeGreaterThan(3);
  expect(gefragt.filter((antwort) => !antwort.startsWith(`200 ${adresse}/`))).toEqual([]);
  expect(await versucheAn(grenze.adresse)).toEqual([]);
});

it('Die Richtlinie ist die, die das IT-Blatt nennt', async () => {
  const richtlinie = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(readFileSync('docs/it-blatt.md', 'utf8')).toContain(`\n${richtlinie}\n`);
});

it('Schritt 4: Jede Adresse des Manifests gibt der Server', async () => {
  const manifest = readFileSync(join(ordner, 'paket/manifeste/admin-center.xml'), 'utf8');
  const adressen = [
    ...new Set([...manifest.matchAll(/"(https:\/\/localhost[^"]*)"/g)].map(([, each = '']) => each)),
  ];
  expect(adressen.length).toBeGreaterThan(20);
  const antworten = await Promise.all(adressen.map((each) => page.request.get(each)));
  expect(antworten.filter((antwort) => !antwort.ok()).map((antwort) => antwort.url())).toEqual([]);
});

it.each(['it-blatt', 'datenschutz', 'barrierefreiheit', 'pilotliste', 'handbuch/index'])(
  'Das Dokument „%s“ hält niemanden auf, soweit axe es sieht',
  async (name) => {
    await page.goto(`${new URL(adresse).origin}/paket/dokumente/${name}.html`);
    expect(await axeFunde(page.mainFrame())).toEqual([]);
  },
);

it('Neben Excel öffnet sich der Aufgabenbereich aus dem Paket und nennt seine Version', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  const { page: werkstattseite } = await buildWerkstatt();
  const werkstatt = await startWerkstatt({ pane: join(ordner, ORT), page: werkstattseite });
  try {
    await page.goto(`${werkstatt.url}?test`);
    await page.locator('html[data-ready]').waitFor();
    await paneHasRead(page);
    const pane = page.frameLocator('#pane');
    await zuAnsicht(pane, HILFE_TITEL);
    await pane.getByText(HILFE.version(version, REGELWERK_VERSION)).waitFor();
  } finally {
    await werkstatt.close();
  }
  expect(await versucheAn(grenze.adresse)).toEqual([]);
});
