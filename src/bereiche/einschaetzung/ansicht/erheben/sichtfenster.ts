/** Keeps a row in sight together with the name of the one that follows, so that one always sees what comes next. */
import { scrollerVon } from './stelle';

/** Below the row there is room for a heading and a name of two lines, so that the rows after it need no scrolling. */
const PLATZ_DARUNTER = 64;

/** The part of the screen in which a scrolling element shows its contents; top and bottom in pixels. */
interface Fenster {
  readonly oben: number;
  readonly unten: number;
}

function fensterVon(scroller: Element | Window): Fenster {
  if (!(scroller instanceof Element)) return { oben: 0, unten: window.innerHeight };
  const { top } = scroller.getBoundingClientRect();
  return { oben: top, unten: top + scroller.clientHeight };
}

/** Scrolls as little as possible. Where not all of it fits, the beginning of the row counts most. */
export function zeigeMitNaechster(zeile: Element, naechsterName: Element | null): void {
  const scroller = scrollerVon(zeile);
  const fenster = fensterVon(scroller);
  const { top, bottom } = zeile.getBoundingClientRect();
  // What stays in sight above the rows is named once, in the style of the row.
  const rand = parseFloat(getComputedStyle(zeile).scrollMarginTop) || 0;
  // So far it can go up without its beginning leaving; less than nothing where that has left already.
  const hoechstens = top - rand - fenster.oben;
  const ende = naechsterName?.getBoundingClientRect().bottom ?? bottom;
  if (hoechstens < 0) scroller.scrollBy(0, hoechstens);
  else if (ende > fenster.unten)
    scroller.scrollBy(0, Math.min(Math.max(ende, bottom + PLATZ_DARUNTER) - fenster.unten, hoechstens));
}
