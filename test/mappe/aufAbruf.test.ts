/** Code that is loaded on demand: what is said where the server is gone, and that a bug stays a bug. */
import { aufAbruf } from '../../src/mappe/aufAbruf';

const verfehlt = (name: string): Error => Object.assign(new Error('weg'), { name });

it('is there when the server gives it', async () => {
  expect(await aufAbruf(() => Promise.resolve({ antwort: 1 }))).toEqual({ antwort: 1 });
});

it('is nothing where the server does not give it', async () => {
  expect(await aufAbruf(() => Promise.reject(verfehlt('ChunkLoadError')))).toBeNull();
});

it('can be asked for again', async () => {
  const antworten = [Promise.reject(verfehlt('ChunkLoadError')), Promise.resolve('da')];
  const lade = (): Promise<string> => antworten.shift() ?? Promise.reject(new Error('leer'));
  expect([await aufAbruf(lade), await aufAbruf(lade)]).toEqual([null, 'da']);
});

it('does not hide a bug', async () => {
  await expect(aufAbruf(() => Promise.reject(new TypeError('weg')))).rejects.toThrow(TypeError);
});
