/**
 * Prints the handbook into one PDF. The browser cannot tell in its text on which sheet a section comes to stand, so every page
 * is printed by itself first, to count its sheets. It must not write files.
 */
import type { Browser, Page } from 'playwright-core';
import { druckseite, type Seitenzahlen } from './druckseite';
import { druckstil } from './druckstil';
import type { Seite } from './seiten';

/** What is printed, and the words at the foot of each sheet. */
export interface Druckwerk {
  readonly titel: string;
  readonly fuss: string;
  readonly seiten: readonly Seite[];
}

/** The PDF. */
export async function druckePdf(browser: Browser, werk: Druckwerk): Promise<Buffer> {
  const zahlen = await seitenzahlen(browser, werk);
  return aufEinerSeite(browser, (page) => drucke(page, werk, werk.seiten, zahlen));
}

/** On which sheet each page begins: after all those before it. */
export async function seitenzahlen(browser: Browser, werk: Druckwerk): Promise<Seitenzahlen> {
  const { seiten } = werk;
  // With numbers, whichever: a line of the table of contents is longer by its number.
  const irgendwelche = new Map(seiten.map(({ name }) => [name, seiten.length]));
  return aufEinerSeite(browser, async (page) => {
    const zahlen = new Map<string, number>();
    let naechste = 1;
    for (const seite of seiten) {
      zahlen.set(seite.name, naechste);
      naechste += blattzahl(await drucke(page, werk, [seite], irgendwelche));
    }
    return zahlen;
  });
}

/** How many sheets a PDF has. */
export function blattzahl(pdf: Buffer): number {
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}

async function aufEinerSeite<T>(browser: Browser, tun: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  try {
    return await tun(page);
  } finally {
    await page.close();
  }
}

async function drucke(
  page: Page,
  { titel, fuss }: Druckwerk,
  seiten: readonly Seite[],
  zahlen: Seitenzahlen,
): Promise<Buffer> {
  const inhalt = seiten.map((seite) => druckseite(seite, zahlen)).join('\n');
  await page.setContent(
    `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>${titel}</title><style>${druckstil(fuss)}</style></head><body>${inhalt}</body></html>`,
  );
  return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
}
