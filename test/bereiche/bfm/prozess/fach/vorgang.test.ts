/** The single days and states that a list of many cases holds of the process of one. */
import { kettenvorgang, ruecksprachestand } from '../../../../../src/bereiche/bfm/prozess/fach/vorgang';
import { bfmFakt } from '../../../../../src/bereiche/bfm/prozess/fach/bfmFakt';
import { readStatuskette } from '../../../../../src/bereiche/bfm/prozess/fach/readStatuskette';
import type { Statuszeile } from '../../../../../src/bereiche/bfm/prozess/fach/statuskette';
import { date } from '../../../../support/faelle';
import { BEENDET, ketteninhalt, UEBERNOMMEN, VORGEMERKT } from './kettenFaelle';

const am = (zeile: Statuszeile, tag: string): Statuszeile => ({ ...zeile, datum: date(tag) });
const VORMERKUNG = am(VORGEMERKT, '2025-01-10');
const UEBERNAHME = am(UEBERNOMMEN, '2025-02-11');
const FORTFUEHRUNG: Statuszeile = {
  ...am(UEBERNOMMEN, '2025-08-12'),
  schritt: 'fortfuehren',
  kriterium: null,
};
const ENDE = am(BEENDET, '2025-11-13');
const ABLEHNUNG: Statuszeile = {
  ...am(VORGEMERKT, '2025-12-14'),
  schritt: 'nichtUebernehmen',
  status: 'nichtImBfm',
  kriterium: null,
  grund: 'mitwirkung',
};

function vorgang(...zeilen: readonly Statuszeile[]): unknown {
  const kette = readStatuskette(ketteninhalt(zeilen));
  const stand = bfmFakt(kette);
  if (stand === null) throw new Error(JSON.stringify(kette.fehler));
  return kettenvorgang(kette, stand);
}

describe('aus der Kette der Entscheidungen', () => {
  it('ohne einen Schritt', () => {
    expect(vorgang()).toEqual({
      bfmStatus: 'nichtImBfm',
      kriterium: null,
      vorgemerktAm: null,
      imBfmSeit: null,
      letzteEntscheidung: null,
    });
  });

  it.each<[string, readonly Statuszeile[], unknown]>([
    [
      'vorgemerkt',
      [VORMERKUNG],
      {
        bfmStatus: 'vorgemerkt',
        vorgemerktAm: '2025-01-10',
        imBfmSeit: null,
        letzteEntscheidung: '2025-01-10',
      },
    ],
    [
      'übernommen',
      [VORMERKUNG, UEBERNAHME],
      {
        bfmStatus: 'imBfm',
        vorgemerktAm: '2025-01-10',
        imBfmSeit: '2025-02-11',
        letzteEntscheidung: '2025-02-11',
      },
    ],
    [
      'fortgeführt: seit der Übernahme',
      [VORMERKUNG, UEBERNAHME, FORTFUEHRUNG],
      {
        bfmStatus: 'imBfm',
        vorgemerktAm: '2025-01-10',
        imBfmSeit: '2025-02-11',
        letzteEntscheidung: '2025-08-12',
      },
    ],
    [
      'beendet: weder vorgemerkt noch darin',
      [VORMERKUNG, UEBERNAHME, ENDE],
      {
        bfmStatus: 'beendet',
        kriterium: null,
        vorgemerktAm: null,
        imBfmSeit: null,
        letzteEntscheidung: '2025-11-13',
      },
    ],
    [
      'nicht übernommen',
      [VORMERKUNG, ABLEHNUNG],
      {
        bfmStatus: 'nichtImBfm',
        kriterium: null,
        vorgemerktAm: null,
        imBfmSeit: null,
        letzteEntscheidung: '2025-12-14',
      },
    ],
    [
      'erneut vorgemerkt: die zweite Vormerkung zählt',
      [VORMERKUNG, UEBERNAHME, ENDE, am(VORGEMERKT, '2026-01-15')],
      {
        bfmStatus: 'vorgemerkt',
        vorgemerktAm: '2026-01-15',
        imBfmSeit: null,
        letzteEntscheidung: '2026-01-15',
      },
    ],
  ])('%s', (_, zeilen, soll) => {
    expect(vorgang(...zeilen)).toMatchObject(soll as object);
  });
});

describe('die Rücksprache zum Wechsel', () => {
  const gespraech = (ergebnis: string, tag: string): { am: ReturnType<typeof date>; ergebnis: string } => ({
    am: date(tag),
    ergebnis,
  });
  const profiling = date('2026-05-05');
  const JA = gespraech('angenommen', '2026-05-05');
  const NEIN = gespraech('abgelehnt', '2026-06-06');

  it.each<[string | null, Parameters<typeof ruecksprachestand>[0]]>([
    ['offen', { wechsel: { abgelehnt: null }, ruecksprachen: [], profiling }],
    // What was agreed before was another one.
    ['offen', { wechsel: { abgelehnt: null }, ruecksprachen: [JA], profiling }],
    ['abgelehnt', { wechsel: { abgelehnt: NEIN }, ruecksprachen: [NEIN], profiling }],
    ['zugestimmt', { wechsel: null, ruecksprachen: [JA], profiling }],
    ['zugestimmt', { wechsel: null, ruecksprachen: [NEIN, JA], profiling: null }],
    [null, { wechsel: null, ruecksprachen: [JA], profiling: date('2026-05-06') }],
    [null, { wechsel: null, ruecksprachen: [JA, NEIN], profiling }],
    [null, { wechsel: null, ruecksprachen: [], profiling }],
  ])('%s', (soll, lage) => {
    expect(ruecksprachestand(lage)).toBe(soll);
  });
});
