import { dateSerial } from './dateSerial';

describe('dateSerial', () => {
  it.each([
    [1900, 1, 1, 1],
    [1900, 2, 28, 59],
    [1900, 3, 1, 61],
    [1904, 1, 2, 1463],
    [2026, 11, 21, 46347],
    [2026, 13, 1, 46388],
    [126, 11, 21, 46347],
  ])('counts %i-%i-%i as %i in the 1900 system', (year, month, day, serial) => {
    expect(dateSerial(year, month, day, false)).toBe(serial);
  });

  it('counts from zero in the 1904 system', () => {
    expect(dateSerial(1904, 1, 1, true)).toBe(0);
    expect(dateSerial(1904, 1, 2, true)).toBe(1);
  });

  it('knows no day before the system begins or after 9999', () => {
    expect(dateSerial(1903, 12, 31, true)).toBeUndefined();
    expect(dateSerial(10000, 1, 1, false)).toBeUndefined();
  });
});
