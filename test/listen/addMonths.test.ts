import fc from 'fast-check';
import { addMonths, type PlainDate } from '../../src/listen/plainDate';
import { date } from '../support/faelle';

/** A calendar that counts day by day and knows no Date. */
const LAENGE = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function laenge(year: number, month: number): number {
  const schaltjahr = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);
  return month === 2 && schaltjahr ? 29 : (LAENGE[month - 1] ?? 0);
}

function zwei(zahl: number): string {
  return zahl < 10 ? `0${zahl}` : `${zahl}`;
}

interface Tag {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function iso({ year, month, day }: Tag): PlainDate {
  return date(`${year}-${zwei(month)}-${zwei(day)}`);
}

/** One month after the other; the day is cut off only at the end. */
function naiv({ year, month, day }: Tag, months: number): PlainDate {
  let [y, m] = [year, month];
  for (let step = 0; step < Math.abs(months); step++) {
    m += Math.sign(months);
    if (m === 13) [y, m] = [y + 1, 1];
    if (m === 0) [y, m] = [y - 1, 12];
  }
  return iso({ year: y, month: m, day: Math.min(day, laenge(y, m)) });
}

/** Every day from the first of January of one year to the end of another. */
function tage(von: number, bis: number): Tag[] {
  const alle: Tag[] = [];
  for (let year = von; year <= bis; year++)
    for (let month = 1; month <= 12; month++)
      for (let day = 1; day <= laenge(year, month); day++) alle.push({ year, month, day });
  return alle;
}

const ZWANZIG_JAHRE = tage(2015, 2034);

describe('so viele Monate später', () => {
  it.each([
    ['2026-08-31', 6, '2027-02-28', 'der Februar hat keinen 31.'],
    ['2027-08-31', 6, '2028-02-29', 'im Schaltjahr einen Tag mehr'],
    ['2027-08-30', 6, '2028-02-29', 'auch vom 30. aus'],
    ['2027-08-29', 6, '2028-02-29', 'vom 29. aus auf den Tag'],
    ['2028-02-29', 12, '2029-02-28', 'ein Jahr nach dem 29. Februar'],
    ['2028-02-29', 48, '2032-02-29', 'vier Jahre danach'],
    ['2028-02-29', 6, '2028-08-29', 'der Tag bleibt, er wird nicht zum Monatsende'],
    ['2026-03-31', 1, '2026-04-30', 'der April hat 30 Tage'],
    ['2026-10-31', 4, '2027-02-28', 'über den Jahreswechsel'],
    ['2026-12-31', 0, '2026-12-31', 'gar keine'],
    ['2026-11-15', 2, '2027-01-15', 'vom November in den Januar'],
    ['2026-01-31', -2, '2025-11-30', 'zurück'],
    ['2024-03-31', -1, '2024-02-29', 'zurück in den Februar eines Schaltjahrs'],
    ['2099-11-30', 3, '2100-02-28', '2100 ist kein Schaltjahr'],
    ['1999-11-30', 3, '2000-02-29', '2000 war eines'],
  ])('%s + %d: %s (%s)', (von, months, erwartet) => {
    expect(addMonths(date(von), months)).toBe(erwartet);
  });

  it('zwanzig Jahre Tag für Tag, mit jeder Zahl von 0 bis 12', () => {
    const falsch = ZWANZIG_JAHRE.flatMap((tag) =>
      Array.from({ length: 13 }, (_, months) => months)
        .filter((months) => addMonths(iso(tag), months) !== naiv(tag, months))
        .map((months) => `${iso(tag)} + ${months}`),
    );
    expect(ZWANZIG_JAHRE).toHaveLength(7305);
    expect(falsch).toEqual([]);
  });

  it('und beliebig weit, vor und zurück', () => {
    const von = fc.constantFrom(...ZWANZIG_JAHRE);
    fc.assert(
      fc.property(von, fc.integer({ min: -240, max: 240 }), (tag, months) => {
        expect(addMonths(iso(tag), months)).toBe(naiv(tag, months));
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  it('ein späterer Tag wird nie zu einem früheren', () => {
    const sechs = ZWANZIG_JAHRE.map((tag) => addMonths(iso(tag), 6));
    expect([...sechs].sort()).toEqual(sechs);
  });
});

describe('die Grenzen des Kalenders', () => {
  const jahr1 = '0001-01-31' as PlainDate;

  it('die Jahre 1 bis 9999 gibt es, auch mit Schaltjahren', () => {
    expect(addMonths(date('9999-11-30'), 1)).toBe('9999-12-30');
    expect(addMonths(jahr1, 1)).toBe('0001-02-28');
    expect(addMonths(jahr1, 37)).toBe('0004-02-29');
  });

  it.each([
    [date('9999-12-01'), 1],
    [date('2026-11-21'), 12 * 8000],
    [jahr1, -1],
    [date('2026-11-21'), -12 * 2026],
  ])('%s + %d gibt es nicht', (von, months) => {
    expect(() => addMonths(von, months)).toThrow('beyond the calendar');
  });
});
