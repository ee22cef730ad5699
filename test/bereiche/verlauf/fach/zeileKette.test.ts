import type { RawValue } from '../../../../src/listen/zelle';
import { letztesSiegel, readVerlauf } from '../../../../src/bereiche/verlauf/fach/zeile';
import { VERLAUF } from '../../../../src/bereiche/verlauf/listen';
import { ortIn } from '../../../support/inhalt';
import { FEHLERWERT, LEER, text, wahrheitswert, zahl } from '../../../support/rawFaelle';
import {
  blattMit,
  INHALT,
  mitZelle,
  OHNE_ANGABEN,
  siegelIn,
  standMit,
  verlaufsinhalt,
  type Verlaufszellen,
  VIER,
  zeileNach,
} from '../../../support/verlaufFaelle';

const ALLE_FELDER = Object.keys(VERLAUF.spalten) as (keyof Verlaufszellen)[];

/** What is found of a history. */
const gelesen = (zeilen: readonly Verlaufszellen[], stand: RawValue): ReturnType<typeof readVerlauf> =>
  readVerlauf(verlaufsinhalt({ zeilen, stand }));

/** Values that differ from a cell by one character, by their kind, or by being there or not. */
function anderesAls(value: RawValue): RawValue[] {
  const andere: RawValue[] = [
    LEER,
    FEHLERWERT,
    wahrheitswert(true),
    wahrheitswert(false),
    text('#'),
    zahl(7),
  ];
  if (value.art === 'zahl' || value.art === 'datum')
    andere.push(zahl(value.wert + 1), zahl(value.wert + 0.5), text(String(value.wert)));
  if (value.art === 'text') {
    const { wert } = value;
    const verdreht = (stelle: number): string =>
      wert.slice(0, stelle) + (wert[stelle] === 'a' ? 'b' : 'a') + wert.slice(stelle + 1);
    andere.push(text(`${wert} `), text(wert.slice(1)), text(wert.toLowerCase()), text(wert.toUpperCase()));
    andere.push(...Array.from(wert, (_, stelle) => text(verdreht(stelle))));
  }
  return andere.filter((each) => inhaltVon(each) !== inhaltVon(value));
}

/** An empty text is an empty cell, and a number is the same with or without the format of a date. */
function inhaltVon(value: RawValue): string {
  if (value.art === 'leer' || (value.art === 'text' && value.wert === '')) return 'leer';
  return 'wert' in value ? JSON.stringify(value.wert) : 'fehlerwert';
}

describe.each(VIER.zeilen.map((zellen, zeile) => ({ zellen, zeile })))(
  'eine veränderte Zelle in Zeile $zeile',
  ({ zellen, zeile }) => {
    it.each(
      ALLE_FELDER.filter((feld) => feld !== 'siegel').map(
        (feld) => [VERLAUF.spalten[feld].kopf, feld] as const,
      ),
    )('in der Spalte %s wird gefunden', (_, feld) => {
      const proben = anderesAls(zellen[feld] ?? LEER);
      expect(proben.length).toBeGreaterThanOrEqual(5);
      for (const value of proben) {
        const { kette, zeilen } = readVerlauf(verlaufsinhalt(mitZelle(VIER, zeile, feld, value)));
        expect(kette).toEqual([{ art: 'geaendert', nr: zeile + 1, zeile }]);
        expect(zeilen[zeile]).toEqual(ortIn(VERLAUF, zeile, 'datum'));
      }
    });

    it('im Siegel wird gefunden, und keine andere Zeile wird beschuldigt', () => {
      for (const value of anderesAls(zellen.siegel ?? LEER)) {
        const { kette } = readVerlauf(verlaufsinhalt(mitZelle(VIER, zeile, 'siegel', value)));
        const beschuldigt = kette.flatMap((each) => ('zeile' in each ? [each.zeile] : []));
        expect(new Set(beschuldigt)).toEqual(new Set([zeile]));
      }
    });
  },
);

describe('die Tabelle als Ganzes', () => {
  it.each([0, 1, 2, 3])('ohne Zeile %i: sie fehlt, auch wenn sie die letzte war', (zeile) => {
    const ohne = VIER.zeilen.filter((_, index) => index !== zeile);
    expect(gelesen(ohne, VIER.stand).kette).toEqual([{ art: 'fehlt', nr: zeile + 1 }]);
  });

  it('nach Datum sortiert: was nicht an seinem Platz steht, wird genannt', () => {
    const [a, b, c, d] = VIER.zeilen;
    const sortiert = [a, c, d, b].flatMap((each) => (each === undefined ? [] : [each]));
    expect(gelesen(sortiert, VIER.stand).kette).toEqual([{ art: 'verschoben', nr: 2, zeile: 3 }]);
  });

  it('der vermerkte Stand verändert, gelöscht oder ein Fehlerwert', () => {
    for (const stand of ['', 'kaputt', siegelIn(VIER.zeilen[0])])
      expect(gelesen(VIER.zeilen, standMit(stand)).kette).toEqual([{ art: 'standPasstNicht' }]);
    expect(gelesen(VIER.zeilen, FEHLERWERT).kette).toEqual([{ art: 'standPasstNicht' }]);
  });

  it('eine Nummer mit sehr vielen Stellen im Siegel ist kein Siegel', () => {
    const siegel = `9999999999${siegelIn(VIER.zeilen[1]).slice(1)}`;
    const { kette } = readVerlauf(verlaufsinhalt(mitZelle(VIER, 1, 'siegel', text(siegel))));
    expect(kette).toEqual([
      { art: 'ohneSiegel', zeile: 1 },
      { art: 'fehlt', nr: 2 },
    ]);
  });
});

describe('das Siegel, auf das die nächste Zeile folgt', () => {
  const letztes = siegelIn(VIER.zeilen[3]);
  const weiter = (zeilen: typeof VIER.zeilen, stand: string): string =>
    letztesSiegel(verlaufsinhalt({ zeilen, stand: standMit(stand) }));

  it('ist das vermerkte, auch wenn letzte Zeilen gelöscht wurden', () => {
    expect(weiter(VIER.zeilen, letztes)).toBe(letztes);
    expect(weiter(VIER.zeilen.slice(0, 2), letztes)).toBe(letztes);
    expect(weiter([], letztes)).toBe(letztes);
    expect(weiter([], '')).toBe('');
  });

  it('ist ohne brauchbaren Vermerk das mit der höchsten Nummer, wie auch sortiert wurde', () => {
    for (const stand of ['', 'kaputt', letztes.slice(1)]) {
      expect(weiter(VIER.zeilen, stand)).toBe(letztes);
      expect(weiter([...VIER.zeilen].reverse(), stand)).toBe(letztes);
    }
  });

  it('auch wenn dazwischen Zeilen fehlen', () => {
    expect(weiter([...VIER.zeilen.slice(0, 1), ...VIER.zeilen.slice(3)], '')).toBe(letztes);
  });

  it('ist nach einem unterbrochenen Abschluss das der Zeile, die nicht mehr vermerkt wurde', () => {
    const davor = siegelIn(VIER.zeilen[2]);
    expect(gelesen(VIER.zeilen, standMit(davor)).kette).toEqual([{ art: 'standPasstNicht' }]);
    expect(weiter(VIER.zeilen, davor)).toBe(letztes);
  });

  it('und das nächste Profiling stellt den Stand wieder her', () => {
    const davor = weiter(VIER.zeilen, siegelIn(VIER.zeilen[2]));
    const fuenfte = zeileNach(davor, INHALT);
    const { kette } = gelesen([...VIER.zeilen, fuenfte], standMit(siegelIn(fuenfte)));
    expect(kette).toEqual([]);
  });

  it('ist nicht das einer Zeile, deren Nummer nicht folgt', () => {
    const davor = siegelIn(VIER.zeilen[2]);
    const verzaehlt = mitZelle(VIER, 3, 'siegel', text(letztes.replace(/^4/, '9')));
    expect(weiter(verzaehlt.zeilen, davor)).toBe(davor);
  });

  it('ist nie das einer fremden Zeile', () => {
    const fremd = blattMit(VIER.zeilen.map(() => [INHALT, OHNE_ANGABEN])).zeilen;
    const [eins, zwei] = VIER.zeilen;
    const gemischt = [eins, zwei, ...fremd.slice(2)].flatMap((each) => (each === undefined ? [] : [each]));
    expect(weiter(gemischt, siegelIn(zwei))).toBe(siegelIn(zwei));
  });
});
