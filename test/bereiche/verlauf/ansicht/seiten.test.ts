/** Which two Profilings are compared: the usual ones, and what a person may choose. */
import type { Momentaufnahme } from '../../../../src/bereiche/verlauf/fach/momentaufnahme';
import { paarVon, seitenVon } from '../../../../src/bereiche/verlauf/ansicht/seiten';
import { date } from '../../../support/faelle';

const aufnahme = (nr: number, datum: string): Momentaufnahme =>
  ({ nr, datum: date(datum), korrigiert: null }) as Momentaufnahme;

const am = (heute: string, ...tage: string[]) =>
  seitenVon({ gueltig: tage.map((tag, index) => aufnahme(index + 1, tag)), jetzt: aufnahme(0, heute) });

function paar(seiten: ReturnType<typeof am>, von: string | null = null, bis: string | null = null): string {
  const gewaehlt = paarVon(seiten, { von, bis });
  return gewaehlt === null ? '' : `${gewaehlt.von.schluessel} ${gewaehlt.bis.schluessel}`;
}

const DREI = am('2026-11-21', '2025-03-01', '2025-10-01', '2026-05-01');

describe('verglichen werden', () => {
  it.each([
    ['ohne abgeschlossenes Profiling keine', am('2026-11-21'), ''],
    ['das einzige und das heutige', am('2026-11-21', '2026-05-01'), '1 heute'],
    ['das letzte und das heutige', DREI, '3 heute'],
    ['ist heute schon abgeschlossen, das davor', am('2026-11-21', '2026-05-01', '2026-11-21'), '1 heute'],
    ['gibt es kein früheres, das vom selben Tag', am('2026-11-21', '2026-11-21'), '1 heute'],
    ['liegt der Stichtag dazwischen, das davor', am('2026-01-01', '2025-05-01', '2026-05-01'), '1 heute'],
    [
      'liegt er vor allen, das heutige und das letzte',
      am('2025-01-01', '2025-05-01', '2026-05-01'),
      'heute 2',
    ],
  ])('%s', (_name, seiten, erwartet) => {
    expect(paar(seiten)).toBe(erwartet);
  });

  it('zwei gewählte', () => {
    expect(paar(DREI, '1', '2')).toBe('1 2');
    expect(paar(DREI, '2', 'heute')).toBe('2 heute');
  });

  it('nie ein Profiling mit sich selbst oder einem früheren', () => {
    expect(paar(DREI, '3', '1')).toBe('3 heute');
    expect(paar(DREI, '2', '2')).toBe('2 heute');
    for (const von of ['1', '2', '3']) {
      const gewaehlt = paarVon(DREI, { von, bis: null });
      const moeglich = gewaehlt?.bisMoeglich.map(({ schluessel }) => schluessel) ?? [];
      expect(moeglich).toEqual(['1', '2', '3', 'heute'].slice(Number(von)));
    }
  });

  it('die üblichen, wenn ein gewähltes nicht mehr da ist', () => {
    expect(paar(DREI, '7', '9')).toBe('3 heute');
    expect(paar(DREI, null, '2')).toBe('1 2');
  });
});

it('jede Seite sagt, welches Profiling sie ist', () => {
  expect(DREI.map(({ label }) => label)).toEqual([
    'Nr. 1 vom 01.03.2025',
    'Nr. 2 vom 01.10.2025',
    'Nr. 3 vom 01.05.2026',
    'heute (noch nicht abgeschlossen)',
  ]);
});
