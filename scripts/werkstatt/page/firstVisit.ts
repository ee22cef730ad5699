/**
 * Whether somebody is here for the first time. That they were here is all that the page keeps beyond its closing: nothing of any
 * workbook. An address that names anything is no first visit: whoever wrote it knows what to expect.
 */

const VISITED = 'werkstatt.besucht';

/** True once in each browser, and only for the bare address; never where the browser keeps nothing. */
export function isFirstVisit(search: string, storage: () => Pick<Storage, 'getItem' | 'setItem'>): boolean {
  if (search !== '') return false;
  try {
    if (storage().getItem(VISITED) !== null) return false;
    storage().setItem(VISITED, 'ja');
    return true;
  } catch {
    return false;
  }
}
