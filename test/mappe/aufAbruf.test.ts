/** Code that is loaded on demand: what is said where the server is gone, and that a bug stays a bug. */
import { aufAbruf, behaltend, schonGeladen } from '../../src/mappe/aufAbruf';

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

describe('what is kept', () => {
  it('is there once it has come, whoever asked for it', async () => {
    const lade = behaltend(() => Promise.resolve('da'));
    expect(schonGeladen(lade)).toBeNull();
    const unterwegs = lade();
    expect(schonGeladen(lade)).toBeNull();
    await unterwegs;
    expect(schonGeladen(lade)).toBe('da');
  });

  it('is nothing where the server did not give it, and comes with another try', async () => {
    const antworten = [Promise.reject(verfehlt('ChunkLoadError')), Promise.resolve('da')];
    const lade = behaltend<string>(() => antworten.shift() ?? Promise.reject(new Error('leer')));
    expect(await aufAbruf(lade)).toBeNull();
    expect(schonGeladen(lade)).toBeNull();
    await aufAbruf(lade);
    expect(schonGeladen(lade)).toBe('da');
  });

  it('is nothing for a loader that keeps nothing, and each keeps its own', async () => {
    const lade = (): Promise<string> => Promise.resolve('da');
    const [eine, andere] = [behaltend(lade), behaltend(lade)];
    await Promise.all([lade(), eine()]);
    expect([lade, eine, andere].map(schonGeladen)).toEqual([null, 'da', null]);
  });
});
