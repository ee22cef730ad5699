/** The lines of the Akte as data, and as they are printed: each row of the sheet is one printed line. Never cuts a text. */
import { umbruch } from '../../plan';

/** One line. Texts of people stand in it as they were entered: who writes them into cells writes them as text. */
export interface Aktenzeile {
  readonly art: 'titel' | 'abschnitt' | 'teil' | 'angabe' | 'text' | 'leer';
  /** Of an `angabe` what it is called; of any other line what it says. */
  readonly links: string;
  readonly rechts: string;
}

/** Widths of a line, in digits at the size of the sheet. */
const BREITE = { ganz: 92, links: 28, rechts: 60 } as const;

/** A line that goes over the whole width. */
export function ganzeZeile(art: Exclude<Aktenzeile['art'], 'angabe' | 'leer'>, text: string): Aktenzeile {
  return { art, links: text, rechts: '' };
}

/** What something is called, and what is entered there. */
export function angabe(links: string, rechts: string): Aktenzeile {
  return { art: 'angabe', links, rechts };
}

/** Nothing, for room. */
export const LEERZEILE: Aktenzeile = { art: 'leer', links: '', rechts: '' };

/** A heading and what stands under it, with a blank line before it; nothing where nothing is filled. */
export function abschnitt(
  art: 'abschnitt' | 'teil',
  titel: string,
  zeilen: readonly Aktenzeile[],
): Aktenzeile[] {
  return zeilen.length === 0 ? [] : [LEERZEILE, ganzeZeile(art, titel), ...zeilen];
}

/** A line as printed. Only the last row of an `angabe` carries its look, so that the rule stands below the whole of it. */
export function druckzeilen({ art, links, rechts }: Aktenzeile): Aktenzeile[] {
  if (art !== 'angabe') return umbruch(links, BREITE.ganz).map((text) => ({ art, links: text, rechts }));
  const [vorn, hinten] = [umbruch(links, BREITE.links), umbruch(rechts, BREITE.rechts)];
  const hoehe = Math.max(vorn.length, hinten.length);
  return Array.from({ length: hoehe }, (_, index) => ({
    art: index === hoehe - 1 ? 'angabe' : 'text',
    links: vorn[index] ?? '',
    rechts: hinten[index] ?? '',
  }));
}
