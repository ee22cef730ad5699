/**
 * Pages with the Werkstatt in them. Loading one means loading WebAssembly, so a page that is given back waits for the
 * next test: Excel and pane begin anew in it, the library of the workbook stays. Each process has pages of its own.
 */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Grund } from './grund';

/** What a test wants of its page. */
export interface Seitenwunsch {
  /** How Excel and pane are set up, as in the address. */
  readonly einstellungen: URLSearchParams;
  /** The workbook to begin with; none given: the template. */
  readonly mappe: Uint8Array | undefined;
  readonly browser: BrowserContextOptions;
  /** The day on which its clock stands still, such as `2026-11-28`; none given: the true time. */
  readonly heute: string | undefined;
  /** Never used before and never again. */
  readonly eigene: boolean;
}

interface Werkstattfenster {
  readonly werkstattNeu: (einstellungen: string, mappe: string | undefined) => void;
}

/** The pages at which a test works just now. */
const vergeben = new Set<Page>();

const FENSTER = { width: 1500, height: 1000 };

/** So many workbooks stay in the memory of a page, for the library gives nothing back. */
const HOECHSTENS = 30;

/** The first visit begins with an Übungsmappe; one by an address that names anything is none. */
const KEIN_ERSTER_BESUCH = '&test';

/** A page with the workbook open; the pane may still be reading. `achteAuf` sees it before anything happens in it. */
export async function nimmSeite(
  { url, browser }: Grund,
  wunsch: Seitenwunsch,
  achteAuf: (page: Page) => void,
): Promise<Page> {
  const { viewport, colorScheme, forcedColors, ...fest } = wunsch.browser;
  const kennung = wunsch.eigene ? '' : kennungVon({ ...fest, steht: wunsch.heute !== undefined });
  const wartende = kennung === '' ? undefined : wartendeSeite(browser, kennung);
  const page = wartende ?? (await (await browser.newContext({ locale: 'de-DE', ...fest })).newPage());
  vergeben.add(page);
  achteAuf(page);
  await page.setViewportSize(viewport ?? FENSTER);
  await page.emulateMedia({ colorScheme: colorScheme ?? 'light', forcedColors: forcedColors ?? 'none' });
  if (wunsch.heute !== undefined) await page.clock.setFixedTime(`${wunsch.heute}T10:00:00+01:00`);
  if (wartende === undefined) {
    await page.goto(`${url}?${wunsch.einstellungen.toString()}${KEIN_ERSTER_BESUCH}${kennung}`);
    await page.locator('html[data-ready]').waitFor();
  }
  if (wartende !== undefined || wunsch.mappe !== undefined) await beginne(page, wunsch);
  return page;
}

/** Gives a page back; one that is no good any more is closed. */
export async function gibZurueck(page: Page, istHeil: boolean): Promise<void> {
  vergeben.delete(page);
  page.removeAllListeners();
  const bleibt = istHeil && new URL(page.url()).hash !== '' && (await raeume(page)) < HOECHSTENS;
  if (!bleibt) await page.context().close();
}

/** Stands in the address of a page for as long as nobody has gone elsewhere with it. A clock that stood still is never true again. */
function kennungVon(kontext: BrowserContextOptions & { readonly steht: boolean }): string {
  return `#${process.env['JEST_WORKER_ID'] ?? 0}-${encodeURIComponent(JSON.stringify(kontext))}`;
}

function wartendeSeite(browser: Browser, kennung: string): Page | undefined {
  const seiten = browser.contexts().flatMap((kontext) => kontext.pages());
  return seiten.find((page) => !vergeben.has(page) && new URL(page.url()).hash === kennung);
}

/** Excel and pane begin anew. */
function beginne(page: Page, { einstellungen, mappe }: Seitenwunsch): Promise<void> {
  return page.evaluate(
    ([adresse, xlsx]) => {
      localStorage.clear();
      sessionStorage.clear();
      (window as unknown as Werkstattfenster).werkstattNeu(adresse, xlsx);
    },
    [einstellungen.toString(), mappe && Buffer.from(mappe).toString('base64')] as const,
  );
}

/** Ends all that goes on in a page; says how many workbooks it has had. */
function raeume(page: Page): Promise<number> {
  return page.evaluate(() => {
    document.body.replaceChildren();
    const { dataset } = document.documentElement;
    dataset['mappen'] = String(Number(dataset['mappen'] ?? 0) + 1);
    return Number(dataset['mappen']);
  });
}
