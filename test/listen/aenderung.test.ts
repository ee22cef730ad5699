import { aendern, anfuegen, leeren, setzen, zellwerte } from '../../src/listen/aenderung';
import { feld } from '../../src/listen/feld';
import { parsePlainDate } from '../../src/listen/plainDate';
import { readListe } from '../../src/listen/readListe';
import { jaNein, tag } from '../../src/listen/spalte';
import { datum } from '../support/rawFaelle';
import { gefunden, NUMMERIERT } from './listenFaelle';

const TAG = parsePlainDate('2026-11-21');
const [zeile] = readListe(
  NUMMERIERT,
  gefunden(
    ['Wer', 'Was', 'Id', 'Bis wann'],
    {},
    {
      Id: 'z1',
      Was: 'Briefe sammeln',
      'Bis wann': datum(46347),
      Wer: 'PERSON',
    },
  ),
).heile;
if (zeile === undefined) throw new Error('The row of these tests was not read');

describe('eine neue Zeile', () => {
  it('nennt ihre Werte so, wie sie in die Zellen kommen, und schweigt von allem, was leer bleibt', () => {
    const werte = { id: 'Z2', was: '  Antrag ', wann: TAG, wer: null } as const;
    expect(anfuegen(NUMMERIERT, werte)).toEqual({
      art: 'anfuegen',
      liste: NUMMERIERT,
      werte: { id: 'Z2', was: 'Antrag', wann: 46347 },
    });
  });

  it('darf auch nur wenige Angaben haben', () => {
    expect(anfuegen(NUMMERIERT, { wer: 'Person' })).toMatchObject({ werte: { wer: 'Person' } });
    expect(anfuegen(NUMMERIERT, {})).toMatchObject({ art: 'anfuegen', werte: {} });
  });
});

describe('eine geänderte Zeile', () => {
  it('nennt nur die Zellen, in denen danach etwas anderes steht, und ihre Stelle', () => {
    const werte = { was: 'Briefe ordnen', wann: TAG, wer: 'Jobcenter' } as const;
    expect(aendern(NUMMERIERT, zeile, werte)).toEqual([
      { art: 'aendern', liste: NUMMERIERT, zeile: 1, werte: { was: 'Briefe ordnen', wer: 'Jobcenter' } },
    ]);
  });

  it('leert eine Zelle, die nichts mehr sagen soll', () => {
    expect(aendern(NUMMERIERT, zeile, { was: ' ', wann: null, wer: null })).toMatchObject([
      { werte: { was: '', wann: '', wer: '' } },
    ]);
  });

  it('ist keine, wenn danach überall dasselbe steht', () => {
    expect(aendern(NUMMERIERT, zeile, {})).toEqual([]);
    expect(aendern(NUMMERIERT, zeile, { was: ' Briefe sammeln ', wann: TAG, wer: 'Person' })).toEqual([]);
    expect(aendern(NUMMERIERT, zeile, zeile)).toEqual([]);
  });
});

it('eine geleerte Zeile verliert jede ihrer Zellen und bleibt stehen', () => {
  expect(leeren(NUMMERIERT, zeile)).toEqual({
    art: 'aendern',
    liste: NUMMERIERT,
    zeile: 1,
    werte: { id: '', was: '', wann: '', wer: '' },
  });
});

it.each([
  [feld('F', tag('F')), TAG, 46347],
  [feld('F', tag('F')), null, ''],
  [feld('F', jaNein('F')), false, 'nein'],
])('ein neuer Wert einer einzelnen Zelle: %#', (definition, wert, zelle) => {
  expect(setzen(definition as never, wert)).toEqual({ art: 'feld', feld: definition, wert: zelle });
});

it('was in die Zellen kommt, nennt kein Feld, das die Tabelle nicht hat, und keines ohne Wert', () => {
  const werte = { was: 'a', wann: undefined, stelle: zeile.stelle, gibtEsNicht: 'b' };
  expect(zellwerte(NUMMERIERT, werte as never)).toEqual({ was: 'a' });
});
