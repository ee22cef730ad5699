/** Keeps a place on the screen while rows above it open and close, so that nothing jumps under eye and pointer. */

/** Remembers where on the screen an element is to be after the next layout; the answer scrolls it there. */
export function halteStelle(element: Element, stelle: Element = element): () => void {
  const vorher = stelle.getBoundingClientRect().top;
  return () => {
    const versatz = element.getBoundingClientRect().top - vorher;
    if (versatz !== 0) scrollerVon(element).scrollBy(0, versatz);
  };
}

/** The nearest element around that really scrolls. */
export function scrollerVon(element: Element): Element | Window {
  for (let each = element.parentElement; each !== null; each = each.parentElement) {
    if (each.scrollHeight > each.clientHeight && getComputedStyle(each).overflowY === 'auto') return each;
  }
  return window;
}
