/** Keeps a place on the screen while rows above it open and close, so that nothing jumps under eye and pointer. */

/**
 * Remembers where on the screen an element is to be after the next layout; the answer scrolls it there.
 * @param stelle the element whose place it is to take; its own where none is given.
 * @param ende grows where nothing is left to scroll, or the last rows would slide under the pointer.
 */
export function halteStelle(element: Element, stelle: Element = element, ende?: HTMLElement): () => void {
  const vorher = stelle.getBoundingClientRect().top;
  const versatz = (): number => element.getBoundingClientRect().top - vorher;
  return () => {
    scrollerVon(element).scrollBy(0, versatz());
    const fehlt = versatz();
    if (ende === undefined || fehlt < 1) return;
    ende.style.paddingBottom = `${(parseFloat(ende.style.paddingBottom) || 0) + fehlt}px`;
    scrollerVon(element).scrollBy(0, fehlt);
  };
}

/** The nearest element around that really scrolls. */
export function scrollerVon(element: Element): Element | Window {
  for (let each = element.parentElement; each !== null; each = each.parentElement) {
    if (each.scrollHeight > each.clientHeight && getComputedStyle(each).overflowY === 'auto') return each;
  }
  return window;
}
