/**
 * Opens the Werkstatt in a real browser, for tests and pictures. Whatever must never happen there is noted as a
 * trouble: errors in the console, violations of the content security policy, requests to anywhere else.
 */
import type { BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import type { Theme } from '../../scripts/werkstatt/paneHost';
import { versucheAn } from './grenze';
import { betreteGrund, type Grund } from './grund';
import { bewache } from './wache';
import { gibZurueck, nimmSeite } from './werkstattseite';

/** How Excel and the browser are set up; nothing given: ExcelApi 1.14, light, 350 px. */
export interface WerkstattSetup {
  readonly requirementSet?: string;
  readonly theme?: Theme;
  /** Width of the pane in pixels. */
  readonly width?: number;
  /** The workbook that is open; none given: a new Fallmappe. */
  readonly mappe?: Uint8Array;
  /** The day on which the clock stands still, such as `2026-11-28`; none given: the true time. */
  readonly heute?: string;
  /** For a test that does to its page what cannot be undone: to its clock, its network, its address. */
  readonly eigeneSeite?: boolean;
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

/** As a rule Windows is set as Office is. */
const SYSTEM: Readonly<Record<Theme, BrowserContextOptions>> = {
  hell: {},
  dunkel: { colorScheme: 'dark' },
  kontrast: { colorScheme: 'dark', forcedColors: 'active' },
};

let shared: Grund | undefined;

/** A file that runs alone builds the pane, which takes its time on a busy computer; in milliseconds. */
const BUILDING = 300_000;

/**
 * To be called once in a test file: all its tests use one browser, and nothing of the test before is left. It fails where
 * that browser wanted anything from elsewhere by then, also for one of the files that run beside it.
 */
export function shareBrowser(): void {
  beforeAll(async () => {
    shared = await betreteGrund();
  }, BUILDING);
  afterAll(async () => {
    const versuche = shared === undefined ? [] : await versucheAn(shared.grenze);
    await shared?.verlasse();
    shared = undefined;
    if (versuche.length > 0) throw new Error(`Der Browser wollte hinaus: ${versuche.join(', ')}`);
  });
}

/** Opens the Werkstatt and waits until the workbook is there; the pane may still be reading. */
export async function openWerkstatt(setup: WerkstattSetup = {}): Promise<OpenWerkstatt> {
  const ground = shared ?? (await betreteGrund());
  const troubles: string[] = [];
  const wunsch = {
    einstellungen: settingsOf(setup),
    mappe: setup.mappe,
    browser: { ...SYSTEM[setup.theme ?? 'hell'], ...setup.browser },
    heute: setup.heute,
    eigene: setup.eigeneSeite ?? false,
  };
  const page = await nimmSeite(ground, wunsch, (each) => bewache(each, ground.url, troubles));
  const close = async (): Promise<void> => {
    await gibZurueck(page, troubles.length === 0);
    if (ground !== shared) await ground.verlasse();
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

/** Looks at a page of the add-in that opens in a window of its own; `path` is below the server. */
export async function inFenster(
  path: string,
  browser: BrowserContextOptions,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const ground = shared ?? (await betreteGrund());
  const troubles: string[] = [];
  const context = await ground.browser.newContext({ locale: 'de-DE', ...browser });
  try {
    const page = await context.newPage();
    bewache(page, ground.url, troubles);
    await page.goto(new URL(path, ground.url).href);
    await work(page);
  } finally {
    await context.close();
    if (ground !== shared) await ground.verlasse();
  }
  if (troubles.length > 0) throw new Error(troubles.join('\n'));
}

function settingsOf({ requirementSet, theme, width }: WerkstattSetup): URLSearchParams {
  return new URLSearchParams({
    ...(requirementSet === undefined ? {} : { api: requirementSet }),
    ...(theme === undefined ? {} : { thema: theme }),
    ...(width === undefined ? {} : { breite: String(width) }),
  });
}
