import { istDatumsformat, rohwertAt } from '../../src/listen/raster';

function rohwert(value: unknown, type: string, format = 'General'): unknown {
  return rohwertAt({ address: 'A!A1', values: [[value]], valueTypes: [[type]], numberFormat: [[format]] });
}

describe('was in einer Zelle steht', () => {
  it.each<[string, unknown, unknown]>([
    ['leer', rohwert('', 'Empty'), { art: 'leer' }],
    ['leerer Text', rohwert('', 'String'), { art: 'leer' }],
    ['Zahl', rohwert(2.5, 'Double'), { art: 'zahl', wert: 2.5 }],
    ['ganze Zahl', rohwert(2, 'Integer'), { art: 'zahl', wert: 2 }],
    ['Datum', rohwert(46347, 'Double', 'dd.mm.yyyy'), { art: 'datum', wert: 46347 }],
    ['Text', rohwert('2', 'String'), { art: 'text', wert: '2' }],
    ['Text in einer Datumszelle', rohwert('2', 'String', 'dd.mm.yyyy'), { art: 'text', wert: '2' }],
    ['Fehlerwert', rohwert('#N/A', 'Error'), { art: 'fehlerwert' }],
    ['wahr', rohwert(true, 'Boolean'), { art: 'wahrheitswert', wert: true }],
    ['falsch', rohwert(false, 'Boolean'), { art: 'wahrheitswert', wert: false }],
  ])('%s', (_, gefunden, erwartet) => {
    expect(gefunden).toEqual(erwartet);
  });

  it.each([
    ['dd.mm.yyyy', true],
    ['m/d/yyyy', true],
    ['[$-407]d. mmmm yyyy', true],
    ['yyyy-mm-dd hh:mm', true],
    ['General', false],
    ['0.00', false],
    ['@', false],
    ['0 "Tage"', false],
    ['[Red]0', false],
    ['0\\d', false],
    ['0_d', false],
  ])('das Zahlenformat %s zeigt ein Datum: %s', (format, erwartet) => {
    expect(istDatumsformat(format)).toBe(erwartet);
  });
});
