import { istAusserhalbDesAlters } from '../../src/fall/alter';
import { regelaltersgrenze } from '../../src/rules/altersgrenze';
import { date } from '../support/faelle';

describe('Regelaltersgrenze (SGB II § 7a)', () => {
  it.each([
    [1930, 65, 0],
    [1946, 65, 0],
    [1947, 65, 1],
    [1948, 65, 2],
    [1957, 65, 11],
    [1958, 66, 0],
    [1959, 66, 2],
    [1960, 66, 4],
    [1963, 66, 10],
    [1964, 67, 0],
    [2011, 67, 0],
  ])('geboren %d: %d Jahre und %d Monate', (jahr, jahre, monate) => {
    expect(regelaltersgrenze(jahr)).toBe(jahre * 12 + monate);
  });

  it.each([
    ['1959-05-01', '2025-06-30', false, 'am ersten geboren: vollendet am Tag davor'],
    ['1959-05-01', '2025-07-01', true, 'ab dem Monat danach'],
    ['1959-05-02', '2025-07-31', false, 'der Monat der Vollendung zählt noch ganz'],
    ['1959-05-02', '2025-08-01', true, 'ab dem Monat danach'],
    ['1964-01-01', '2030-12-31', false, 'vollendet am 31. Dezember'],
    ['1964-01-01', '2031-01-01', true, 'am Neujahrstag'],
    ['1955-06-15', '2026-11-28', true, '71 Jahre alt'],
    ['2015-03-01', '2026-11-28', true, '11 Jahre alt'],
    ['2011-11-28', '2026-11-28', false, 'am 15. Geburtstag'],
    ['2011-11-29', '2026-11-28', true, 'am Tag davor'],
    ['9990-01-01', '9999-12-31', true, 'am Rand des Kalenders: noch zu jung'],
    ['9950-01-01', '9999-12-31', false, 'am Rand des Kalenders'],
  ])('geboren %s, am %s: außerhalb %s (%s)', (geburtsdatum, am, ausserhalb) => {
    expect(istAusserhalbDesAlters(date(geburtsdatum), date(am))).toBe(ausserhalb);
  });
});
