/**
 * @jest-environment jsdom
 *
 * Locking after some time without use, by a clock of the test. Well under a second.
 */
import { RUHE_MINUTEN, verschliesseNachRuhe } from '../../../../../src/bereiche/bfm/vermerke/ansicht/ruhe';
import type { OffenerTresor } from '../../../../../src/bereiche/bfm/vermerke/tresor/typen';
import { createStore } from '../../../../../src/mappe/store';

const MINUTE = 60_000;

/** A protection that is open, and a wall clock that stands still until the test sets it. */
function offen() {
  const tresor = createStore<OffenerTresor | null>({} as OffenerTresor);
  let jetzt = new Date(2026, 10, 28, 9, 0).getTime();
  const ende = verschliesseNachRuhe({
    tresor,
    uhr: () => new Date(jetzt),
    verschliesse: () => tresor.set(null),
  });
  return {
    ende,
    tresor,
    istOffen: () => tresor.get() !== null,
    stelle: (minuten: number) => (jetzt += minuten * MINUTE),
  };
}

const geschieht = (ereignis: string, wo: EventTarget = window): boolean =>
  wo.dispatchEvent(new Event(ereignis, { bubbles: true }));

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('die Wanduhr', () => {
  it.each([
    ['focus', window],
    ['pageshow', window],
    ['visibilitychange', document],
    ['keydown', document.body],
    ['pointerdown', document.body],
  ] as const)('verschließt nach dem Schlaf beim Ereignis %s, ohne dass ein Wecker ging', (ereignis, wo) => {
    const { ende, istOffen, stelle } = offen();
    stelle(RUHE_MINUTEN);
    expect(istOffen()).toBe(true);
    geschieht(ereignis, wo);
    expect(istOffen()).toBe(false);
    ende();
  });

  it('verschließt, bevor die Taste jemanden erreicht, der darauf wartet', () => {
    const { ende, istOffen, stelle } = offen();
    const gesehen: boolean[] = [];
    const merke = (): unknown => gesehen.push(istOffen());
    document.addEventListener('keydown', merke, { capture: true });
    stelle(RUHE_MINUTEN + 1);
    geschieht('keydown', document.body);
    document.removeEventListener('keydown', merke, { capture: true });
    expect(gesehen).toEqual([false]);
    ende();
  });

  it('verschließt auch ohne Ereignis, sobald der Takt wieder geht', () => {
    const { ende, istOffen, stelle } = offen();
    stelle(60);
    jest.advanceTimersByTime(5_000);
    expect(istOffen()).toBe(false);
    ende();
  });

  it('lässt offen, solange jemand arbeitet, und zählt Erwachen nicht als Arbeit', () => {
    const { ende, istOffen, stelle } = offen();
    stelle(RUHE_MINUTEN - 1);
    geschieht('keydown', document.body);
    stelle(RUHE_MINUTEN - 1);
    geschieht('focus');
    expect(istOffen()).toBe(true);
    stelle(1);
    geschieht('focus');
    expect(istOffen()).toBe(false);
    ende();
  });

  it('verschließt, wenn sie zurückgestellt wurde; um Sekunden darf sie nachgehen', () => {
    const { ende, istOffen, stelle } = offen();
    stelle(-0.5);
    geschieht('focus');
    expect(istOffen()).toBe(true);
    stelle(-2);
    geschieht('focus');
    expect(istOffen()).toBe(false);
    ende();
  });
});

describe('der Wecker', () => {
  it('verschließt nach der Ruhe, auch wenn die Wanduhr steht', () => {
    const { ende, istOffen } = offen();
    jest.advanceTimersByTime(RUHE_MINUTEN * MINUTE - 1);
    expect(istOffen()).toBe(true);
    jest.advanceTimersByTime(1);
    expect(istOffen()).toBe(false);
    ende();
  });

  it('geht danach nicht mehr, und nach dem Ende hört niemand mehr zu', () => {
    const { ende, tresor, istOffen, stelle } = offen();
    tresor.set(null);
    expect(jest.getTimerCount()).toBe(0);
    tresor.set({} as OffenerTresor);
    ende();
    stelle(60);
    geschieht('focus');
    expect(jest.getTimerCount()).toBe(0);
    expect(istOffen()).toBe(true);
  });
});
