import fc from 'fast-check';
import { berechne } from '../../../src/fall/berechne';
import type { RawValue } from '../../../src/listen/zelle';
import { profilinginhalt, type Profilinginhalt } from '../../../src/bereiche/verlauf/fach/momentaufnahme';
import { neueZeile, readVerlauf, type Abschlussangaben } from '../../../src/bereiche/verlauf/fach/zeile';
import { EINSCHAETZUNG_FELDER, VERLAUF, VERLAUF_STAND } from '../../../src/bereiche/verlauf/listen';
import { RESSOURCENBEREICHE } from '../../../src/rules/vocabulary';
import { date, zufallsfall } from '../../support/faelle';
import { inhaltMit, ortIn, tabelle, zelle } from '../../support/inhalt';
import { FEHLERWERT, LEER, text, zahl } from '../../support/rawFaelle';
import {
  blattMit,
  INHALT,
  mitZelle,
  OHNE_ANGABEN,
  siegelIn,
  standMit,
  verlaufsinhalt,
  VIER,
} from '../../support/verlaufFaelle';

describe('eine neue Zeile', () => {
  it('füllt jede Spalte des Verlaufs und keine andere', () => {
    const { werte } = neueZeile(INHALT, OHNE_ANGABEN, '');
    expect(Object.keys(werte).sort()).toEqual(Object.keys(VERLAUF.spalten).sort());
    expect(Object.keys(werte)).toHaveLength(8 + 14 + 11 + 5);
  });

  it('schreibt das Datum als Tag von Excel, Stufen als Zahlen, offen als Fragezeichen', () => {
    expect(neueZeile(INHALT, OHNE_ANGABEN, '').werte).toMatchObject({
      datum: 46347,
      wohnsituation: 3,
      mobilitaet: '?',
      mitwirkung: 2,
      bewerbung: '?',
      qualifikation: 0,
      nr: 1,
      art: 'Profiling',
    });
  });

  it('sagt, was sie korrigiert, und zählt weiter', () => {
    const { werte } = neueZeile(INHALT, { ...OHNE_ANGABEN, korrigiert: 2 }, siegelIn(VIER.zeilen[3]));
    expect(werte).toMatchObject({ nr: 5, art: 'Korrektur zu Nr. 2' });
  });

  it('das Siegel hängt an der Zeile davor', () => {
    const zeilen = ['', ...VIER.zeilen.map(siegelIn)].map((davor) => neueZeile(INHALT, OHNE_ANGABEN, davor));
    expect(zeilen.map(({ werte }) => werte['siegel'])).toEqual(zeilen.map(({ siegel }) => siegel));
    expect(new Set(zeilen.map(({ siegel }) => siegel.split('-')[2])).size).toBe(zeilen.length);
  });

  it('und an jeder einzelnen Angabe', () => {
    const siegelMit = (inhalt: Partial<Profilinginhalt>, angaben: Partial<Abschlussangaben> = {}): string =>
      neueZeile({ ...INHALT, ...inhalt }, { ...OHNE_ANGABEN, ...angaben }, '').siegel;
    const vorher = siegelMit({});
    for (const feld of [
      'fachkraft',
      'profillage',
      'kennung',
      'betreuung',
      'foerderziel',
      'regelwerk',
    ] as const)
      expect(siegelMit({ [feld]: 'anders' })).not.toBe(vorher);
    for (const feld of ['ueberprueft', 'bemerkung'] as const)
      expect(siegelMit({}, { [feld]: 'anders' })).not.toBe(vorher);
  });
});

/** A text as people type it, and what is left of it in one line. */
const zeilenumbruch = fc.constantFrom(' ', '  ', '\n', '\r\n', '\t', '\u00a0');
const wort = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
  .filter((each) => !/\s|^\?$/.test(each));
const getippt = fc.array(fc.tuple(wort, zeilenumbruch), { maxLength: 4 }).map((paare) => ({
  text: paare.map(([each, danach]) => `${each}${danach}`).join(''),
  einzeilig: paare.map(([each]) => each).join(' '),
}));

const stufe = fc.constantFrom(null, 0 as const, 1 as const, 2 as const, 3 as const);
const abschluss = fc.record({
  fall: zufallsfall({ offen: 1, nein: 2, ja: 1 }),
  ressourcenbereiche: fc.record(Object.fromEntries(RESSOURCENBEREICHE.map(({ id }) => [id, stufe]))),
  tag: fc.integer({ min: 43831, max: 51135 }),
  fachkraft: getippt,
  bemerkung: getippt,
  korrigiert: fc.option(fc.integer({ min: 1, max: 9 })),
});

describe('geschrieben und wieder gelesen', () => {
  it('kommt jeder Fall so zurück, wie er abgeschlossen wurde, und die Kette ist heil', () => {
    fc.assert(
      fc.property(fc.array(abschluss, { minLength: 1, maxLength: 4 }), (liste) => {
        const soll = liste.map(({ fall, ressourcenbereiche, fachkraft, bemerkung, korrigiert }) => {
          const ganz = { ...fall, ressourcenbereiche } as typeof fall;
          const inhalt = profilinginhalt({ ...ganz, fachkraft: fachkraft.text }, berechne(ganz));
          const angaben: Abschlussangaben = { korrigiert, ueberprueft: 'Kunde', bemerkung: bemerkung.text };
          return { inhalt, angaben, fachkraft: fachkraft.einzeilig, bemerkung: bemerkung.einzeilig };
        });
        const blatt = blattMit(soll.map(({ inhalt, angaben }) => [inhalt, angaben]));
        const verlauf = readVerlauf(verlaufsinhalt(blatt));
        expect(verlauf.aufnahmen).toEqual(
          soll.map(({ inhalt, angaben, fachkraft, bemerkung }, index) => ({
            ...inhalt,
            fachkraft,
            bemerkung,
            korrigiert: angaben.korrigiert,
            nr: index + 1,
          })),
        );
        expect([verlauf.kette, verlauf.fehler]).toEqual([[], []]);
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  it('jeder Tag kommt zurück', () => {
    for (const tag of ['2024-02-29', '2026-08-31', '2027-02-28', '2028-02-29', '2030-12-31']) {
      const inhalt: Profilinginhalt = { ...INHALT, datum: date(tag) };
      const blatt = blattMit([[inhalt, OHNE_ANGABEN]]);
      expect(readVerlauf(verlaufsinhalt(blatt)).aufnahmen[0]?.datum).toBe(tag);
    }
  });

  it('ein leerer Verlauf ist leer und heil', () => {
    expect(readVerlauf(verlaufsinhalt({ zeilen: [], stand: standMit('') }))).toEqual({
      aufnahmen: [],
      kette: [],
      zeilen: [],
      ortJeNr: new Map(),
      fehler: [],
    });
  });

  it('Korrekturen nennen, was sie korrigieren, auch Korrekturen von Korrekturen', () => {
    const { aufnahmen, kette } = readVerlauf(verlaufsinhalt(VIER));
    expect(aufnahmen.map(({ nr, korrigiert }) => [nr, korrigiert])).toEqual([
      [1, null],
      [2, null],
      [3, 1],
      [4, 3],
    ]);
    expect(kette).toEqual([]);
  });

  it('eine Art, die niemand kennt, ist ein eigenes Profiling', () => {
    for (const art of ['Korrektur zu Nr. eins', 'Korrektur zu Nr. 1.5', 'Notiz']) {
      const { aufnahmen } = readVerlauf(verlaufsinhalt(mitZelle(VIER, 3, 'art', text(art))));
      expect(aufnahmen[3]?.korrigiert).toBeNull();
    }
  });
});

describe('Einträge, die nichts bedeuten, werden mit ihrer Zelle genannt', () => {
  type Feld = Extract<keyof (typeof VERLAUF)['spalten'], string>;
  const TEXTE: readonly Feld[] = [
    'fachkraft',
    'profillage',
    'kennung',
    'betreuung',
    'foerderziel',
    'entwicklungsziel',
    'regelwerk',
  ];
  const FAELLE: readonly (readonly [Feld, RawValue, string])[] = [
    ['datum', LEER, 'ANGABE_FEHLT'],
    ['datum', text('?'), 'ANGABE_FEHLT'],
    ['datum', text('21.11.2026'), 'DATUM_UNGUELTIG'],
    ['datum', FEHLERWERT, 'DATUM_UNGUELTIG'],
    ['datum', zahl(1), 'DATUM_AUSSERHALB'],
    ...TEXTE.map((feld) => [feld, FEHLERWERT, 'TEXT_UNGUELTIG'] as const),
    ...EINSCHAETZUNG_FELDER.flatMap(
      (feld) =>
        [
          [feld, zahl(4), 'STUFE_UNGUELTIG'],
          [feld, text('hoch'), 'STUFE_UNGUELTIG'],
          [feld, FEHLERWERT, 'STUFE_UNGUELTIG'],
        ] as const,
    ),
  ];

  it.each(FAELLE.map(([feld, value, code]) => [VERLAUF.spalten[feld].kopf, value, code, feld] as const))(
    '%s mit %j: %s',
    (kopf, value, code, feld) => {
      const { aufnahmen, fehler } = readVerlauf(verlaufsinhalt(mitZelle(VIER, 1, feld, value)));
      const erwartet = { code, orte: [ortIn(VERLAUF, 1, feld)], feld: kopf };
      expect(fehler).toEqual([expect.objectContaining(erwartet)]);
      expect(aufnahmen.map(({ nr }) => nr)).toEqual([1, 3, 4]);
    },
  );

  it('mehrere in einer Zeile werden alle genannt, auch ein fehlendes Datum', () => {
    const kaputt = mitZelle(mitZelle(VIER, 0, 'datum', LEER), 0, 'mobilitaet', text('hoch'));
    const { fehler } = readVerlauf(verlaufsinhalt(kaputt));
    expect(fehler.map(({ orte }) => orte[0])).toEqual([
      ortIn(VERLAUF, 0, 'datum'),
      ortIn(VERLAUF, 0, 'mobilitaet'),
    ]);
  });

  const mitFehlerwert = (feld: Feld): ReturnType<typeof readVerlauf> =>
    readVerlauf(verlaufsinhalt(mitZelle(VIER, 0, feld, FEHLERWERT)));

  it('eine Bemerkung darf alles sein; die Zeile wird trotzdem verstanden', () => {
    const { aufnahmen, fehler } = mitFehlerwert('bemerkung');
    expect(fehler.map(({ orte }) => orte)).toEqual([[ortIn(VERLAUF, 0, 'bemerkung')]]);
    expect(aufnahmen.map(({ nr }) => nr)).toEqual([1, 2, 3, 4]);
  });

  it.each(['art', 'ueberprueft', 'siegel'] as const)('so auch „%s“', (feld) => {
    const { aufnahmen, fehler } = mitFehlerwert(feld);
    expect(fehler.map(({ orte }) => orte)).toEqual([[ortIn(VERLAUF, 0, feld)]]);
    expect(aufnahmen.map(({ nr }) => nr)).toEqual([1, 2, 3, 4]);
  });

  it.each([
    [LEER, 'ANGABE_FEHLT'],
    [text('eins'), 'ANZAHL_UNGUELTIG'],
    [zahl(1.5), 'ANZAHL_UNGUELTIG'],
    [FEHLERWERT, 'ANZAHL_UNGUELTIG'],
  ])('eine Nummer %j ist keine: %s', (value, code) => {
    const { aufnahmen, fehler } = readVerlauf(verlaufsinhalt(mitZelle(VIER, 1, 'nr', value)));
    expect(fehler).toMatchObject([{ code, orte: [ortIn(VERLAUF, 1, 'nr')] }]);
    expect(aufnahmen.map(({ nr }) => nr)).toEqual([1, 3, 4]);
  });

  it('ohne eine Spalte wird sie genannt und keine Zeile verstanden', () => {
    const { mobilitaet: _, ...spalten } = VERLAUF.spalten;
    const inhalt = inhaltMit(tabelle({ ...VERLAUF, spalten }, VIER.zeilen), zelle(VERLAUF_STAND, VIER.stand));
    const { aufnahmen, fehler } = readVerlauf(inhalt);
    expect(aufnahmen).toEqual([]);
    expect(fehler).toMatchObject([{ code: 'SPALTE_FEHLT', tabelle: 'tblVerlauf', spalte: 'mobilitaet' }]);
  });
});
