/**
 * Opens the Werkstatt in a real browser, for tests and pictures. Whatever must never happen there is noted as a
 * trouble: errors in the console, violations of the content security policy, requests to anywhere else.
 */
import chromiumPackage from '@sparticuz/chromium';
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type FrameLocator,
  type Page,
} from 'playwright-core';
import { buildWerkstatt } from '../../scripts/werkstatt/build';
import { startWerkstatt } from '../../scripts/werkstatt/server';
import type { Theme } from '../../scripts/werkstatt/paneHost';

/** How Excel and the browser are set up; nothing given: ExcelApi 1.14, light, 350 px. */
export interface WerkstattSetup {
  readonly requirementSet?: string;
  readonly theme?: Theme;
  /** Width of the pane in pixels. */
  readonly width?: number;
  readonly browser?: BrowserContextOptions;
}

/** An open Werkstatt. */
export interface OpenWerkstatt {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** What must not have happened, as sentences. */
  readonly troubles: readonly string[];
  close(): Promise<void>;
}

const ARGS = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--font-render-hinting=none'];
const VIEWPORT = { width: 1500, height: 1000 };

/** As a rule Windows is set as Office is. */
const SYSTEM: Readonly<Record<Theme, BrowserContextOptions>> = {
  hell: {},
  dunkel: { colorScheme: 'dark' },
  kontrast: { colorScheme: 'dark', forcedColors: 'active' },
};

/** A browser and a server, which may serve many tests. */
interface Ground {
  readonly url: string;
  readonly browser: Browser;
  stop(): Promise<void>;
}

let shared: Ground | undefined;

/** The first test file builds the pane, which takes its time on a busy computer; in milliseconds. */
const BUILDING = 300_000;

/** To be called once in a test file: all its tests use one browser, each with a fresh profile. */
export function shareBrowser(): void {
  beforeAll(async () => {
    shared = await startGround();
  }, BUILDING);
  afterAll(async () => {
    await shared?.stop();
    shared = undefined;
  });
}

async function startGround(): Promise<Ground> {
  const server = await startWerkstatt(await buildWerkstatt());
  const browser = await chromium.launch({
    executablePath: await chromiumPackage.executablePath(),
    args: ARGS,
  });
  const stop = async (): Promise<void> => {
    await browser.close();
    await server.close();
  };
  return { url: server.url, browser, stop };
}

/** Opens the Werkstatt with a new Fallmappe and waits until the workbook is there; the pane may still be reading. */
export async function openWerkstatt(setup: WerkstattSetup = {}): Promise<OpenWerkstatt> {
  const ground = shared ?? (await startGround());
  const context = await ground.browser.newContext({
    locale: 'de-DE',
    viewport: VIEWPORT,
    ...SYSTEM[setup.theme ?? 'hell'],
    ...setup.browser,
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  watch(page, ground.url, troubles);
  await page.goto(addressOf(ground.url, setup));
  await page.locator('html[data-ready]').waitFor();
  const close = async (): Promise<void> => {
    await context.close();
    if (ground !== shared) await ground.stop();
  };
  return { page, pane: page.frameLocator('#pane'), troubles, close };
}

/** Opens the Werkstatt, works with it and closes it; fails where the work failed or a trouble was noted. */
export async function inWerkstatt(
  setup: WerkstattSetup,
  work: (werkstatt: OpenWerkstatt) => Promise<void>,
): Promise<void> {
  const werkstatt = await openWerkstatt(setup);
  try {
    await work(werkstatt);
  } finally {
    await werkstatt.close();
  }
  if (werkstatt.troubles.length > 0) throw new Error(werkstatt.troubles.join('\n'));
}

function addressOf(url: string, { requirementSet, theme, width }: WerkstattSetup): string {
  const address = new URL(url);
  if (requirementSet !== undefined) address.searchParams.set('api', requirementSet);
  if (theme !== undefined) address.searchParams.set('thema', theme);
  if (width !== undefined) address.searchParams.set('breite', String(width));
  return address.href;
}

function watch(page: Page, ownUrl: string, troubles: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`Konsole: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`Fehler: ${error.stack ?? error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    const isOwn = url.startsWith(ownUrl) || /^(data|blob|about):/.test(url);
    if (!isOwn) troubles.push(`Anfrage an fremde Stelle: ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()} ${response.url()}`);
  });
}
