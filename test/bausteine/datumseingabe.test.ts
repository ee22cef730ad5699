import fc from 'fast-check';
import { dateOfSerial, germanDate, type PlainDate } from '../../src/listen/plainDate';
import { datumText, zellwertVon } from '../../src/bausteine/datumseingabe';

describe('ein getipptes Datum', () => {
  it.each([
    ['21.11.2026', 46347],
    ['1.5.1990', 32994],
    [' 01. 05. 1990 ', 32994],
    ['01.03.1900', 61],
    ['29.02.2024', 45351],
    ['31.12.9999', 2958465],
  ])('„%s“ wird die Zahl, mit der Excel rechnet', (text, serial) => {
    expect(zellwertVon(text)).toBe(serial);
  });

  it.each(['', '   '])('„%s“ leert die Zelle', (text) => {
    expect(zellwertVon(text)).toBe('');
  });

  it.each([
    ['ohne Punkt', '21-11-2026'],
    ['mit zweistelligem Jahr', '21.11.26'],
    ['das es nicht gibt', '30.02.2026'],
    ['im falschen Schaltjahr', '29.02.2023'],
    ['vor Excels erstem sicheren Tag', '28.02.1900'],
    ['amerikanisch', '11/21/2026'],
    ['in ISO', '2026-11-21'],
    ['in Worten', 'gestern'],
    ['mit Anhang', '21.11.2026 abends'],
    ['als Zahl', '46347'],
  ])('%s wird abgelehnt', (_, text) => {
    expect(zellwertVon(text)).toBeNull();
  });

  it.each([
    ['31.5.27', 46538],
    ['31.05.2027', 46538],
    ['29.2.28', 46812],
  ])('„%s“ gilt, wo das Jahrhundert feststeht', (text, serial) => {
    expect(zellwertVon(text, { jahrhundert: '20' })).toBe(serial);
  });

  it.each(['31.6.27', '31.5.7', '31.5.027', '29.2.27'])('„%s“ auch dann nicht', (text) => {
    expect(zellwertVon(text, { jahrhundert: '20' })).toBeNull();
  });

  it('kommt für jeden Tag, den Excel kennt, unverändert zurück', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        expect(zellwertVon(germanDate(dateOfSerial(serial) as PlainDate))).toBe(serial);
        expect(zellwertVon(datumText(serial))).toBe(serial);
      }),
    );
  });

  it('ist leer, wo die Zelle kein Datum hält', () => {
    expect(datumText(7)).toBe('');
  });
});
