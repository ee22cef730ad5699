import { EINGEBAUT } from '../../src/rules/regelsatz';
import { decide } from '../../src/decision/table';
import {
  ALTE_EINSCHAETZUNG_MONATE,
  FORTSCHRITT_TABELLE,
  FORTSCHRITTE,
  fortschrittFacts,
  type Fortschritt,
} from '../../src/rules/fortschritt';
import { STUFEN, type Stufe } from '../../src/rules/vocabulary';

/** Every rating with every other, offen included. */
const ALLE_F = [null, ...STUFEN].flatMap((vorher) =>
  [null, ...STUFEN].map((nachher) => ({ vorher, nachher })),
);

type Wertung = Stufe | null;

/** Written out by hand: [damals, jetzt, what became of it, which row says so]. */
const TAFEL: readonly (readonly [Wertung, Wertung, Fortschritt, string])[] = [
  [null, null, 'nicht vergleichbar', 'F-0'],
  [null, 0, 'nicht vergleichbar', 'F-0'],
  [null, 1, 'nicht vergleichbar', 'F-0'],
  [null, 2, 'nicht vergleichbar', 'F-0'],
  [null, 3, 'nicht vergleichbar', 'F-0'],
  [0, null, 'nicht vergleichbar', 'F-0'],
  [0, 0, 'unverändert', 'F-5'],
  [0, 1, 'verschlechtert', 'F-3'],
  [0, 2, 'neu', 'F-2'],
  [0, 3, 'neu', 'F-2'],
  [1, null, 'nicht vergleichbar', 'F-0'],
  [1, 0, 'verbessert', 'F-4'],
  [1, 1, 'unverändert', 'F-5'],
  [1, 2, 'neu', 'F-2'],
  [1, 3, 'neu', 'F-2'],
  [2, null, 'nicht vergleichbar', 'F-0'],
  [2, 0, 'behoben', 'F-1'],
  [2, 1, 'behoben', 'F-1'],
  [2, 2, 'unverändert', 'F-5'],
  [2, 3, 'verschlechtert', 'F-3'],
  [3, null, 'nicht vergleichbar', 'F-0'],
  [3, 0, 'behoben', 'F-1'],
  [3, 1, 'behoben', 'F-1'],
  [3, 2, 'verbessert', 'F-4'],
  [3, 3, 'unverändert', 'F-5'],
];

function fortschritt(vorher: Wertung, nachher: Wertung): Fortschritt {
  return decide(FORTSCHRITT_TABELLE, fortschrittFacts(vorher, nachher, EINGEBAUT.schwellen)).then;
}

describe('Tabelle F über alle Paare', () => {
  it('die Tafel nennt jedes der 25 Paare genau einmal', () => {
    const paare = TAFEL.map(([vorher, nachher]) => JSON.stringify({ vorher, nachher }));
    expect(paare.sort()).toEqual(ALLE_F.map((facts) => JSON.stringify(facts)).sort());
    expect(paare).toHaveLength(25);
  });

  it.each(TAFEL)('von %s auf %s: %s (%s)', (vorher, nachher, antwort, regel) => {
    expect(decide(FORTSCHRITT_TABELLE, fortschrittFacts(vorher, nachher, EINGEBAUT.schwellen))).toMatchObject(
      {
        then: antwort,
        id: regel,
      },
    );
  });

  it('gibt jede Antwort mindestens einmal und keine andere', () => {
    expect(new Set(TAFEL.map(([, , antwort]) => antwort))).toEqual(new Set(FORTSCHRITTE));
  });
});

describe('was daraus folgt', () => {
  it('offen ist nie besser und nie schlechter, auf keiner der beiden Seiten', () => {
    for (const stufe of [null, ...STUFEN])
      expect([fortschritt(null, stufe), fortschritt(stufe, null)]).toEqual([
        'nicht vergleichbar',
        'nicht vergleichbar',
      ]);
  });

  it('andersherum verglichen kehrt sich die Antwort um', () => {
    const umgekehrt: Record<Fortschritt, Fortschritt> = {
      neu: 'behoben',
      behoben: 'neu',
      verschlechtert: 'verbessert',
      verbessert: 'verschlechtert',
      unverändert: 'unverändert',
      'nicht vergleichbar': 'nicht vergleichbar',
    };
    for (const { vorher, nachher } of ALLE_F)
      expect(fortschritt(nachher, vorher)).toBe(umgekehrt[fortschritt(vorher, nachher)]);
  });

  it('nur wer die Schwelle überschreitet, ist neu oder behoben', () => {
    for (const { vorher, nachher } of ALLE_F) {
      const ueber = vorher !== null && nachher !== null && vorher >= 2 !== nachher >= 2;
      expect(['neu', 'behoben'].includes(fortschritt(vorher, nachher))).toBe(ueber);
    }
  });

  it('eine Einschätzung ist nach sechs Monaten alt; das hat Worte und eine Quelle', () => {
    expect(ALTE_EINSCHAETZUNG_MONATE.wert).toBe(6);
    expect(ALTE_EINSCHAETZUNG_MONATE.words).toMatch(/Monate/);
    expect(ALTE_EINSCHAETZUNG_MONATE.source).not.toBe('');
  });
});
