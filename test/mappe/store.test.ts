/**
 * @jest-environment jsdom
 *
 * The store that session and pane share: who follows it hears of every change, and nobody's bug hinders the others.
 */
import { createStore } from '../../src/mappe/store';

function stolpert(): never {
  throw new Error('stolpert');
}

it('sagt jede Änderung allen, die ihm folgen, und niemandem mehr, der damit aufgehört hat', () => {
  const store = createStore(1);
  const gehoert: number[] = [];
  const beende = store.subscribe(() => gehoert.push(store.get()));
  store.set(2);
  beende();
  store.set(3);
  expect([gehoert, store.get()]).toEqual([[2], 3]);
});

it('wer beim Zuhören stolpert, hält weder die anderen auf noch den, der etwas ändert', () => {
  const gemeldet: unknown[] = [];
  const store = createStore(1, (bug) => gemeldet.push(bug));
  const gehoert: number[] = [];
  store.subscribe(stolpert);
  store.subscribe(() => gehoert.push(store.get()));
  store.set(2);
  expect([gehoert, store.get()]).toEqual([[2], 2]);
  expect(gemeldet).toEqual([new Error('stolpert')]);
});

it('verschweigt den Fehler nicht, auch wenn ihn niemand entgegennimmt', async () => {
  const geworfen = new Promise<string>((resolve) =>
    window.addEventListener('error', (event) => {
      event.preventDefault();
      resolve(event.message);
    }),
  );
  const store = createStore(1);
  store.subscribe(stolpert);
  store.set(2);
  expect(await geworfen).toContain('stolpert');
});
