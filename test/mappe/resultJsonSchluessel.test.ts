import { readCase } from '../../src/mappe/caseJson';
import { resultJson, type ResultJson } from '../../src/mappe/resultJson';
import { berechne } from '../../src/fall/berechne';
import faelle from '../cases/faelle.json';
import { STICHTAG } from '../support/faelle';

function resultOf(input: unknown): ResultJson {
  const gelesen = readCase(input, '', STICHTAG);
  if (!gelesen.ok) throw new Error(JSON.stringify(gelesen.fehler));
  return resultJson(berechne(gelesen.wert));
}

/** The keys of an object and of the objects in it, in order; lists by their first element. */
function keysOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(keysOf);
  if (typeof value !== 'object' || value === null) return null;
  return Object.entries(value).map(([key, each]) => [key, keysOf(each)]);
}

describe('die Schlüssel stehen immer in derselben dokumentierten Reihenfolge', () => {
  const matrixzeile = ['integration', 'wettbewerbsfaehigkeit', 'prozessfaehigkeit', 'erwerbsfaehigkeit'];

  it.each(faelle.map(({ name, fall }) => [name, fall] as const))('%s', (_, fall) => {
    const result = resultOf(fall);
    expect(Object.keys(result)).toEqual([
      'regelwerk',
      'kundennummer',
      'profillage',
      'kennung',
      'betreuung',
      'faz',
      'hinweise',
      'begruendung',
    ]);
    expect(Object.keys(result.profillage)).toEqual([
      'errechnet',
      'regel',
      'moeglich',
      'festgelegt',
      'gueltig',
      'naechste',
    ]);
    expect(Object.keys(result.kennung)).toEqual([
      'errechnet',
      'regel',
      'geprueft',
      'gueltig',
      'gueltigDurch',
      'untergrund',
      'moeglich',
      'entscheidendeFragen',
      'naechsteAndere',
    ]);
    expect(Object.keys(result.betreuung)).toEqual(['vorschlag', 'regel', 'wechsel']);
    expect(Object.keys(result.faz)).toEqual([
      'vorschlag',
      'moeglich',
      'foerderziel',
      'entwicklungsziel',
      'aktiveVermittlung',
      'matrix',
    ]);
    Object.values(result.faz.matrix).forEach((row) => expect(Object.keys(row)).toEqual(matrixzeile));
    result.hinweise.forEach((hinweis) => expect(Object.keys(hinweis)).toEqual(['code', 'feld', 'text']));
    result.begruendung.forEach((each) =>
      expect(Object.keys(each)).toEqual(['regel', 'text', 'eingaben', 'quelle']),
    );
    result.kennung.naechsteAndere.forEach((each) =>
      expect(keysOf(each)).toEqual([
        [
          'aenderungen',
          [
            [
              ['eingabe', null],
              ['auf', null],
            ],
          ],
        ],
        ['kennung', null],
      ]),
    );
  });
});
