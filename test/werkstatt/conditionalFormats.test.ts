import { readFileSync } from 'node:fs';
import { conditionalCss, readFormatRules } from '../../scripts/werkstatt/page/conditionalFormats';
import { readParts } from '../../scripts/werkstatt/page/packageText';
import { Book } from '../host/book/Book';
import { loadExcelize } from '../host/nodeExcelize';
import { Person } from '../host/Person';

const template = readFileSync('assets/Fallmappe.xlsx');

describe('the conditional formats of the Fallmappe', () => {
  it('are read with their cells and formulas', () => {
    const rules = readFormatRules(readParts(template));
    expect(rules.map(({ sheet }) => sheet)).toContain('Förderziele');
    expect(rules[0]).toMatchObject({
      sheet: 'Profiling',
      area: { row: 18, column: 3, rows: 14, columns: 1 },
      formula: 'AND(ISNUMBER(D19),D19>=2)',
    });
  });

  it('stress a Stufe from 2 on, and only there', async () => {
    const book = new Book(await loadExcelize(), template);
    const rules = readFormatRules(readParts(template)).filter(({ sheet }) => sheet === 'Profiling');
    const person = new Person(book);
    person.setCell('Profiling', 'D19', 2);
    person.setCell('Profiling', 'D20', 1);
    expect(conditionalCss(book, rules, 18, 3)).toMatchObject({ 'font-weight': 'bold' });
    expect(conditionalCss(book, rules, 18, 3)).toHaveProperty('background-color');
    expect(conditionalCss(book, rules, 19, 3)).toEqual({});
    expect(conditionalCss(book, rules, 18, 4)).toEqual({});
  });
});
