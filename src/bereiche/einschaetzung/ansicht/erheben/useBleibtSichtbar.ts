/** Keeps the row one works on in sight when the foot of the pane grows. Whoever has scrolled it away is left in peace. */
import { useLayoutEffect, useRef } from 'react';
import { scrollerVon } from './stelle';

/**
 * @param aktives gives the row; asked after every rendering, because the foot grows with the same state.
 * @param zeige scrolls there.
 */
export function useBleibtSichtbar(aktives: () => Element | null, zeige: () => void): void {
  const hoeheVorher = useRef(0);
  useLayoutEffect(() => {
    const element = aktives();
    if (element === null) return;
    const scroller = scrollerVon(element);
    if (!(scroller instanceof Element)) return;
    const hoehe = scroller.clientHeight;
    if (hoehe < hoeheVorher.current && warSichtbar(element, scroller, hoeheVorher.current)) zeige();
    hoeheVorher.current = hoehe;
  });
}

/** Whether the lower end of the row was in sight while the scrolling part had that height. */
function warSichtbar(element: Element, scroller: Element, hoehe: number): boolean {
  const { top } = scroller.getBoundingClientRect();
  const { bottom } = element.getBoundingClientRect();
  return bottom > top && bottom <= top + hoehe;
}
