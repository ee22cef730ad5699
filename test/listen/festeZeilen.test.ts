import type { Fehler } from '../../src/listen/fehler';
import { findFesteZeilen, type FesteZeilen } from '../../src/listen/festeZeilen';
import type { Raster } from '../../src/listen/raster';
import { FEHLERWERT, LEER, text, zahl } from '../support/rawFaelle';
import { FEST, gefunden, NUMMERIERT, ort, type Zellen } from './listenFaelle';

const KOEPFE = ['Id', 'Was', 'Bis wann', 'Wer'];
const ALLE: readonly Zellen[] = [
  { Id: 'Q1', Was: 'eins' },
  { Id: 'Q2', Was: 'zwei' },
  { Id: 'Q3', Was: 'drei' },
];

function gesucht(raster: Raster): FesteZeilen<'id' | 'was' | 'wann' | 'wer'> & { fehler: Fehler[] } {
  const fehler: Fehler[] = [];
  return { ...findFesteZeilen(FEST, raster, (each) => void fehler.push(each)), fehler };
}

describe('die Zeilen einer Tabelle mit festen Ids', () => {
  it.each<[string, readonly string[], readonly Zellen[], readonly (string | null)[]]>([
    ['wie in der Vorlage', KOEPFE, ALLE, ['Q1', 'Q2', 'Q3']],
    ['umsortiert', KOEPFE, [...ALLE].reverse(), ['Q3', 'Q2', 'Q1']],
    [
      'mit verschobenen und eingefügten Spalten',
      ['', 'Wer', 'Was', 'Notiz', 'Bis wann', 'Id'],
      ALLE,
      ['Q1', 'Q2', 'Q3'],
    ],
    ['mit leeren Zeilen', KOEPFE, [{}, ...ALLE, {}], [null, 'Q1', 'Q2', 'Q3', null]],
  ])('%s', (_, koepfe, zeilen, ids) => {
    const gefundene = gesucht(gefunden(koepfe, ...zeilen));
    expect(gefundene).toMatchObject({ ids, fehler: [] });
    expect(['Q1', 'Q2', 'Q3'].map((id) => gefundene.zelle(id, 'was').value)).toEqual(
      ['eins', 'zwei', 'drei'].map(text),
    );
  });

  it('Groß und Klein und Leerzeichen einer Id und einer Überschrift sind gleich', () => {
    const raster = gefunden(
      [' ID', 'was', 'BIS  WANN', 'wer'],
      { ' ID': ' q1 ' },
      { ' ID': 'q2' },
      { ' ID': 'Q3' },
    );
    expect(gesucht(raster)).toMatchObject({ ids: ['Q1', 'Q2', 'Q3'], fehler: [] });
  });

  it('jede Zelle weiß, wo sie steht, und keine wird verstanden', () => {
    const gefundene = gesucht(
      gefunden(['Wer', 'Id', 'Was', 'Bis wann'], {}, ...ALLE.slice(0, 2), { Id: 'Q3', Was: FEHLERWERT }),
    );
    expect(gefundene.zelle('Q3', 'was')).toMatchObject({ value: FEHLERWERT, ort: ort('E9') });
    expect(gefundene.zelle('Q1', 'wer')).toMatchObject({ value: LEER, ort: ort('C7') });
    expect(gefundene).toMatchObject({ fehler: [] });
    expect(gefundene.spalte('was')).toBe(2);
  });
});

describe('jede Abweichung wird gemeldet', () => {
  it('eine fehlende Zeile, bei der Überschrift der Ids', () => {
    expect(gesucht(gefunden(['Was', 'Id', 'Bis wann', 'Wer'], ...ALLE.slice(1))).fehler).toEqual([
      { code: 'ID_FEHLT', orte: [ort('D5')], tabelle: 'tblFest', id: 'Q1' },
    ]);
  });

  it.each<[string, Zellen]>([
    ['eine unbekannte Id', { Id: 'Q4', Was: 'vier' }],
    ['eine Zahl statt einer Id', { Id: zahl(1), Was: 'vier' }],
    ['ein Fehlerwert statt einer Id', { Id: FEHLERWERT }],
    ['eine Zeile ohne Id, in der etwas steht', { Was: 'vier' }],
    ['auch in einer Spalte, die nicht zur Tabelle gehört', { Notiz: 'vier' }],
  ])('%s', (_, zeile) => {
    const gefundene = gesucht(gefunden([...KOEPFE, 'Notiz'], ALLE[0] ?? {}, zeile, ...ALLE.slice(1)));
    expect(gefundene.ids).toEqual(['Q1', null, 'Q2', 'Q3']);
    expect(gefundene.fehler).toEqual([{ code: 'ID_UNBEKANNT', orte: [ort('C7')], tabelle: 'tblFest' }]);
  });

  it.each([
    [['q2'], ['C7', 'C10']],
    [
      ['q2', 'Q2'],
      ['C7', 'C10', 'C11'],
    ],
  ])('eine Id, die mehrmals steht, einmal und mit allen Zellen: Q2, %j', (weitere, orte) => {
    const raster = gefunden(KOEPFE, ...ALLE, {}, ...weitere.map((Id) => ({ Id })));
    expect(gesucht(raster).fehler).toEqual([
      { code: 'ID_DOPPELT', orte: orte.map(ort), tabelle: 'tblFest', id: 'Q2' },
    ]);
  });

  it('jede fehlende Spalte, an der Ecke der Tabelle, und sie hat dann keine Stelle', () => {
    const gefundene = gesucht(gefunden(['Id', 'Was genau', 'Bis wann'], ...ALLE));
    expect(gefundene.fehler).toEqual(
      ['Was', 'Wer'].map((spalte) => ({
        code: 'SPALTE_FEHLT',
        orte: [ort('C5')],
        tabelle: 'tblFest',
        spalte,
      })),
    );
    expect(() => gefundene.spalte('was')).toThrow('Column is missing: tblFest[was]');
  });

  it('ohne Spalte der Ids fehlt nur sie: von ihren Zeilen ist nichts bekannt', () => {
    const gefundene = gesucht(gefunden(['Was', 'Bis wann', 'Wer'], ...ALLE));
    expect(gefundene.fehler.map(({ code }) => code)).toEqual(['SPALTE_FEHLT']);
    expect(gefundene.ids).toEqual([]);
  });
});

it('eine Tabelle ohne feste Zeilen wird so nicht gesucht', () => {
  expect(() => findFesteZeilen(NUMMERIERT, gefunden(KOEPFE), () => {})).toThrow(
    'tblNummeriert has no fixed rows',
  );
});
