import { readListe } from '../../src/listen/readListe';
import { datum, FEHLERWERT, LEER, text, wahrheitswert } from '../support/rawFaelle';
import { FEST, FREI, gefunden, MIT_PFLICHT, NUMMERIERT, OHNE_ID, ort } from './listenFaelle';

const KOEPFE = ['Id', 'Was', 'Bis wann', 'Wer'];
const ERSTE = { Id: 'Z1', Was: 'Briefe sammeln', 'Bis wann': datum(46347), Wer: 'Person' };
const ZWEITE = { Id: 'Z2', Was: 'Antrag stellen', 'Bis wann': datum(46348), Wer: 'jobcenter' };
const GELESEN = [
  { id: 'Z1', was: 'Briefe sammeln', wann: '2026-11-21', wer: 'Person' },
  { id: 'Z2', was: 'Antrag stellen', wann: '2026-11-22', wer: 'Jobcenter' },
];

describe('eine Tabelle wird nach Überschriften gelesen, nie nach Stellen', () => {
  it.each([
    ['wie in der Vorlage', KOEPFE],
    ['verschobene Spalten', ['Wer', 'Bis wann', 'Id', 'Was']],
    ['eingefügte Spalten', ['', 'Id', 'Notiz', 'Was', 'Bis wann', '17', 'Wer', 'Noch eine']],
  ])('%s', (_, koepfe) => {
    const { zeilen, heile, fehler } = readListe(NUMMERIERT, gefunden(koepfe, ERSTE, ZWEITE));
    expect(heile).toMatchObject(GELESEN);
    expect(zeilen.map(({ zeile }) => zeile)).toEqual(heile);
    expect(fehler).toEqual([]);
  });

  it('Groß und Klein und Leerzeichen einer Überschrift sind gleich', () => {
    const raster = gefunden(['iD', ' WAS ', 'bis\u00a0 wann', 'wer'], {
      iD: 'Z1',
      ' WAS ': 'Briefe sammeln',
      'bis\u00a0 wann': datum(46347),
      wer: 'Person',
    });
    expect(readListe(NUMMERIERT, raster).heile).toMatchObject([GELESEN[0]]);
  });

  it('von zwei gleichen Überschriften gilt keine: beide Zellen sind genannt, gelesen wird nichts', () => {
    const raster = gefunden(KOEPFE, ERSTE);
    const values = raster.values.map((row, zeile) => [...row, zeile === 0 ? 'WAS\u00a0' : 'die zweite']);
    const { zeilen, fehler, spaltenfehler } = readListe(NUMMERIERT, { ...raster, values });
    expect(zeilen).toEqual([]);
    expect(fehler).toMatchObject([{ code: 'SPALTE_DOPPELT', orte: [{ art: 'zelle' }, { art: 'zelle' }] }]);
    expect(spaltenfehler).toEqual(fehler);
  });

  it('zwei gleiche Überschriften des Hauses stören niemanden', () => {
    const raster = gefunden(KOEPFE, ERSTE);
    const values = raster.values.map((row, zeile) => [
      ...row,
      ...(zeile === 0 ? ['Notiz', 'notiz'] : ['', '']),
    ]);
    expect(readListe(NUMMERIERT, { ...raster, values }).heile).toMatchObject([GELESEN[0]]);
  });

  it('umsortierte Zeilen behalten ihre Id, und jede ihre Stelle', () => {
    const { heile } = readListe(NUMMERIERT, gefunden(KOEPFE, ZWEITE, ERSTE));
    expect(heile.map(({ id, stelle }) => [id, stelle.zeile])).toEqual([
      ['Z2', 0],
      ['Z1', 1],
    ]);
  });

  it('ohne Zeilen ist sie leer', () => {
    expect(readListe(NUMMERIERT, gefunden(KOEPFE))).toEqual({
      zeilen: [],
      heile: [],
      fehler: [],
      spaltenfehler: [],
      ids: [],
    });
  });
});

describe('fehlt eine Spalte', () => {
  it('wird keine Zeile gelesen, und jede fehlende ist genannt, mit der Ecke der Tabelle', () => {
    const raster = gefunden(['Id', 'Was', 'Wer genau'], ERSTE, { Id: FEHLERWERT, Was: FEHLERWERT });
    const fehlend = ['Bis wann', 'Wer'].map((spalte) => ({
      code: 'SPALTE_FEHLT',
      orte: [ort('C5')],
      tabelle: 'tblNummeriert',
      spalte,
    }));
    expect(readListe(NUMMERIERT, raster)).toEqual({
      zeilen: [],
      heile: [],
      fehler: fehlend,
      spaltenfehler: fehlend,
      ids: [],
    });
  });

  it.each(['Id', 'Was', 'Bis wann', 'Wer'])('ist es auch bei %s so', (spalte) => {
    const ohne = KOEPFE.filter((kopf) => kopf !== spalte);
    const { zeilen, spaltenfehler } = readListe(NUMMERIERT, gefunden(ohne, ERSTE));
    expect([zeilen, spaltenfehler]).toEqual([[], [expect.objectContaining({ spalte })]]);
  });

  it('stören auch eine Tabelle ohne jede Überschrift und eine leere nicht', () => {
    const leer = { ...gefunden([]), values: [], valueTypes: [], numberFormat: [] };
    expect(readListe(OHNE_ID, gefunden([])).spaltenfehler).toHaveLength(3);
    expect(readListe(OHNE_ID, leer).spaltenfehler).toHaveLength(3);
  });
});

describe('eine leere Zeile', () => {
  const FRAGEN = { Was: '?', 'Bis wann': ' ', Wer: ' ? ' };

  it.each([
    ['ganz leer', {}, []],
    ['nur eine Nummer', { Id: 'Z2' }, ['Z2']],
    ['eine Nummer und Fragezeichen', { Id: 'Z2', ...FRAGEN }, ['Z2']],
  ])('einer nummerierten Tabelle wird übersprungen: %s; eine Nummer bleibt vergeben', (_, zellen, ids) => {
    const inhalt = readListe(NUMMERIERT, gefunden(KOEPFE, zellen, ERSTE));
    expect(inhalt).toMatchObject({ zeilen: [{ zeile: { id: 'Z1' } }], fehler: [], ids: [...ids, 'Z1'] });
    expect(inhalt.heile.map(({ stelle }) => stelle.zeile)).toEqual([1]);
  });

  it('zählt nicht zu den doppelten Nummern', () => {
    expect(readListe(NUMMERIERT, gefunden(KOEPFE, { Id: 'Z1' }, ERSTE)).fehler).toEqual([]);
  });

  it.each([FEST, FREI, OHNE_ID])('einer anderen Tabelle ist nur eine ganz leere: $name', (definition) => {
    const raster = gefunden(KOEPFE, {}, { Id: 'Q1', ...FRAGEN }, {});
    expect(readListe(definition, raster).zeilen.map(({ zeile }) => zeile.stelle.zeile)).toEqual([1]);
  });
});

describe('was in einer Zeile nicht zu verstehen ist', () => {
  const SCHLECHT = { Id: 'Z2', Was: FEHLERWERT, 'Bis wann': 'bald', Wer: wahrheitswert(true) };

  it('wird ganz gemeldet, jede Zelle mit ihrer Stelle, und gilt als nicht angegeben', () => {
    const { zeilen, heile, fehler } = readListe(NUMMERIERT, gefunden(KOEPFE, ERSTE, SCHLECHT));
    expect(fehler).toMatchObject([
      { code: 'TEXT_UNGUELTIG', orte: [ort('D7')], feld: 'Was' },
      { code: 'DATUM_UNGUELTIG', orte: [ort('E7')], feld: 'Bis wann' },
      { code: 'AUSWAHL_UNGUELTIG', orte: [ort('F7')], feld: 'Wer' },
    ]);
    expect(zeilen).toMatchObject([
      { zeile: { id: 'Z1' }, fehler: [] },
      { zeile: { id: 'Z2', was: '', wann: null, wer: null }, fehler },
    ]);
    expect(heile.map(({ id }) => id)).toEqual(['Z1']);
  });

  it.each([
    ['Was', FEHLERWERT],
    ['Bis wann', text('bald')],
    ['Wer', text('niemand')],
  ])('nimmt schon allein ihre Zeile aus den heilen: %s', (kopf, zelle) => {
    const inhalt = readListe(NUMMERIERT, gefunden(KOEPFE, { ...ERSTE, [kopf]: zelle }, ZWEITE));
    expect([inhalt.fehler.length, inhalt.zeilen.length]).toEqual([1, 2]);
    expect(inhalt.heile.map(({ id }) => id)).toEqual(['Z2']);
  });

  it('eine Pflichtangabe fehlt nur in Zeilen, in denen etwas steht', () => {
    const raster = gefunden(KOEPFE.slice(1), { Was: 'etwas' }, {}, { 'Bis wann': datum(46347) });
    expect(readListe(MIT_PFLICHT, raster).fehler).toEqual([
      { code: 'ANGABE_FEHLT', orte: [ort('D6')], feld: 'Bis wann' },
    ]);
  });
});

describe('die Stelle einer Zeile', () => {
  const [zeile] = readListe(NUMMERIERT, gefunden(['Wer', 'x', 'Was', 'Id', 'Bis wann'], {}, ERSTE)).heile;

  it('nennt zu jedem Feld seine Zelle und was darin steht', () => {
    expect(zeile?.stelle.ort('was')).toEqual(ort('E7'));
    expect(zeile?.stelle.zelle('wer').value).toEqual(text('Person'));
    expect(readListe(OHNE_ID, gefunden(KOEPFE, { Was: 'a' })).heile[0]?.stelle.zelle('wer').value).toEqual(
      LEER,
    );
  });

  it('kennt kein Feld, das die Tabelle nicht hat', () => {
    expect(() => zeile?.stelle.zelle('gibtEsNicht' as 'was')).toThrow('No column for gibtEsNicht');
  });
});
