import fc from 'fast-check';
import { berechne } from '../../../src/fall/berechne';
import type { RawValue } from '../../../src/listen/zelle';
import { profilinginhalt, type Profilinginhalt } from '../../../src/bereiche/verlauf/fach/momentaufnahme';
import {
  EINSCHAETZUNG_SPALTEN,
  GESIEGELTE_SPALTEN,
  VERLAUF_SPALTE,
  VERLAUF_SPALTE_HINTEN,
} from '../../../src/bereiche/verlauf/fach/siegelfelder';
import { neueZeile, readVerlauf, type Abschlussangaben } from '../../../src/bereiche/verlauf/fach/zeile';
import { RESSOURCENBEREICHE } from '../../../src/rules/vocabulary';
import { date, zufallsfall } from '../../support/faelle';
import { FEHLERWERT, LEER, text, zahl } from '../../support/rawFaelle';
import {
  blattMit,
  INHALT,
  mitZelle,
  OHNE_ANGABEN,
  ortIn,
  siegelIn,
  standMit,
  VIER,
  zellenAus,
} from '../../support/verlaufFaelle';

const { nr: NR, siegel: SIEGEL, art: ART, bemerkung: BEMERKUNG } = VERLAUF_SPALTE_HINTEN;

describe('eine neue Zeile', () => {
  it('füllt jede Spalte des Verlaufs und keine andere', () => {
    const zeile = neueZeile(INHALT, OHNE_ANGABEN, '');
    expect(Object.keys(zeile).sort()).toEqual([...GESIEGELTE_SPALTEN, NR, SIEGEL].sort());
    expect(Object.keys(zeile)).toHaveLength(8 + 14 + 11 + 5);
  });

  it('schreibt das Datum als Tag von Excel, Stufen als Zahlen, offen als Fragezeichen', () => {
    expect(neueZeile(INHALT, OHNE_ANGABEN, '')).toMatchObject({
      [VERLAUF_SPALTE.datum]: 46347,
      wohnsituation: 3,
      mobilitaet: '?',
      mitwirkung: 2,
      bewerbung: '?',
      qualifikation: 0,
      [NR]: 1,
      [ART]: 'Profiling',
    });
  });

  it('sagt, was sie korrigiert, und zählt weiter', () => {
    const zeile = neueZeile(INHALT, { ...OHNE_ANGABEN, korrigiert: 2 }, siegelIn(VIER.zeilen[3]));
    expect(zeile).toMatchObject({ [NR]: 5, [ART]: 'Korrektur zu Nr. 2' });
  });

  it('das Siegel hängt an der Zeile davor', () => {
    const siegel = ['', ...VIER.zeilen.map(siegelIn)].map((davor) =>
      String(neueZeile(INHALT, OHNE_ANGABEN, davor)[SIEGEL]),
    );
    expect(new Set(siegel.map((each) => each.split('-')[2])).size).toBe(siegel.length);
  });

  it('und an jeder einzelnen Angabe', () => {
    const vorher = neueZeile(INHALT, OHNE_ANGABEN, '')[SIEGEL];
    for (const feld of [
      'fachkraft',
      'profillage',
      'kennung',
      'betreuung',
      'foerderziel',
      'regelwerk',
    ] as const)
      expect(neueZeile({ ...INHALT, [feld]: 'anders' }, OHNE_ANGABEN, '')[SIEGEL]).not.toBe(vorher);
    for (const feld of ['ueberprueft', 'bemerkung'] as const)
      expect(neueZeile(INHALT, { ...OHNE_ANGABEN, [feld]: 'anders' }, '')[SIEGEL]).not.toBe(vorher);
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
        const { zeilen, stand } = blattMit(soll.map(({ inhalt, angaben }) => [inhalt, angaben]));
        const verlauf = readVerlauf(zeilen, stand);
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
      const { zeilen, stand } = blattMit([[inhalt, OHNE_ANGABEN]]);
      expect(readVerlauf(zeilen, stand).aufnahmen[0]?.datum).toBe(tag);
    }
  });

  it('ein leerer Verlauf ist leer und heil', () => {
    expect(readVerlauf([], standMit(''))).toEqual({ aufnahmen: [], kette: [], zeilen: [], fehler: [] });
  });

  it('Korrekturen nennen, was sie korrigieren, auch Korrekturen von Korrekturen', () => {
    const { aufnahmen, kette } = readVerlauf(VIER.zeilen, VIER.stand);
    expect(aufnahmen.map(({ nr, korrigiert }) => [nr, korrigiert])).toEqual([
      [1, null],
      [2, null],
      [3, 1],
      [4, 3],
    ]);
    expect(kette).toEqual([]);
  });

  it('eine Art, die niemand kennt, ist ein eigenes Profiling', () => {
    for (const art of ['Korrektur zu Nr. eins', 'Korrektur zu Nr. 1.5', 'Notiz'])
      expect(
        readVerlauf(mitZelle(VIER.zeilen, 3, ART, text(art)), VIER.stand).aufnahmen[3]?.korrigiert,
      ).toBeNull();
  });
});

describe('Einträge, die nichts bedeuten, werden mit ihrer Zelle genannt', () => {
  const DATUM = VERLAUF_SPALTE.datum;

  it.each<[string, RawValue, string]>([
    [DATUM, LEER, 'DATUM_UNGUELTIG'],
    [DATUM, text('?'), 'DATUM_UNGUELTIG'],
    [DATUM, text('21.11.2026'), 'DATUM_UNGUELTIG'],
    [DATUM, FEHLERWERT, 'DATUM_UNGUELTIG'],
    [DATUM, zahl(1), 'DATUM_AUSSERHALB'],
    ...Object.values(VERLAUF_SPALTE)
      .filter((spalte) => spalte !== DATUM)
      .map((spalte): [string, RawValue, string] => [spalte, FEHLERWERT, 'TEXT_UNGUELTIG']),
    ...EINSCHAETZUNG_SPALTEN.flatMap((spalte): [string, RawValue, string][] => [
      [spalte, zahl(4), 'STUFE_UNGUELTIG'],
      [spalte, text('hoch'), 'STUFE_UNGUELTIG'],
      [spalte, FEHLERWERT, 'STUFE_UNGUELTIG'],
    ]),
  ])('%s mit %j: %s', (spalte, value, code) => {
    const { aufnahmen, fehler } = readVerlauf(mitZelle(VIER.zeilen, 1, spalte, value), VIER.stand);
    const erwartet = { code, orte: [ortIn(1, spalte)], feld: spalte };
    expect(fehler).toEqual([expect.objectContaining(erwartet)]);
    expect(aufnahmen.map(({ nr }) => nr)).toEqual([1, 3, 4]);
  });

  it('mehrere in einer Zeile werden alle genannt, auch ein fehlendes Datum', () => {
    const ohneDatum = mitZelle(VIER.zeilen, 0, DATUM, LEER);
    const { fehler } = readVerlauf(mitZelle(ohneDatum, 0, 'mobilitaet', text('hoch')), VIER.stand);
    expect(fehler.map(({ orte }) => orte[0])).toEqual([ortIn(0, DATUM), ortIn(0, 'mobilitaet')]);
  });

  it('eine Bemerkung darf alles sein; die Zeile wird trotzdem verstanden', () => {
    const { aufnahmen, fehler } = readVerlauf(mitZelle(VIER.zeilen, 0, BEMERKUNG, FEHLERWERT), VIER.stand);
    expect([aufnahmen.length, fehler.length]).toEqual([4, 0]);
  });

  it('eine Spalte, die das Lesen nicht geliefert hat, ist ein Fehler des Programms', () => {
    const zellen = { ...zellenAus(neueZeile(INHALT, OHNE_ANGABEN, ''), 0) } as Record<string, never>;
    delete zellen['mobilitaet'];
    expect(() => readVerlauf([zellen], standMit(''))).toThrow('No column mobilitaet');
  });
});
