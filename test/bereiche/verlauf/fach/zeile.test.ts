import fc from 'fast-check';
import { berechne } from '../../../../src/fall/berechne';
import { profilinginhalt, type Profilinginhalt } from '../../../../src/bereiche/verlauf/fach/momentaufnahme';
import { neueZeile, readVerlauf, type Abschlussangaben } from '../../../../src/bereiche/verlauf/fach/zeile';
import { VERLAUF } from '../../../../src/bereiche/verlauf/listen';
import { RESSOURCENBEREICHE } from '../../../../src/rules/vocabulary';
import { date, zufallsfall } from '../../../support/faelle';
import { text } from '../../../support/rawFaelle';
import {
  blattMit,
  INHALT,
  mitZelle,
  OHNE_ANGABEN,
  siegelIn,
  standMit,
  verlaufsinhalt,
  VIER,
} from '../../../support/verlaufFaelle';

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

  it('und bleibt in jeder Fassung des Programms dasselbe: bestehende Mappen tragen es', () => {
    expect(neueZeile(INHALT, OHNE_ANGABEN, '').siegel).toBe(
      '1-89b85f1b5f6933f2476687f6567938d7-b098ffa24e99ba1469d3b64a3abc1d85',
    );
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
