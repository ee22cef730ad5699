/** The plain kind of formula, calculated without excelize: wherever there is an answer, excelize gives the same. Costs about 5 s. */
import { vorlageBytes } from '../../support/mappe';
import { mitExcelize } from '../../support/mitExcelize';
import { loadExcelize } from '../nodeExcelize';
import { Person } from '../Person';
import { sampleBook } from '../sampleBook';
import { askValue, calculatedValue } from './askCell';
import { Book } from './Book';
import { plainResult } from './plainFormula';

interface Formula {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
}

function formulasOf(book: Book): Formula[] {
  return book
    .sheets()
    .flatMap(({ name: sheet }) =>
      [...(book.read.cellsOf(sheet)?.contents ?? [])].flatMap(([cell, content]) =>
        content.kind === 'formula' ? [{ sheet, cell, formula: content.formula }] : [],
      ),
    );
}

/** How many of these have an answer; it has to be that of excelize. */
function answered(book: Book, formulas: readonly Formula[]): number {
  return formulas.filter(({ sheet, cell, formula }) => {
    const plain = plainResult(book, sheet, formula);
    if (plain === undefined) return false;
    expect([cell, formula, calculatedValue(plain)]).toEqual([
      cell,
      formula,
      askValue(book.file, sheet, cell),
    ]);
    return true;
  }).length;
}

describe('in the template', () => {
  const TYPED = ['', 1, 2, 3, 7, '?', 'nein', 'x', 'ja', ' 2 ', ' zwei Worte ', "'3", "'007", '-', 'größer'];
  const UNDECIDED = ['X', 'Ja', 'NEIN', 2.5, true, 'a\u00A0b', 'a  b', '😀', '=1/0', '=1+1', 1e12, -0.1];

  /** Types into whatever the formulas on a sheet trim. */
  function type(book: Book, { sheet, formula }: Formula, typed: string | number | boolean): void {
    const cell = /TRIM\((\w+)\)/.exec(formula)?.[1];
    if (cell !== undefined) new Person(book).setCell(sheet, cell, typed);
  }

  const isBesideRating = ({ formula }: Formula): boolean => formula.includes('bitte prüfen');

  /** Neither calculates the control of the rules: no one here knows columns of tables. */
  const isControl = ({ sheet, formula }: Formula): boolean =>
    sheet.startsWith('_') || formula.startsWith('_Kontrolle!');

  it('every result beside a rating, every title and every open point is that of excelize', async () => {
    const book = new Book(await loadExcelize(), vorlageBytes());
    const all = formulasOf(book).filter((each) => each.sheet !== 'Verlauf' && !isControl(each));
    const ratings = all.filter(isBesideRating);
    ratings.forEach((each) => type(book, each, 0));
    expect(answered(book, ratings)).toBe(ratings.length);
    for (let round = 0; round < TYPED.length; round += 4) {
      all.forEach((each, index) => type(book, each, TYPED[(round + index) % TYPED.length] ?? ''));
      if (round > 0) new Person(book).setCell('Kennung', round > 4 ? 'B20' : 'B14', 'x');
      expect([round, answered(book, all)]).toEqual([round, all.length]);
    }
  });

  it('where others might see it otherwise, excelize is asked', async () => {
    const book = new Book(await loadExcelize(), vorlageBytes());
    const rating = formulasOf(book).find(isBesideRating);
    if (!rating) throw new Error('no formula beside a rating');
    for (const typed of UNDECIDED) {
      type(book, rating, typed);
      expect([typed, plainResult(book, rating.sheet, rating.formula)]).toEqual([typed, undefined]);
    }
  });
});

describe('a formula', () => {
  const ANSWERED: readonly (readonly [formula: string, result: string | undefined])[] = [
    ['"a"&"b"&3', 'ab3'],
    ['"say ""yes"""', 'say "yes"'],
    ['IF("a"="b","yes","no")', 'no'],
    ['IF("a"<>"b","yes","no")', 'yes'],
    ['IF(OR(1=2,2=2),"yes","no")', 'yes'],
    ['IF(\'Kennung 2\'!B2="Erika Muster","yes","no")', 'yes'],
    ['Fall_Name&"!"', 'Erika Muster!'],
    ['Profil!$B$2&""', '1'],
    ['Profil!C3&"-"', '-'],
    ['IF(Profil!C3="","empty","filled")', 'empty'],
    ['IF(LEN(TRIM("  a b "))=3,"yes","no")', 'yes'],
    ['IFERROR("a","b")', 'a'],
    ['IF(COUNTA(Profil!$A$1:$C$4)>10,"many","few")', 'many'],
    ['IF(COUNTA(Profil!C2:C3)>1,"many","few")', 'few'],
    ['IF(("a"="a")=("b"="b"),"yes","no")', 'yes'],
  ];
  const LEFT: readonly string[] = [
    'SUM(Profil!B2:B4)',
    'Profil!B2',
    'Profil!B2+1',
    '1.5&""',
    '1E3&""',
    '10%&""',
    'Fall_Summe&""',
    'Kaputt&""',
    'Unbekannt&""',
    'fall_name&""',
    'Nirgends!A1&""',
    '\'Kennung 2\'!B4&""',
    '\'Kennung 2\'!B5&""',
    'IF("a"="A","yes","no")',
    'IF("0"="","yes","no")',
    'IF("1"=1,"yes","no")',
    'IF("a"="a","yes"',
    'IF("a","yes","no")',
    'IF("a"="b","yes")',
    'IF("b">"a","yes","no")',
    'Profil!A1:A2&""',
    'COUNTA("a")&""',
    'COUNTA(\'Kennung 2\'!B2:B5)&""',
    'UPPER("a")',
    'TRIM("a  b")',
    'tblBedarfe[Id]&""',
    '"a" "b"',
    '("a"',
    '{"a"}',
  ];

  it('is calculated where it is plain', async () => {
    const book = new Book(await loadExcelize(), await withFormulas(ANSWERED.map(([formula]) => formula)));
    const results = ANSWERED.map(([formula]) => [formula, plainResult(book, 'Profil', formula)]);
    expect(results).toEqual(ANSWERED);
    expect(answered(book, formulasOf(book))).toBe(ANSWERED.length);
  });

  it('is left to excelize where it is not', async () => {
    const book = new Book(await loadExcelize(), await sampleBook());
    expect(LEFT.filter((formula) => plainResult(book, 'Profil', formula) !== undefined)).toEqual([]);
  });
});

async function withFormulas(formulas: readonly string[]): Promise<Uint8Array> {
  return mitExcelize(await sampleBook(), (file) =>
    formulas.forEach((formula, index) => file.SetCellFormula('Profil', `F${index + 1}`, formula)),
  );
}
