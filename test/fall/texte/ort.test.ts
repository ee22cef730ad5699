import { aufzaehlung, feldLabel } from '../../../src/fall/texte/felder';
import { ortText } from '../../../src/fall/texte/ort';
import { EINZELFELDER } from '../../../src/fall/rawFall';
import { BEDARFE, FESTLEGUNGEN, PARAGRAPH_16A, RESSOURCENBEREICHE } from '../../../src/rules/vocabulary';

describe('wie ein Ort heißt', () => {
  it.each([
    ['Profiling', 'Profiling!D12'],
    ['Förderziele', 'Förderziele!D12'],
    ['_Pass', '_Pass!D12'],
    ['Blatt 2', "'Blatt 2'!D12"],
    ['2026', "'2026'!D12"],
    ["Erika's", "'Erika''s'!D12"],
    ['a-b', "'a-b'!D12"],
    ['AB12', "'AB12'!D12"],
    ['R1C1', "'R1C1'!D12"],
  ])('Blatt %s', (blatt, erwartet) => {
    expect(ortText({ art: 'zelle', blatt, zelle: 'D12' })).toBe(erwartet);
  });

  it('ein ganzes Blatt, die Mappe, ein JSON-Pfad', () => {
    expect(ortText({ art: 'blatt', blatt: 'Blatt 2' })).toBe("'Blatt 2'");
    expect(ortText({ art: 'mappe' })).toBe('Arbeitsmappe');
    expect(ortText({ art: 'json', pfad: '[0].stichtag' })).toBe('[0].stichtag');
    expect(ortText({ art: 'json', pfad: '' })).toBe('Eingabe');
  });
});

describe('Aufzählung', () => {
  it.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A und B'],
    [['A', 'B', 'C'], 'A, B und C'],
  ])('%j', (items, erwartet) => {
    expect(aufzaehlung(items)).toBe(erwartet);
  });

  it('mit anderem Bindewort', () => {
    expect(aufzaehlung(['A', 'B', 'C'], 'oder')).toBe('A, B oder C');
  });
});

describe('wie ein Feld heißt', () => {
  const ids = [
    ...EINZELFELDER,
    ...FESTLEGUNGEN,
    ...PARAGRAPH_16A,
    ...[...BEDARFE, ...RESSOURCENBEREICHE].map(({ id }) => id),
    'festlegung',
    'profillage',
    'kennung',
  ];

  it.each(ids)('%s hat einen deutschen Namen', (id) => {
    expect(feldLabel(id)).toMatch(/^[\p{Lu}§in]/u);
    expect(feldLabel(id)).not.toBe(id);
  });

  it('eine unbekannte Id bleibt, wie sie ist', () => {
    expect(feldLabel('xyz')).toBe('xyz');
  });
});
