import { gemerkt } from '../../src/listen/gemerkt';

describe('gemerkt', () => {
  it('fragt jedes nur einmal, auch wenn die Antwort null ist', () => {
    const gefragt: string[] = [];
    const antwort = gemerkt((frage: string) => (gefragt.push(frage) > 1 ? null : frage.length), 9);
    expect([antwort('aa'), antwort('b'), antwort('aa'), antwort('b')]).toEqual([2, null, 2, null]);
    expect(gefragt).toEqual(['aa', 'b']);
  });

  it('behält höchstens so viele, wie erlaubt sind', () => {
    const gefragt: number[] = [];
    const antwort = gemerkt((frage: number) => gefragt.push(frage), 2);
    [1, 2, 1, 3, 3, 1].forEach(antwort);
    expect(gefragt).toEqual([1, 2, 3, 1]);
  });
});
