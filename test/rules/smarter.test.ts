import { ZIELE } from '../../src/bereiche/plan/listen';
import {
  SMARTER,
  UEBERPRUEFUNG_MONATE,
  type MangelRow,
  type SmarterFacts,
} from '../../src/bereiche/plan/regeln/smarter';

const VOLLSTAENDIG: SmarterFacts = {
  ziel: 'Ziel',
  messgroesse: 'Messgröße',
  zielwert: '3',
  mitgetragen: true,
  worteDerPerson: 'Worte',
  ressourcen: 'viel',
  hindernisse: 'keine',
  termin: '2027-05-01',
  vereinbartAm: '2026-11-21',
  ueberpruefungAm: '2027-04-01',
  spaetestens: '2027-05-21',
  ergebnis: null,
  weiteres: null,
  ueberprueftAm: null,
  stichtag: '2026-11-21',
};

/** Every code that holds, letter by letter. */
function codes(facts: Partial<SmarterFacts>): string[] {
  const all = { ...VOLLSTAENDIG, ...facts };
  return SMARTER.filter((each) => each.faellig(all))
    .flatMap((each): readonly MangelRow[] => each.maengel)
    .filter(({ when }) => when(all))
    .map(({ code }) => code);
}

describe('die Buchstaben', () => {
  it('ergeben SMARTER, das zweite R mit eigener Id', () => {
    expect(SMARTER.map(({ buchstabe }) => buchstabe).join('')).toBe('SMARTER');
    expect(SMARTER.map(({ id }) => id)).toEqual(['S', 'M', 'A', 'R', 'T', 'E', 'R2']);
  });

  it.each(SMARTER)('$id hat Worte, Quelle und Spalten, die es gibt', (kriterium) => {
    const { words, source, label, feld, maengel } = kriterium;
    expect([words, source, label]).not.toContain('');
    for (const each of [feld, ...maengel.map((mangel) => mangel.feld)])
      expect(Object.keys(ZIELE.spalten)).toContain(each);
  });

  it('jeder Mangel hat seinen eigenen Code', () => {
    const alle = SMARTER.flatMap(({ maengel }): readonly MangelRow[] => maengel).map(({ code }) => code);
    expect(new Set(alle).size).toBe(alle.length);
    expect(alle).toHaveLength(19);
  });

  it('die Frist ist sechs Monate und hat eine Quelle', () => {
    expect(UEBERPRUEFUNG_MONATE.wert).toBe(6);
    expect(UEBERPRUEFUNG_MONATE.source).not.toBe('');
  });
});

describe('ein Ziel, dem nichts fehlt', () => {
  it('hat keinen Mangel', () => expect(codes({})).toEqual([]));

  it.each<[string, Partial<SmarterFacts>]>([
    ['Überprüfung am Tag des Termins', { ueberpruefungAm: '2027-05-01' }],
    ['Überprüfung am letzten erlaubten Tag', { ueberpruefungAm: '2027-05-21', termin: '2027-05-21' }],
    ['Überprüfung am Tag der Vereinbarung', { ueberpruefungAm: '2026-11-21' }],
    ['am Tag der Überprüfung wird noch kein Ergebnis verlangt', { stichtag: '2027-04-01' }],
  ])('auch nicht: %s', (_, facts) => expect(codes(facts)).toEqual([]));
});

const REVIEW = { ergebnis: 'teilweise', weiteres: 'beendet', ueberprueftAm: '2027-04-01' } as const;

describe('jeder Mangel einzeln', () => {
  it.each<[string[], Partial<SmarterFacts>]>([
    [['ZIEL_FEHLT'], { ziel: '' }],
    [['MESSGROESSE_FEHLT'], { messgroesse: '' }],
    [['ZIELWERT_FEHLT'], { zielwert: '' }],
    [['MITTRAGEN_OFFEN'], { mitgetragen: null }],
    [['NICHT_MITGETRAGEN'], { mitgetragen: false }],
    [['WORTE_FEHLEN'], { worteDerPerson: '' }],
    [['RESSOURCEN_FEHLEN'], { ressourcen: '' }],
    [['HINDERNISSE_FEHLEN'], { hindernisse: '' }],
    [['TERMIN_FEHLT'], { termin: null }],
    [['UEBERPRUEFUNG_FEHLT'], { ueberpruefungAm: null }],
    [['VEREINBART_AM_FEHLT'], { vereinbartAm: null, spaetestens: null }],
    [['UEBERPRUEFUNG_VOR_VEREINBARUNG'], { ueberpruefungAm: '2026-11-20', stichtag: '2026-11-20' }],
    [['UEBERPRUEFUNG_NACH_TERMIN'], { ueberpruefungAm: '2027-05-02' }],
    [['UEBERPRUEFUNG_ZU_SPAET'], { ueberpruefungAm: '2027-05-22', termin: '2027-12-31' }],
    [
      ['NAECHSTE_UEBERPRUEFUNG_FEHLT'],
      { ...REVIEW, weiteres: 'fortgeführt', ueberpruefungAm: '2027-04-01', stichtag: '2027-04-01' },
    ],
    [['ERGEBNIS_FEHLT'], { ...REVIEW, ergebnis: null }],
    [['WEITERES_FEHLT'], { ...REVIEW, weiteres: null }],
    [['UEBERPRUEFT_AM_FEHLT'], { ...REVIEW, ueberprueftAm: null }],
    [
      ['UEBERPRUEFUNG_STEHT_AUS'],
      { ...REVIEW, weiteres: 'angepasst', ueberprueftAm: '2027-03-01', stichtag: '2027-04-02' },
    ],
    [['ERGEBNIS_FEHLT', 'WEITERES_FEHLT', 'UEBERPRUEFT_AM_FEHLT'], { stichtag: '2027-04-02' }],
  ])('%j', (erwartet, facts) => expect(codes(facts)).toEqual(erwartet));
});

describe('nach der Überprüfung', () => {
  it('ist ein vollständiges Ergebnis genug', () => {
    expect(codes({ ...REVIEW, stichtag: '2028-01-01' })).toEqual([]);
  });

  it('ein vorgezogenes Ergebnis reicht für ein beendetes Ziel, auch später', () => {
    expect(codes({ ...REVIEW, ueberprueftAm: '2027-02-01', stichtag: '2028-01-01' })).toEqual([]);
  });

  it('ein fortgeführtes Ziel mit neuem Tag braucht bis dahin nichts', () => {
    const weiter = { ...REVIEW, weiteres: 'fortgeführt', ueberprueftAm: '2027-03-01' } as const;
    expect(codes({ ...weiter, stichtag: '2027-04-01' })).toEqual([]);
  });
});
