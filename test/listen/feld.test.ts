import { block, feld, readFeld } from '../../src/listen/feld';
import { pflicht, tag, text as textspalte } from '../../src/listen/spalte';
import { rasterAus } from '../support/inhalt';
import { datum, FEHLERWERT, LEER, text } from '../support/rawFaelle';

const DATUM = feld('Plan_Datum', tag('Datum des Plans'));
const HIER = { art: 'zelle', blatt: 'Mein Plan', zelle: 'B7' };

describe('eine einzelne Zelle', () => {
  it.each([
    ['verstanden', datum(46347), '2026-11-21', []],
    ['leer', LEER, null, []],
    [
      'unbrauchbar',
      text('bald'),
      null,
      [{ code: 'DATUM_UNGUELTIG', orte: [HIER], feld: 'Datum des Plans', gefunden: 'text' }],
    ],
  ])('%s: was darin steht, wo sie steht und was nicht stimmt', (_, value, wert, fehler) => {
    const inhalt = readFeld(DATUM, rasterAus("'Mein Plan'!$B$7", [[value]]));
    expect(inhalt).toMatchObject({ wert, zelle: { value, ort: HIER }, fehler });
    expect(inhalt.fehler).toHaveLength(fehler.length);
  });

  it('ist die erste, wenn der Name mehrere umfasst', () => {
    const raster = rasterAus('Blatt!A1:B2', [
      [text('erste'), FEHLERWERT],
      [FEHLERWERT, FEHLERWERT],
    ]);
    expect(readFeld(feld('X', textspalte('X')), raster)).toMatchObject({ wert: 'erste', fehler: [] });
  });

  it('sammelt die Fehler jeder Lesung für sich', () => {
    const angabe = feld('X', pflicht(tag('X')));
    const raster = rasterAus('Blatt!A1', [[LEER]]);
    expect([readFeld(angabe, raster), readFeld(angabe, raster)]).toMatchObject([
      { fehler: [{ code: 'ANGABE_FEHLT' }] },
      { fehler: [{ code: 'ANGABE_FEHLT' }] },
    ]);
  });
});

it('ein Block kennt seinen Namen und seine Größe', () => {
  expect(block('Plan_Dokument', 80, 4)).toEqual({ name: 'Plan_Dokument', zeilen: 80, spalten: 4 });
});
