import { readListe } from '../../src/listen/readListe';
import type { RawValue } from '../../src/listen/zelle';
import { datum, FEHLERWERT, LEER, text, wahrheitswert, zahl } from '../support/rawFaelle';
import { FEST, FREI, gefunden, NUMMERIERT, ort } from './listenFaelle';

const KOEPFE = ['Id', 'Was', 'Bis wann', 'Wer'];
const mitIds = (...ids: readonly RawValue[]) => gefunden(KOEPFE, ...ids.map((Id) => ({ Id, Was: 'etwas' })));
const KEINE_IDS = [LEER, text('  '), text('?'), zahl(1), datum(1), wahrheitswert(true), FEHLERWERT];

describe('eine Nummer hinter ihrem Buchstaben', () => {
  it.each([
    ['Z1', 'Z1'],
    ['Z10', 'Z10'],
    [' z7 ', 'Z7'],
    ['Z123456789', 'Z123456789'],
  ])('%j ist %s', (eingetragen, id) => {
    const { heile, fehler } = readListe(NUMMERIERT, mitIds(text(eingetragen)));
    expect([heile.map((each) => each.id), fehler]).toEqual([[id], []]);
  });

  it.each([
    ...KEINE_IDS,
    ...['Z', 'Z0', 'Z01', 'Z-1', 'Z1.5', 'Z 1', 'Z1b', 'S1', 'ZZ1', '1', 'Z1e3'].map(text),
  ])('%j ist keine, und das ist der einzige Fehler', (value) => {
    const { zeilen, heile, fehler } = readListe(NUMMERIERT, mitIds(value));
    expect(fehler).toEqual([{ code: 'ID_UNGUELTIG', orte: [ort('C6')], muster: 'Z1' }]);
    expect([zeilen[0]?.zeile.id, heile]).toEqual(['', []]);
  });
});

describe('eine Id der Vorlage', () => {
  it.each([
    ['Q2', 'Q2'],
    [' q3 ', 'Q3'],
  ])('%j ist %s', (eingetragen, id) => {
    const { heile, fehler } = readListe(FEST, mitIds(text(eingetragen)));
    expect([heile.map((each) => each.id), fehler]).toEqual([[id], []]);
  });

  it.each([...KEINE_IDS, text('Q4'), text('Q'), text('Q1 Q2')])(
    '%j ist keine, und das ist der einzige Fehler',
    (value) => {
      const { zeilen, heile, fehler } = readListe(FEST, mitIds(value));
      expect(fehler).toEqual([{ code: 'ID_UNBEKANNT', orte: [ort('C6')], tabelle: 'tblFest' }]);
      expect([zeilen[0]?.zeile.id, heile]).toEqual(['', []]);
    },
  );
});

describe('eine freie Id', () => {
  it.each<[RawValue, string]>([
    [text(' eigene:1 '), 'eigene:1'],
    [text('Abc'), 'Abc'],
    [zahl(17), '17'],
    [LEER, ''],
    [text('?'), ''],
  ])('%j ist %j', (value, id) => {
    const { heile, fehler } = readListe(FREI, mitIds(value));
    expect([heile.map((each) => each.id), fehler]).toEqual([[id], []]);
  });

  it.each([datum(1), wahrheitswert(true), FEHLERWERT])('%j ist keine', (value) => {
    const { heile, fehler } = readListe(FREI, mitIds(value));
    expect(fehler).toEqual([{ code: 'TEXT_UNGUELTIG', orte: [ort('C6')], feld: 'Id', gefunden: value.art }]);
    expect(heile).toEqual([]);
  });
});

describe('eine doppelte Id', () => {
  it.each([
    [NUMMERIERT, ['Z1', 'Z2', ' z1 ', 'Z2', 'Z3', 'Z1']],
    [FEST, ['Q1', 'Q2', ' q1 ', 'Q2', 'Q3', 'Q1']],
  ])('in $name wird einmal gemeldet, mit all ihren Zellen und wie die Vorlage sie schreibt', (liste, ids) => {
    const { heile, fehler } = readListe(liste, mitIds(...ids.map(text)));
    const doppelt = { code: 'ID_DOPPELT', tabelle: liste.name };
    expect(fehler).toEqual([
      { ...doppelt, id: ids[0], orte: [ort('C6'), ort('C8'), ort('C11')] },
      { ...doppelt, id: ids[1], orte: [ort('C7'), ort('C9')] },
    ]);
    expect(heile).toHaveLength(6);
  });

  it('wird mit der ersten Schreibweise der Vorlage genannt, auch wenn die erste Zelle sie anders schreibt', () => {
    expect(readListe(FEST, mitIds(text('q1'), text('Q1'))).fehler).toMatchObject([{ id: 'Q1' }]);
  });

  it('ist keine, wenn beide unverständlich sind: dann sind es zwei Fehler, nicht drei', () => {
    expect(readListe(NUMMERIERT, mitIds(text('x'), text('x'))).fehler.map(({ code }) => code)).toEqual([
      'ID_UNGUELTIG',
      'ID_UNGUELTIG',
    ]);
  });

  it('fällt auch in einer Zeile auf, in der sonst etwas nicht zu verstehen ist', () => {
    const raster = gefunden(KOEPFE, { Id: 'Z1', Was: 'a' }, { Id: 'Z1', Was: FEHLERWERT });
    expect(readListe(NUMMERIERT, raster).fehler.map(({ code }) => code)).toEqual([
      'TEXT_UNGUELTIG',
      'ID_DOPPELT',
    ]);
  });

  it('ist unter freien Ids erlaubt', () => {
    expect(readListe(FREI, mitIds(text('a'), text('a'))).fehler).toEqual([]);
  });
});

it('jede Id ist zu erfahren, so wie sie eingetragen ist, auch eine unverständliche', () => {
  expect(readListe(NUMMERIERT, mitIds(text(' z4 '), LEER, text('x'), zahl(3))).ids).toEqual(['z4', 'x']);
});
