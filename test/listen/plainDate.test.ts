import fc from 'fast-check';
import {
  dateOfSerial,
  FIRST_SERIAL,
  germanDate,
  isYoungerThan,
  LAST_SERIAL,
  parsePlainDate,
  serialOfDate,
} from '../../src/listen/plainDate';
import { date } from '../support/faelle';

describe('ein Datum als Text', () => {
  it.each(['2026-11-21', '2024-02-29', '2000-02-29', '1900-01-01', '9999-12-31', '2026-12-31'])(
    '%s gibt es',
    (iso) => {
      expect(parsePlainDate(iso)).toBe(iso);
    },
  );

  it.each([
    ['2026-02-29', 'kein Schaltjahr'],
    ['1900-02-29', 'kein Schaltjahr, auch wenn Excel es glaubt'],
    ['2100-02-29', 'volles Jahrhundert'],
    ['2026-04-31', '31. April'],
    ['2026-13-01', '13. Monat'],
    ['2026-00-10', 'Monat 0'],
    ['2026-01-00', 'Tag 0'],
    ['2026-1-1', 'einstellig'],
    ['21.11.2026', 'deutsch geschrieben'],
    ['2026-11-21T00:00', 'mit Uhrzeit'],
    [' 2026-11-21', 'mit Leerzeichen'],
    ['2026-11-21\n', 'mit Zeilenumbruch'],
    ['0000-01-01', 'Jahr 0'],
    ['', 'leer'],
  ])('%j gibt es nicht: %s', (iso) => {
    expect(parsePlainDate(iso)).toBeNull();
  });
});

describe('Seriennummern von Excel', () => {
  it.each([
    [61, '1900-03-01'],
    [36526, '2000-01-01'],
    [45351, '2024-02-29'],
    [46347, '2026-11-21'],
    [LAST_SERIAL, '9999-12-31'],
  ])('%d ist der %s', (serial, iso) => {
    expect(dateOfSerial(serial)).toBe(iso);
    expect(serialOfDate(date(iso))).toBe(serial);
  });

  it.each([
    [60, 'der 29.02.1900, den es nie gab'],
    [60.99, 'dessen Abend'],
    [1, 'vor dem 1. März 1900 zählt Excel anders'],
    [0, 'Null'],
    [-1, 'negativ'],
    [LAST_SERIAL + 1, 'nach dem letzten Tag von Excel'],
    [Number.NaN, 'keine Zahl'],
    [Number.POSITIVE_INFINITY, 'unendlich'],
  ])('%d ist kein Datum: %s', (serial) => {
    expect(dateOfSerial(serial)).toBeNull();
  });

  it('die Uhrzeit fällt weg, auch am letzten Tag', () => {
    expect(dateOfSerial(46347.999)).toBe('2026-11-21');
    expect(dateOfSerial(LAST_SERIAL + 0.5)).toBe('9999-12-31');
  });

  it('jeder Tag vom 1. März 1900 bis Ende 2100 kommt aus seiner Seriennummer zurück', () => {
    const last = serialOfDate(date('2100-12-31'));
    let previous = '';
    for (let serial = FIRST_SERIAL; serial <= last; serial++) {
      const iso = dateOfSerial(serial) ?? '';
      if (serialOfDate(date(iso)) !== serial || iso <= previous) throw new Error(`${serial}: ${iso}`);
      previous = iso;
    }
    expect(previous).toBe('2100-12-31');
  });

  it('und jede Seriennummer bis zum Jahr 9999, mit und ohne Uhrzeit', () => {
    const serials = fc.tuple(
      fc.integer({ min: FIRST_SERIAL, max: LAST_SERIAL }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
    );
    fc.assert(
      fc.property(serials, ([day, time]) => {
        expect(serialOfDate(dateOfSerial(day + time) ?? date('1900-03-01'))).toBe(day);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});

describe('der 25. Geburtstag', () => {
  it.each([
    ['2001-11-22', '2026-11-21', true, 'morgen'],
    ['2001-11-21', '2026-11-21', false, 'heute'],
    ['2001-11-20', '2026-11-21', false, 'gestern'],
    ['2000-02-29', '2025-02-28', true, 'am 29. Februar geboren, Vorabend'],
    ['2000-02-29', '2025-03-01', false, 'am 29. Februar geboren, 1. März'],
    ['2001-12-31', '2026-12-30', true, 'Silvester, ein Tag vorher'],
    ['2001-12-31', '2027-01-01', false, 'Silvester, ein Tag nachher'],
  ])('geboren %s, am %s: noch nicht erreicht %s (%s)', (geboren, am, jung) => {
    expect(isYoungerThan(25, date(geboren), date(am))).toBe(jung);
  });
});

it('ein Datum für Menschen', () => {
  expect(germanDate(date('2026-01-09'))).toBe('09.01.2026');
});
