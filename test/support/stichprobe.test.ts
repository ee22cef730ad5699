import { devNull } from 'node:os';
import { berichtVon } from './berichtVon';
import { stichprobe, stichprobeDarin, TAGE_GRUENDLICH } from './stichprobe';

const ZAHLEN = Array.from({ length: 10 }, (_, index) => index);
const gerade = (zahl: number): string => (zahl % 2 === 0 ? 'gerade' : 'ungerade');
const am = (tag: number) => ({ STICHPROBE_TAG: String(tag) });

/** What these samples leave out does not belong into the report of the run. */
beforeAll(() => {
  process.env['TESTBERICHT'] = devNull;
});

describe('eine Stichprobe', () => {
  it('ist am selben Tag dieselbe und am nächsten Tag eine andere', () => {
    const heute = stichprobe(ZAHLEN, 3, 'Zahlen', undefined, am(20_000));
    expect(stichprobe(ZAHLEN, 3, 'Zahlen', undefined, am(20_000))).toEqual(heute);
    expect(stichprobe(ZAHLEN, 3, 'Zahlen', undefined, am(20_001))).not.toEqual(heute);
    expect(heute).toHaveLength(3);
  });

  it.each([1, 3, 4, 7])('kommt mit %i am Tag reihum an alles', (anzahl) => {
    const tage = Array.from({ length: Math.ceil(ZAHLEN.length / anzahl) }, (_, index) => 20_000 + index);
    const alle = tage.flatMap((tag) => stichprobe(ZAHLEN, anzahl, 'Zahlen', undefined, am(tag)));
    expect([...new Set(alle)].sort()).toEqual(ZAHLEN);
  });

  it('nimmt von jeder Art gleich viel, in der Reihenfolge des Ganzen', () => {
    const gewaehlt = stichprobe(ZAHLEN, 2, 'Zahlen', gerade, am(20_000));
    expect(gewaehlt.map(gerade).sort()).toEqual(['gerade', 'gerade', 'ungerade', 'ungerade']);
    expect(gewaehlt).toEqual([...gewaehlt].sort());
  });

  it('ist gründlich die von vierzig Tagen, auf Wunsch alles, und alles, wo nicht mehr da ist', () => {
    const viele = Array.from({ length: 500 }, (_, index) => index);
    const gruendlich = (tag: number) =>
      stichprobe(viele, 3, 'Zahlen', undefined, { ...am(tag), GRUENDLICH: '1' });
    expect(gruendlich(20_000)).toHaveLength(3 * TAGE_GRUENDLICH);
    const woche = [0, 1, 2, 3, 4].flatMap((tag) => gruendlich(20_000 + tag));
    expect(new Set(woche).size).toBe(500);
    expect(stichprobe(viele, 3, 'Zahlen', undefined, { GRUENDLICH: 'alles' })).toEqual(viele);
    expect(stichprobe(ZAHLEN, 3, 'Zahlen', undefined, { GRUENDLICH: '1' })).toEqual(ZAHLEN);
    expect(stichprobe(ZAHLEN, 10, 'Zahlen', undefined, am(3))).toEqual(ZAHLEN);
    expect(stichprobe([], 3, 'Zahlen', undefined, am(3))).toEqual([]);
  });

  it('in Dingen, die selbst gezogen werden, ist gründlich zusammen die von vierzig Tagen', () => {
    const viele = Array.from({ length: 500 }, (_, index) => index);
    const gruendlich = { ...am(20_000), GRUENDLICH: '1' };
    expect(stichprobeDarin(viele, 3, 'Zahlen', 4, gruendlich)).toHaveLength((3 * TAGE_GRUENDLICH) / 4);
    expect(stichprobeDarin(viele, 3, 'Zahlen', 4, am(20_000))).toEqual(
      stichprobe(viele, 3, 'Zahlen', undefined, am(20_000)),
    );
    expect(stichprobeDarin(viele, 3, 'Zahlen', 4, { GRUENDLICH: 'alles' })).toEqual(viele);
  });

  it('ist in Teilen zusammen alles, jedes einmal, auch in Dingen, die selbst gezogen werden', () => {
    const teil = (nummer: number) => ({ ...am(20_000), STICHPROBE_TEIL: `${nummer}/3` });
    const teile = [1, 2, 3].map((nummer) => stichprobe(ZAHLEN, 1, 'Zahlen', gerade, teil(nummer)));
    expect(teile.flat().sort((a, b) => a - b)).toEqual(ZAHLEN);
    expect(teile.every(({ length }) => length < ZAHLEN.length)).toBe(true);
    expect(stichprobeDarin(ZAHLEN, 1, 'Zahlen', 4, teil(2))).toEqual(ZAHLEN);
  });

  it.each(['0/3', '4/3', '3', 'alles', '1/0', ''])('weist „%s“ zurück: das ist kein Teil', (teil) => {
    expect(() => stichprobe(ZAHLEN, 3, 'Zahlen', undefined, { STICHPROBE_TEIL: teil })).toThrow('3/12');
  });

  it('richtet sich nach dem heutigen Tag in UTC, wo kein anderer genannt ist', () => {
    jest.useFakeTimers({ now: Date.UTC(2026, 10, 28, 23, 59) });
    const heute = stichprobe(ZAHLEN, 3, 'Zahlen', undefined, {});
    jest.useRealTimers();
    expect(heute).toEqual(
      stichprobe(ZAHLEN, 3, 'Zahlen', undefined, am(Date.UTC(2026, 10, 28) / 86_400_000)),
    );
  });

  it('weist einen Tag zurück, der keiner ist', () => {
    expect(() => stichprobe(ZAHLEN, 3, 'Zahlen', undefined, { STICHPROBE_TAG: 'heute' })).toThrow('heute');
  });

  it('berichtet, was sie auslässt, und nur dann', () => {
    const bericht = berichtVon(() => {
      stichprobe(ZAHLEN, 3, 'Zahlen', undefined, am(20_000));
      stichprobe(ZAHLEN, 10, 'Zahlen', undefined, am(20_000));
      stichprobe(ZAHLEN, 1, 'gerade und ungerade Zahlen', gerade, am(20_000));
    });
    expect(bericht).toEqual([
      'Sampled: 3 of 10 Zahlen (STICHPROBE_TAG=20000)',
      'Sampled: 2 of 10 gerade und ungerade Zahlen (STICHPROBE_TAG=20000)',
    ]);
  });
});
