/** The queue of a session survives whatever is put into it, and whoever listens. */
import { Nachlesung } from '../../src/mappe/nachlesung';
import { Reihe } from '../../src/mappe/reihe';
import { Vorgaenge } from '../../src/mappe/vorgaenge';

const WIRFT = (): never => {
  throw new Error('a bug');
};

describe('die Reihe', () => {
  it.each([
    ['abgelehnt wird', () => Promise.reject(new Error('no'))],
    ['sofort wirft', WIRFT],
  ])('geht weiter, wenn etwas darin %s', async (_, tun) => {
    const reihe = new Reihe();
    const gescheitert = reihe.anstellen<never>(tun);
    const danach = reihe.anstellen(() => Promise.resolve('getan'));
    await expect(gescheitert).rejects.toThrow();
    expect(await danach).toBe('getan');
  });
});

describe('Vorgänge', () => {
  it('gehen weiter, wenn jemand, der zuhört, jedes Mal wirft, und merken sich den Fehler', async () => {
    const vorgaenge = new Vorgaenge(() => ({ art: 'leer' }));
    vorgaenge.subscribe(WIRFT);
    expect(await vorgaenge.nacheinander('lesen', WIRFT)).toEqual({ art: 'defekt' });
    expect(await vorgaenge.nacheinander('lesen', () => Promise.resolve('getan'))).toBe('getan');
    expect(vorgaenge.stand).toMatchObject({ vorgang: null, defekt: new Error('a bug') });
  });

  it('gehen weiter, wenn sich nicht zeigen lässt, was da ist', async () => {
    const vorgaenge = new Vorgaenge(WIRFT);
    expect(await vorgaenge.nacheinander('lesen', () => Promise.resolve('getan'))).toBe('getan');
    expect(vorgaenge.stand.vorgang).toBeNull();
  });
});

describe('eine Nachlesung', () => {
  it('lässt sich wieder planen, nachdem das Warten gescheitert ist', async () => {
    let gelesen = 0;
    const warten = jest.fn<Promise<void>, []>().mockRejectedValueOnce(new Error('no')).mockResolvedValue();
    const nachlesung = new Nachlesung(warten, () => Promise.resolve(void (gelesen += 1)));
    await expect(nachlesung.plane(0)).rejects.toThrow('no');
    await nachlesung.plane(0);
    expect(gelesen).toBe(1);
  });
});
