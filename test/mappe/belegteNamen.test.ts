import { FALL_FELDER } from '../../src/fall/listen';
import type { Fehler } from '../../src/listen/fehler';
import { ohneBelegte } from '../../src/mappe/belegteNamen';
import type { GeleseneMappe } from '../../src/mappe/fallmappe';
import { HAUPTWEG } from '../../src/mappe/mappeAus';

const { name, fachkraft } = FALL_FELDER;

/** What is wrong with these addresses. */
function fehler(adressen: Readonly<Record<string, string>>): readonly Fehler[] {
  const heil = { ergebnis: { art: 'gelesen', mappe: {} as GeleseneMappe } } as const;
  const { ergebnis } = ohneBelegte(heil, new Map(Object.entries(adressen)), HAUPTWEG);
  return ergebnis.art === 'unlesbar' ? ergebnis.fehler : [];
}

describe('Namen, deren Zelle schon etwas anderem gehört', () => {
  it('nebeneinander stört niemand', () => {
    expect(
      fehler({
        tblBedarfe: 'Profiling!A18:F32',
        [name.name]: 'Profiling!C5',
        [fachkraft.name]: 'Profiling!C6',
      }),
    ).toEqual([]);
  });

  it('dieselbe Zelle auf einem anderen Blatt auch nicht', () => {
    expect(fehler({ [name.name]: 'Profiling!C5', [fachkraft.name]: "'Blatt 2'!C5" })).toEqual([]);
  });

  it('von zwei Namen einer Zelle ist der zweite genannt', () => {
    expect(fehler({ [name.name]: "'Mein Blatt'!C5", [fachkraft.name]: "'Mein Blatt'!C5" })).toEqual([
      {
        code: 'NAME_BELEGT',
        name: fachkraft.name,
        orte: [expect.objectContaining({ blatt: 'Mein Blatt', zelle: 'C5' })],
      },
    ]);
  });

  it.each(['A18', 'F32', 'D20'])('in einer Tabelle: %s', (zelle) => {
    expect(fehler({ tblBedarfe: 'Profiling!A18:F32', [name.name]: `Profiling!${zelle}` })).toMatchObject([
      { code: 'NAME_BELEGT' },
    ]);
  });

  it.each(['A17', 'G20', 'D33'])('am Rand davor und dahinter nicht: %s', (zelle) => {
    expect(fehler({ tblBedarfe: 'Profiling!A18:F32', [name.name]: `Profiling!${zelle}` })).toEqual([]);
  });
});
