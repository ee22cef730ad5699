/** An address as a URL; null for what is none. */

/** Not by `URL.canParse`: once Node 20 or 22 has optimized a call of it, it takes umlauts for something damaged. */
export function urlIn(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
