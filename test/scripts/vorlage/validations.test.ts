import { validation } from '../../../scripts/vorlage/validations';
import { EINZELFELDER, type Einzelfeld } from '../../../src/fall/rawFall';
import { BEDARFSLISTE, FALL_FELDER, MATRIXLISTE, RESSOURCENLISTE } from '../../../src/fall/listen';
import { type Art, text } from '../../../src/listen/spalte';
import { FM_GRUND_LABEL } from '../../../src/rules/fallmanagement';
import {
  BETREUUNGEN,
  FOERDERZIEL_LABEL,
  PROFILE,
  PROGNOSE_LABEL,
  RESSOURCENBEREICHE,
} from '../../../src/rules/vocabulary';
import { NAME_16A, NAME_EINGABE, NAME_ERGEBNIS, NAME_MARKE } from '../../support/namen';
import { listAt, openTemplate, placeOf, tableOf, validationAt, type Opened, type Place } from './opened';

let opened: Opened;
beforeAll(async () => {
  opened = await openTemplate();
});

const field = (feld: Einzelfeld): Place => placeOf(opened, NAME_EINGABE[feld]);
const ofKind = (...kinds: Art[]): Einzelfeld[] =>
  EINZELFELDER.filter((feld) => kinds.includes(FALL_FELDER[feld].spalte.art));

/** The cells of a column of a rating table. */
function ratingCells(name: string, fromRight: number): Place[] {
  const { sheet, rows } = tableOf(opened, name);
  return rows.map((row) => ({ sheet, cell: row.at(-fromRight) ?? '' }));
}

describe('the drop-down lists', () => {
  it.each(ofKind('auswahl', 'vorschlag'))('belong to %s', (feld) => {
    expect(validationAt(opened, field(feld)).type).toBe('list');
    expect(listAt(opened, field(feld)).length).toBeGreaterThan(1);
  });

  const lists: readonly (readonly [Einzelfeld, readonly string[]])[] = [
    ['neukunde', ['ja', 'nein']],
    ['prognoseArbeitsmarkt', Object.values(PROGNOSE_LABEL)],
    ['dominierend', ['Q Qualifikation', 'L Leistungsfähigkeit', 'M Motivation', 'R Rahmenbedingungen']],
    ['festgelegteProfillage', PROFILE],
    ['fmGrund', Object.values(FM_GRUND_LABEL)],
    ['fachteam', ['Hochschulteam', 'SB-Bereich']],
    ['bisherigeBetreuung', BETREUUNGEN.filter((betreuung) => betreuung !== 'bisherige Betreuung')],
    ['foerderziel', Object.values(FOERDERZIEL_LABEL)],
    ['entwicklungsziel', RESSOURCENBEREICHE.slice(0, 10).map(({ label }) => label)],
  ];
  it.each(lists)('offer the vocabulary for %s', (feld, expected) => {
    expect(listAt(opened, field(feld))).toEqual(expected);
  });

  it.each(Object.values(NAME_16A))('offer ja and nein for %s', (name) => {
    expect(listAt(opened, placeOf(opened, name))).toEqual(['ja', 'nein']);
  });

  it.each(Object.values(NAME_MARKE))('offer x for %s', (name) => {
    expect(listAt(opened, placeOf(opened, name))).toEqual(['x']);
  });

  it.each([BEDARFSLISTE.name, RESSOURCENLISTE.name])('offer the Stufen in every row of %s', (name) => {
    for (const place of ratingCells(name, 3))
      expect(listAt(opened, place)).toEqual(['0', '1', '2', '3', '?']);
  });

  it('give Stufen as numbers, not as text', () => {
    const { sheet, cell } = placeOf(opened, 'Liste_Stufe');
    const first = cell.split(':')[0] ?? '';
    expect(opened.file.GetCellType(sheet, first).cellType).not.toBe(opened.excelize.CellTypeSharedString);
  });
});

describe('what a refusal looks like', () => {
  it('lets old entries stand in rating cells', () => {
    for (const place of ratingCells(BEDARFSLISTE.name, 3))
      expect(validationAt(opened, place).errorStyle).toBe('warning');
  });

  it.each(['fmGrund', 'bisherigeBetreuung'] as const)('lets own words stand in %s', (feld) => {
    expect(validationAt(opened, field(feld)).errorStyle).toBe('information');
  });

  it.each(['foerderziel', 'prognoseArbeitsmarkt', 'neukunde'] as const)(
    'stops a wrong entry in %s',
    (feld) => {
      expect(validationAt(opened, field(feld)).errorStyle).toBe('stop');
    },
  );

  it.each(ofKind('tag'))('accepts only dates that Excel counts correctly in %s', (feld) => {
    expect(validationAt(opened, field(feld))).toMatchObject({
      type: 'date',
      formula: '61',
      errorStyle: 'stop',
    });
  });
});

describe('the messages', () => {
  const all = () =>
    ['Profiling', 'Kennung', 'Förderziele'].flatMap((sheet) => opened.validations.get(sheet) ?? []);

  it('greet every single input cell, free text too', () => {
    const places = [...Object.values(NAME_EINGABE), ...Object.values(NAME_16A)].map((name) =>
      placeOf(opened, name),
    );
    for (const place of places) expect(validationAt(opened, place).prompt).not.toBe('');
    for (const place of ratingCells(RESSOURCENLISTE.name, 1)) expect(listAt(opened, place)).toEqual(['x']);
  });

  it.each([BEDARFSLISTE.name, RESSOURCENLISTE.name])('never hide the next row of %s', (name) => {
    for (const column of [1, 2, 3])
      for (const place of ratingCells(name, column)) expect(validationAt(opened, place).prompt).toBe('');
  });

  it('keep within the lengths Excel allows', () => {
    for (const rule of all()) {
      expect(rule.promptTitle.length).toBeLessThanOrEqual(32);
      expect(rule.errorTitle.length).toBeLessThanOrEqual(32);
      expect(rule.prompt.length).toBeLessThanOrEqual(255);
      expect(rule.error.length).toBeLessThanOrEqual(225);
      expect(rule.formula.length).toBeLessThanOrEqual(255);
    }
  });

  it('do not stand in result cells; what somebody types there is refused with a sentence', () => {
    const { sheet, rows } = tableOf(opened, MATRIXLISTE.name);
    const matrix = rows.flatMap((row) => row.slice(2).map((cell) => ({ sheet, cell })));
    const single = Object.values(NAME_ERGEBNIS).map((name) => placeOf(opened, name));
    expect([single.length, matrix.length]).toEqual([9, 40]);
    for (const place of [...single, ...matrix])
      expect(validationAt(opened, place)).toMatchObject({
        type: 'custom',
        formula: 'FALSE',
        errorStyle: 'stop',
        error: expect.stringMatching(
          /^Hier steht ein Ergebnis; das Integrationstool trägt es ein\./,
        ) as string,
        prompt: '',
      });
  });

  it('never hide the arrow of the list', () => {
    const sheets = [...opened.parts].filter(([path]) => path.startsWith('xl/worksheets/'));
    expect(sheets.filter(([, xml]) => xml.includes('showDropDown'))).toEqual([]);
  });

  it('are refused while building when they are too long', () => {
    expect(() => validation('A1', text('x'), 'x'.repeat(33), '')).toThrow('A1');
    expect(() => validation('A1', text('x'), '', 'x'.repeat(256))).toThrow('A1');
  });
});
