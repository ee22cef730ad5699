import { koepfe, liste } from '../../src/listen/liste';
import { FEST, FREI, NUMMERIERT, OHNE_ID } from './listenFaelle';

describe('eine Liste', () => {
  it.each([
    ['mit Nummern hinter einem Buchstaben', NUMMERIERT, { art: 'nummer', buchstabe: 'Z' }],
    ['mit genau diesen Zeilen', FEST, { art: 'fest', ids: ['Q1', 'Q2', 'Q3'], zeilen: {} }],
    ['mit beliebigen Ids', FREI, { art: 'frei' }],
    ['ohne Ids', OHNE_ID, { art: 'keiner' }],
  ])('%s weiß, woran sich ihre Zeilen unterscheiden', (_, { schluessel }, erwartet) => {
    expect(schluessel).toEqual(erwartet);
  });

  it.each([
    [NUMMERIERT, ['Id', 'Was', 'Bis wann', 'Wer']],
    [FEST, ['Id', 'Was', 'Bis wann', 'Wer']],
    [FREI, ['Id', 'Was', 'Bis wann', 'Wer']],
    [OHNE_ID, ['Was', 'Bis wann', 'Wer']],
  ])(
    '$name hat ihre Überschriften in der Reihenfolge ihrer Spalten, die Id voran',
    (definition, erwartet) => {
      expect(koepfe(definition)).toEqual(erwartet);
    },
  );

  it('kennt ihr Blatt und die Version, die sie mitgebracht hat', () => {
    expect(liste('tblX', { blatt: 'Mein Blatt', seit: 7, id: 'X' }, {})).toMatchObject({
      name: 'tblX',
      blatt: 'Mein Blatt',
      seit: 7,
    });
  });

  it('schreibt die Ids der Vorlage fest, die anderen nicht', () => {
    expect([FEST, NUMMERIERT, FREI].map(({ spalten }) => spalten.id.art)).toEqual(['fest', 'text', 'text']);
  });
});
