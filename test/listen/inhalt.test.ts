import { feld } from '../../src/listen/feld';
import { Inhalt } from '../../src/listen/inhalt';
import { tag } from '../../src/listen/spalte';
import { inhaltMit, tabelle, zelle } from '../support/inhalt';
import { datum, text } from '../support/rawFaelle';
import { FEST, NUMMERIERT, OHNE_ID } from './listenFaelle';

const DATUM = feld('Plan_Datum', tag('Datum'));
const ANDERES = feld('Anderes', tag('Anderes'));

describe('eine Lesung', () => {
  const inhalt = inhaltMit(
    tabelle(NUMMERIERT, [{ id: text('Z1'), was: text('etwas') }]),
    zelle(DATUM, datum(46347)),
  );

  it('versteht Tabellen und einzelne Zellen nach ihrem Namen', () => {
    expect(inhalt.liste(NUMMERIERT).heile).toMatchObject([{ id: 'Z1', was: 'etwas', wann: null }]);
    expect(inhalt.feld(DATUM).wert).toBe('2026-11-21');
  });

  it('versteht alles nur einmal', () => {
    expect(inhalt.liste(NUMMERIERT)).toBe(inhalt.liste(NUMMERIERT));
    expect(inhalt.feld(DATUM)).toBe(inhalt.feld(DATUM));
  });

  it('liest einen Namen so, wie ihn gerade jemand versteht', () => {
    const ohneId = { ...OHNE_ID, name: NUMMERIERT.name };
    expect(inhalt.liste(ohneId).heile[0]).not.toHaveProperty('id');
    expect(inhalt.liste(NUMMERIERT).heile[0]).toHaveProperty('id');
  });

  it('versteht nichts, was niemand braucht', () => {
    const stolperstein = {
      ...DATUM.spalte,
      read: () => {
        throw new Error('Read too early');
      },
    };
    const still = inhaltMit(zelle(feld('X', stolperstein), datum(1)));
    expect(() => still.feld(feld('X', stolperstein))).toThrow('Read too early');
  });

  it('was nicht gelesen ist, kann niemand verstehen', () => {
    expect(() => inhalt.liste(FEST)).toThrow('Was not read: tblFest');
    expect(() => inhalt.feld(ANDERES)).toThrow('Was not read: Anderes');
  });
});

it('gesucht und gefunden sind zweierlei', () => {
  const [name, raster] = tabelle(FEST, []);
  const inhalt = new Inhalt(new Map([[name, raster]]), new Set([name, ANDERES.name]));
  const stand = [FEST, ANDERES, DATUM].map((teil) => [inhalt.suchte(teil), inhalt.hat(teil)]);
  expect(stand).toEqual([
    [true, true],
    [true, false],
    [false, false],
  ]);
});
