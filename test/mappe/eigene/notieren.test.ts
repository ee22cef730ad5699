/** What is remembered of a new order: rows that came, and that nothing of a row is to be missed that went. */
import { WIEDERVORLAGEN } from '../../../src/bereiche/bfm/wiedervorlagen/listen';
import { notizVon } from '../../../src/mappe/eigene/notieren';
import { inhaltMit, tabelle } from '../../support/inhalt';
import { text } from '../../support/rawFaelle';

const INHALT = inhaltMit(
  tabelle(WIEDERVORLAGEN, [
    { id: text('eigene:1-AAAAAA'), hinweis: text('bleibt') },
    { id: text('eigene:2-AAAAAA'), hinweis: text('geht') },
  ]),
);
const LEER = Object.fromEntries(Object.keys(WIEDERVORLAGEN.spalten).map((feld) => [feld, '']));

it('eine Zeile, die mit der neuen Ordnung geht, wird nicht mehr erinnert, die anderen weiter', () => {
  const zeilen = [
    { aus: 0, werte: {} },
    { aus: 1, werte: LEER },
  ];
  expect(notizVon([{ art: 'ordnen', liste: WIEDERVORLAGEN, zeilen }], INHALT)).toEqual({
    neu: [],
    geleert: [{ liste: WIEDERVORLAGEN, id: 'eigene:2-AAAAAA' }],
    ohneId: [],
  });
});

it('eine Zeile, die kommt, wird mit dem erinnert, was in ihr steht', () => {
  const werte = { ...LEER, id: 'eigene:3-AAAAAA', hinweis: 'neu' };
  const zeilen = [
    { aus: 0, werte: {} },
    { aus: 1, werte: {} },
    { aus: null, werte },
  ];
  const neu = { art: 'zeile', liste: WIEDERVORLAGEN, id: 'eigene:3-AAAAAA', istGanz: true };
  expect(notizVon([{ art: 'ordnen', liste: WIEDERVORLAGEN, zeilen }], INHALT)).toMatchObject({
    neu: [{ ...neu, werte: { id: 'eigene:3-AAAAAA', hinweis: 'neu' } }],
    geleert: [],
  });
});
