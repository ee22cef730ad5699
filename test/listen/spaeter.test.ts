import type { Fehler } from '../../src/listen/fehler';
import { findFesteZeilen, type FesteZeilen } from '../../src/listen/festeZeilen';
import { type FesteZeile, liste, listeOhneId } from '../../src/listen/liste';
import type { Raster } from '../../src/listen/raster';
import { readListe } from '../../src/listen/readListe';
import { stufe, text as textspalte } from '../../src/listen/spalte';
import { LEER, text } from '../support/rawFaelle';
import { gefunden, ort } from './listenFaelle';

const BLATT = { blatt: 'Blatt', seit: 3 };
const ZEILEN: Readonly<Record<string, FesteZeile>> = {
  Q2: { seit: 4, fest: {} },
  Q3: { seit: undefined, fest: {} },
};
/** `Q2` came with version 4. */
const FEST = liste(
  'tblFest',
  { ...BLATT, ids: ['Q1', 'Q2', 'Q3'], zeilen: ZEILEN },
  { was: textspalte('Was') },
);
/** `spaet` came with version 4. */
const LISTE = listeOhneId('tblListe', BLATT, {
  was: textspalte('Was'),
  wer: textspalte('Wer'),
  spaet: { ...stufe('Spät'), spaeter: { seit: 4, aufschrift: 'Später' } },
});

function gesucht(raster: Raster, fassung?: number): FesteZeilen<'id' | 'was'> & { fehler: Fehler[] } {
  const fehler: Fehler[] = [];
  return { ...findFesteZeilen(FEST, raster, (each) => void fehler.push(each), fassung), fehler };
}

describe('eine Zeile, die später kam', () => {
  const OHNE = gefunden(['Id', 'Was'], { Id: 'Q1', Was: 'eins' }, { Id: 'Q3', Was: 'drei' });

  it('fehlt in einer Mappe von früher ohne Fehler und ist leer, mit dem Blatt als Ort', () => {
    const { fehler, zelle } = gesucht(OHNE, 3);
    expect(fehler).toEqual([]);
    expect(zelle('Q2', 'was')).toEqual({ value: LEER, ort: { art: 'blatt', blatt: 'Blatt' } });
    expect(zelle('Q3', 'was').value).toEqual(text('drei'));
  });

  it.each([4, 5, undefined])('fehlt in einer der Version %s nicht ungemeldet', (fassung) => {
    expect(gesucht(OHNE, fassung).fehler).toMatchObject([{ code: 'ID_FEHLT', id: 'Q2', orte: [ort('C5')] }]);
  });

  it.each([0, 3])('entschuldigt keine von Anfang an, auch nicht in Version %i', (fassung) => {
    const ohneDritte = gefunden(['Id', 'Was'], { Id: 'Q1' });
    expect(gesucht(ohneDritte, fassung).fehler).toMatchObject([{ code: 'ID_FEHLT', id: 'Q3' }]);
  });

  it('wird gelesen, wo sie schon da ist', () => {
    const mit = gefunden(['Id', 'Was'], { Id: 'Q1' }, { Id: 'Q2', Was: 'zwei' }, { Id: 'Q3' });
    expect(gesucht(mit, 3).zelle('Q2', 'was').value).toEqual(text('zwei'));
  });
});

describe('eine Spalte, die später kam', () => {
  const OHNE = gefunden(['Was', 'Wer'], { Was: 'a', Wer: 'b' }, { Was: 'c' });

  it('ist in einer Mappe von früher leer; gelesen wird alles, geschrieben nichts', () => {
    const { heile, fehler, spaltenfehler } = readListe(LISTE, OHNE, 3);
    expect(heile).toMatchObject([
      { was: 'a', wer: 'b', spaet: null },
      { was: 'c', wer: '', spaet: null },
    ]);
    expect(heile[1]?.stelle.zelle('spaet')).toMatchObject({ value: LEER, ort: ort('C7') });
    expect(fehler).toEqual([]);
    expect(spaltenfehler).toMatchObject([{ code: 'SPALTE_FEHLT', spalte: 'Spät' }]);
  });

  it.each([4, undefined])(
    'fehlt in einer der Version %s: ein Fehler, und keine Zeile wird gelesen',
    (fassung) => {
      const { zeilen, fehler } = readListe(LISTE, OHNE, fassung);
      expect(zeilen).toEqual([]);
      expect(fehler).toMatchObject([{ code: 'SPALTE_FEHLT', spalte: 'Spät' }]);
    },
  );

  it.each([0, 3])('entschuldigt keine von Anfang an, auch nicht in Version %i', (fassung) => {
    const { zeilen, fehler } = readListe(LISTE, gefunden(['Was'], { Was: 'a' }), fassung);
    expect(zeilen).toEqual([]);
    expect(fehler).toMatchObject([{ code: 'SPALTE_FEHLT', spalte: 'Wer' }]);
    expect(fehler).toHaveLength(1);
  });
});
