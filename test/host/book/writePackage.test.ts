import { readFileSync } from 'node:fs';
import { abbildVon, unterschiede } from '../../support/abbild';
import { loadExcelize } from '../nodeExcelize';
import { Person } from '../Person';
import { parseReference } from './address';
import { Book } from './Book';
import { clearStyles, copyStyle, setNumberFormat } from './styles';
import { appendRows, findTable, removeRow } from './tables';

const TEMPLATES = ['assets/Fallmappe.xlsx', 'test/cases/Fallmappe-Version1.xlsx'];

type Step = (book: Book, person: Person) => void;

function area(reference: string) {
  const found = parseReference(reference)?.area;
  if (!found) throw new Error(reference);
  return found;
}

function table(book: Book, name: string) {
  const found = findTable(book, name);
  if (!found) throw new Error(name);
  return found;
}

const STEPS: readonly [string, Step][] = [
  [
    'texts, numbers, dates and truth values',
    (_, person) => {
      ['Erika & "Max" <b>', ' Rand\n', 'Ü 😀', 3.25, -7, true, '1.2.2026', '50 %', '', "'=1+1"].forEach(
        (value, row) => {
          person.setCell('Profiling', `C${row + 5}`, value);
          person.setCell('Profiling', `K${row * 40 + 2}`, value);
        },
      );
    },
  ],
  [
    'a text twice, and what stood there before',
    (_, person) => {
      person.setCell('Profiling', 'C5', 'zweimal');
      person.setCell('Profiling', 'C6', 'zweimal');
      person.setCell('Profiling', 'C5', '');
    },
  ],
  [
    'an emptied cell without a look and an emptied row',
    (_, person) => {
      person.setCell('Profiling', 'M60', 'kommt');
      person.setCell('Profiling', 'M60', '');
      person.setCell('Profiling', 'B5', '');
    },
  ],
  [
    'number formats, old and new',
    (book) => {
      setNumberFormat(book, 'Profiling', 'C5', 'dd.mm.yyyy');
      setNumberFormat(book, 'Profiling', 'C6', '0.0 "Stück & <mehr>"');
      setNumberFormat(book, 'Kennung', 'A2', '@');
      setNumberFormat(book, 'Kennung', 'A3', '0%');
      setNumberFormat(book, 'Kennung', 'Z3', '0%');
    },
  ],
  [
    'looks taken over and taken away',
    (book, person) => {
      setNumberFormat(book, 'Profiling', 'C5', '0.000');
      copyStyle(book, 'Profiling', 'C5', area('D60:E61'));
      clearStyles(book, 'Profiling', area('C7:D8'));
      person.setCell('Profiling', 'C7', 'ohne');
    },
  ],
  [
    'formulas and errors',
    (_, person) => {
      person.setCell('Profiling', 'C5', '=SUM(D19:D32)&"<ä>"');
      person.setCell('Profiling', 'D19', '#NV');
      person.setCell('Profiling', 'C6', '=1+1');
      person.setCell('Profiling', 'C6', 'wieder Text');
      person.setCell('Profiling', 'G19', 'über einer Formel');
    },
  ],
  [
    'names',
    (_, person) => {
      person.setName('Fall_Name', 'Profiling!$C$6');
      person.setName('Neu', "'Kennung'!$A$1:$B$2");
      person.deleteName('Fall_Zugang');
    },
  ],
  [
    'tables that grow and shrink',
    (book, person) => {
      appendRows(book, table(book, 'tblVerlauf'), 3);
      person.setCell('Verlauf', 'A21', '1.2.2026');
      const grown = table(book, 'tblVerlauf');
      removeRow(book, grown, grown.area.rows - 2);
    },
  ],
];

/** What both ways of writing say after the same steps. */
async function bothWays(path: string, step: Step): Promise<[here: Uint8Array, byExcelize: Uint8Array]> {
  const written = async (prepare: (book: Book) => void): Promise<Uint8Array> => {
    const book = new Book(await loadExcelize(), readFileSync(path));
    // Before its first text excelize leaves the list of types as it was.
    new Person(book).setCell('Profiling', 'L1', 'x');
    step(book, new Person(book));
    prepare(book);
    return book.save();
  };
  return [await written(() => undefined), await written((book) => book.changeBeyond(() => undefined))];
}

describe.each(TEMPLATES)('the package written over %s', (path) => {
  it.each(STEPS)('is that of excelize in every cell and every other part: %s', async (_, step) => {
    const [here, byExcelize] = await bothWays(path, step);
    const [untouched] = await bothWays(path, () => undefined);
    expect(unterschiede(abbildVon(here), abbildVon(untouched))).not.toEqual([]);
    expect(unterschiede(abbildVon(here), abbildVon(byExcelize))).toEqual([]);
  });

  it('is left to excelize where there is more to tell', async () => {
    const [here, byExcelize] = await bothWays(path, (_, person) => {
      person.setCell('Profiling', 'C5', 1e-7);
      person.protectSheet('Kennung');
      person.unlock('Profiling', 'C5');
      person.select('Kennung', 'A1');
    });
    expect(here).toEqual(byExcelize);
  });
});
