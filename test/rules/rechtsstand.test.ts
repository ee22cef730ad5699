import fc from 'fast-check';
import { rechtsstandAm } from '../../src/bereiche/plan/fach/rechtsstandAm';
import { dateOfSerial, serialOfDate, type PlainDate } from '../../src/listen/plainDate';
import { RECHTSSTAENDE } from '../../src/bereiche/plan/regeln/rechtsstand';
import { date } from '../support/faelle';

describe('die Tabelle der Rechtsstände', () => {
  it('nennt die vier Stände mit Dokument und Leistung', () => {
    expect(RECHTSSTAENDE.map((each) => [each.gueltigAb, each.dokument, each.leistung])).toEqual([
      [null, 'Eingliederungsvereinbarung', 'Arbeitslosengeld II'],
      ['2023-01-01', 'Eingliederungsvereinbarung', 'Bürgergeld'],
      ['2023-07-01', 'Kooperationsplan', 'Bürgergeld'],
      ['2026-07-01', 'Kooperationsplan', 'Grundsicherungsgeld'],
    ]);
  });

  it('ist nach dem ersten Tag geordnet, und nur der älteste hat keinen', () => {
    const ab = RECHTSSTAENDE.map(({ gueltigAb }) => gueltigAb ?? '');
    expect(ab).toEqual([...new Set(ab)].sort());
    expect(ab.slice(1).map((each) => date(each))).toEqual(ab.slice(1));
  });

  it('hat für jeden Stand eine eigene Id, eine Quelle und eine Frist mit Quelle', () => {
    expect(new Set(RECHTSSTAENDE.map(({ id }) => id)).size).toBe(RECHTSSTAENDE.length);
    for (const { source, fortschreibung, rechtsgrundlage } of RECHTSSTAENDE) {
      expect([source, fortschreibung.source, rechtsgrundlage]).not.toContain('');
      expect(fortschreibung.wert).toBe(6);
    }
  });

  it('nur der neueste spricht von § 15a, und das Programm stellt nichts aus', () => {
    expect(RECHTSSTAENDE.map(({ hinweis }) => hinweis?.includes('§ 15a') ?? false)).toEqual([
      false,
      false,
      false,
      true,
    ]);
    expect(RECHTSSTAENDE[3].hinweis).toContain('stellt sie nicht aus');
  });

  it('ab dem 1. Juli 2026 ist die Frist eine örtliche Festlegung', () => {
    expect(RECHTSSTAENDE.map(({ fortschreibung }) => fortschreibung.source.startsWith('SET'))).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });
});

describe('an einem Tag gilt', () => {
  it.each([
    ['1900-03-01', 'RS-2005'],
    ['2022-12-31', 'RS-2005'],
    ['2023-01-01', 'RS-2023-01'],
    ['2023-06-30', 'RS-2023-01'],
    ['2023-07-01', 'RS-2023-07'],
    ['2024-02-29', 'RS-2023-07'],
    ['2026-06-30', 'RS-2023-07'],
    ['2026-07-01', 'RS-2026-07'],
    ['9999-12-31', 'RS-2026-07'],
  ])('am %s %s', (tag, id) => {
    expect(rechtsstandAm(date(tag)).id).toBe(id);
  });

  it('über zwanzig Jahre an jedem Tag genau der zuletzt begonnene Stand', () => {
    const [first, last] = [serialOfDate(date('2012-01-01')), serialOfDate(date('2032-12-31'))];
    const tage: Record<string, number> = {};
    for (let serial = first; serial <= last; serial++) {
      const { id } = rechtsstandAm(dateOfSerial(serial) as PlainDate);
      tage[id] = (tage[id] ?? 0) + 1;
    }
    const beginn = ['2012-01-01', '2023-01-01', '2023-07-01', '2026-07-01', '2033-01-01'].map((each) =>
      serialOfDate(date(each)),
    );
    const laenge = beginn.slice(1).map((each, index) => each - (beginn[index] ?? 0));
    expect(Object.values(tage)).toEqual(laenge);
  });

  it('nie ein älterer Stand als an einem früheren Tag', () => {
    const serials = fc.integer({ min: 61, max: 2_958_465 });
    const rang = (serial: number): number =>
      RECHTSSTAENDE.findIndex(({ id }) => id === rechtsstandAm(dateOfSerial(serial) as PlainDate).id);
    fc.assert(
      fc.property(serials, serials, (one, other) => {
        expect(rang(Math.min(one, other))).toBeLessThanOrEqual(rang(Math.max(one, other)));
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
