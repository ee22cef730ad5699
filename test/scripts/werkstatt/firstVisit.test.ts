import { isFirstVisit } from '../../../scripts/werkstatt/page/firstVisit';

function storage(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  };
}

describe('the first visit of the Werkstatt', () => {
  it('is one only once', () => {
    const kept = storage();
    expect([1, 2, 3].map(() => isFirstVisit('', () => kept))).toEqual([true, false, false]);
  });

  it('is none by an address that names anything, and does not count then', () => {
    const kept = storage();
    expect(isFirstVisit('?breite=320', () => kept)).toBe(false);
    expect(isFirstVisit('', () => kept)).toBe(true);
  });

  it('is none where the browser keeps nothing', () => {
    const locked = (): never => {
      throw new Error('locked');
    };
    expect(isFirstVisit('', locked)).toBe(false);
  });
});
