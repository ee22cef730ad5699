/**
 * What all browser tests stand on: the built pane, one server and one browser. A run of many test files lays it once
 * and lets them in by its address; a single file, or the pictures of the handbook, lay it for themselves.
 */
import chromiumPackage from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';
import { nimmSchrift } from '../../scripts/handbuch/schrift';
import { buildWerkstatt } from '../../scripts/werkstatt/build';
import { startWerkstatt } from '../../scripts/werkstatt/server';
import { zieheGrenze } from './grenze';

/** Where the Werkstatt is served, and a browser to look at it. */
export interface Grund {
  readonly url: string;
  readonly browser: Browser;
  /** Where the browser's way out ends, for `versucheAn`. */
  readonly grenze: string;
  /** Leaves; whoever laid the ground takes it away. */
  verlasse(): Promise<void>;
}

const ARGS = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--font-render-hinting=none'];

/** The variable that tells the processes of a run where the ground is. */
const VARIABLE = 'WERKSTATT_GRUND';

/** Where the ground of a run is. */
interface Adresse {
  readonly url: string;
  readonly browser: string;
  readonly grenze: string;
}

/** Builds what has changed, and starts server and browser. */
export async function legeGrund(): Promise<Grund> {
  const server = await startWerkstatt(await buildWerkstatt());
  const grenze = await zieheGrenze();
  const browser = await starteBrowser(`--proxy-server=${grenze.adresse}`);
  const verlasse = async (): Promise<void> => {
    await browser.close();
    await grenze.schliesse();
    await server.close();
  };
  return { url: server.url, browser, grenze: grenze.adresse, verlasse };
}

/**
 * Starts the browser that comes with the project, with the font that comes with it: what is measured must not hang on the fonts of a
 * computer. @param args of its own, beside those that it needs without a screen.
 */
export async function starteBrowser(...args: readonly string[]): Promise<Browser> {
  // Unpacks the font as well.
  const executablePath = await chromiumPackage.executablePath();
  nimmSchrift();
  return chromium.launch({ executablePath, args: [...ARGS, ...args] });
}

/** The ground of the run, or one of its own. */
export async function betreteGrund(): Promise<Grund> {
  const text = process.env[VARIABLE];
  if (text === undefined) return legeGrund();
  const { url, browser: adresse, grenze } = JSON.parse(text) as Adresse;
  const browser = await chromium.connect(adresse);
  return { url, browser, grenze, verlasse: () => browser.close() };
}

let gemeinsam: Grund | undefined;

/** Lays the ground for a whole run, before its processes begin. */
export async function legeGemeinsamenGrund(): Promise<void> {
  gemeinsam = await legeGrund();
  const { endpoint } = await gemeinsam.browser.bind('Werkstatt', { host: '127.0.0.1', port: 0 });
  const { url, grenze } = gemeinsam;
  process.env[VARIABLE] = JSON.stringify({ url, browser: endpoint, grenze } satisfies Adresse);
}

/** Takes it away after the run. */
export async function nimmGemeinsamenGrund(): Promise<void> {
  await gemeinsam?.verlasse();
}
