/** What may be handed on without names: nobody can work out a number of 1 to 4. Costs about five seconds. */
import fc from 'fast-check';
import {
  namenloseListe,
  namenloseTabellen,
  namenloseZahl,
  type Namenlostabelle,
  type Zaehltabelle,
} from '../../../src/bereiche/fallliste/fach/namenlos';
import { aufgeloeste, eingegrenzte, mitSummen, moeglich, verborgene } from './aufloesen';

interface Mensch {
  readonly eine: number;
  readonly spalte: number;
  readonly andere: number;
}

/** The tables of the same people, by two of what is known of them each. */
function tabellen(
  menschen: readonly Mensch[],
  [zeilen, spalten, andere]: readonly [number, number, number],
): [Zaehltabelle, Zaehltabelle] {
  const tabelle = (anzahl: number, zeileVon: (mensch: Mensch) => number): Zaehltabelle => {
    const werte = Array.from({ length: anzahl }, () => Array<number>(spalten).fill(0));
    for (const mensch of menschen) {
      const reihe = werte[zeileVon(mensch)] ?? [];
      reihe[mensch.spalte] = (reihe[mensch.spalte] ?? 0) + 1;
    }
    return {
      zeilen: werte.map((_, nr) => `Z${nr}`),
      spalten: Array.from({ length: spalten }, (_, nr) => `S${nr}`),
      werte,
    };
  };
  return [tabelle(zeilen, ({ eine }) => eine), tabelle(andere, (each) => each.andere)];
}

/** Tables of so many rows and columns at most; crowded here and there, as lists are. */
function zufallstabellen(groesste: number, leute: number): fc.Arbitrary<[Zaehltabelle, Zaehltabelle]> {
  const groesse = fc.integer({ min: 1, max: groesste });
  return fc.tuple(groesse, groesse, groesse).chain((masse) => {
    const platz = (anzahl: number): fc.Arbitrary<number> =>
      fc.oneof(fc.constant(0), fc.integer({ min: 0, max: anzahl - 1 }));
    const mensch = fc.record({ eine: platz(masse[0]), spalte: platz(masse[1]), andere: platz(masse[2]) });
    return fc.array(mensch, { maxLength: leute, size: 'max' }).map((alle) => tabellen(alle, masse));
  });
}

const LAEUFE = process.env['GRUENDLICH'] !== undefined ? 5000 : 600;

/** Only small numbers are hidden: what somebody might think is enough. */
function nurKleine(tabelle: Zaehltabelle): Namenlostabelle {
  const zellen = mitSummen(tabelle).map((zeile) =>
    zeile.map((wert) => (wert >= 1 && wert <= 4 ? ('klein' as const) : wert)),
  );
  return { ...tabelle, zellen };
}

describe('zwei Tabellen über dieselben Menschen', () => {
  it('verraten keine verborgene Zahl, auch zusammen nicht (alle Möglichkeiten durchprobiert)', () => {
    let [veroeffentlicht, mitVerborgenen, ohneSchutz] = [0, 0, 0];
    fc.assert(
      fc.property(zufallstabellen(3, 40), (wahr) => {
        const gezeigt = namenloseTabellen(...wahr);
        if (gezeigt === null) return;
        veroeffentlicht += 1;
        if (verborgene(gezeigt[0].zellen).length > 0) mitVerborgenen += 1;
        if (aufgeloeste(wahr, [nurKleine(wahr[0]), nurKleine(wahr[1])]).length > 0) ohneSchutz += 1;
        expect(aufgeloeste(wahr, gezeigt)).toEqual([]);
      }),
      { numRuns: LAEUFE },
    );
    // The tables were worth hiding, hiding small numbers alone would have given some away, and few were held back.
    expect(veroeffentlicht).toBeGreaterThan(LAEUFE * 0.8);
    expect(mitVerborgenen).toBeGreaterThan(LAEUFE * 0.4);
    expect(ohneSchutz).toBeGreaterThan(LAEUFE * 0.2);
  });

  it('so groß wie ein Team verraten sie nichts, wenn Grenzen eingeengt werden', () => {
    fc.assert(
      fc.property(zufallstabellen(13, 150), (wahr) => {
        const gezeigt = namenloseTabellen(...wahr);
        for (const tabelle of gezeigt ?? []) expect(eingegrenzte(tabelle)).toEqual([]);
      }),
      { numRuns: LAEUFE / 3 },
    );
  });

  it('sagen, wo sie eine Zahl sagen, die wahre, zeigen jede 0 und keine 1 bis 4', () => {
    fc.assert(
      fc.property(zufallstabellen(6, 80), (wahr) => {
        const gezeigt = namenloseTabellen(...wahr);
        gezeigt?.forEach(({ zellen }, welche) => {
          mitSummen(wahr[welche] ?? wahr[0]).forEach((zeile, nr) => {
            zeile.forEach((wert, spalte) => {
              const zelle = zellen[nr]?.[spalte] ?? -1;
              expect(moeglich(zelle, wert)).toBe(true);
              if (wert === 0) expect(zelle).toBe(0);
              if (wert >= 1 && wert <= 4) expect(zelle).toBe('klein');
            });
          });
        });
      }),
      { numRuns: LAEUFE / 3 },
    );
  });
});

const eine = (werte: readonly (readonly number[])[]): Zaehltabelle => ({
  zeilen: werte.map((_, nr) => `Z${nr}`),
  spalten: (werte[0] ?? []).map((_, nr) => `S${nr}`),
  werte,
});
/** The same people without a second division: a table of one row. */
const ungeteilt = ({ werte, spalten }: Zaehltabelle): Zaehltabelle =>
  eine([spalten.map((_, spalte) => werte.reduce((summe, zeile) => summe + (zeile[spalte] ?? 0), 0))]);
const allein = (werte: readonly (readonly number[])[]) =>
  namenloseTabellen(eine(werte), ungeteilt(eine(werte)))?.[0].zellen;

describe('eine Tabelle', () => {
  it('ohne kleine Zahlen bleibt, wie sie ist', () => {
    expect(
      allein([
        [10, 0],
        [5, 20],
      ]),
    ).toEqual([
      [10, 0, 10],
      [5, 20, 25],
      [15, 20, 35],
    ]);
  });

  it('verbirgt neben einer kleinen Zahl eine zweite in ihrer Zeile, eine in ihrer Spalte und die vierte', () => {
    expect(
      allein([
        [3, 10, 20],
        [30, 12, 50],
        [60, 70, 80],
      ]),
    ).toEqual([
      ['klein', 'verborgen', 20, 33],
      ['verborgen', 'verborgen', 50, 92],
      [60, 70, 80, 210],
      [93, 92, 150, 335],
    ]);
  });

  it('lauter kleinste Zahlen, die ihre Summe verriete, verbergen auch die Summe', () => {
    const zellen = allein([[1, 1, 1, 1, 1]]) ?? [];
    expect(zellen[0]?.slice(0, 5)).toEqual(['klein', 'klein', 'klein', 'klein', 'klein']);
    expect(zellen[0]?.[5]).toBe('verborgen');
  });

  it('wer verschiedene Menschen zählt, wird nicht zusammen veröffentlicht', () => {
    expect(() => namenloseTabellen(eine([[5, 6]]), eine([[6, 5]]))).toThrow('different people');
  });
});

describe('eine Liste mit Summe', () => {
  it('verbirgt zu einer kleinen Zahl die kleinste andere', () => {
    expect(namenloseListe([3, 20, 8, 0])).toEqual({ zellen: ['klein', 20, 'verborgen', 0], summe: 31 });
  });

  it('verbirgt die Summe, wo nichts anderes bleibt', () => {
    expect(namenloseListe([4, 0, 0])).toEqual({ zellen: ['klein', 0, 0], summe: 'klein' });
    expect(namenloseListe([4, 4, 4])).toEqual({ zellen: ['klein', 'klein', 'klein'], summe: 'verborgen' });
    expect(namenloseListe([])).toEqual({ zellen: [], summe: 0 });
  });

  it('verrät für keine Zahlen eine verborgene', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 7 }), (werte) => {
        const liste = namenloseListe(werte);
        if (liste === null) return;
        const [zeilen, spalten] = [['Z'], werte.map(String)];
        const zellen = [
          [...liste.zellen, liste.summe],
          [...liste.zellen, liste.summe],
        ];
        const tabelle = { zeilen, spalten, zellen };
        const wahr = { zeilen, spalten, werte: [werte] };
        expect(aufgeloeste([wahr, wahr], [tabelle, tabelle])).toEqual([]);
      }),
      { numRuns: LAEUFE },
    );
  });
});

it.each([
  [0, 0],
  [1, 'klein'],
  [4, 'klein'],
  [5, 5],
] as const)('eine Zahl für sich: %i wird %s', (wert, gezeigt) => {
  expect(namenloseZahl(wert)).toBe(gezeigt);
});
