import { aktenAusgang } from '../../../src/bausteine/ausgang';
import { schrittAnlegen } from '../../../src/bereiche/plan/vorhaben/schritte';
import { HAUPTWEG } from '../../../src/mappe/mappeAus';
import { Book } from '../../host/book/Book';
import { dataArea, listTables } from '../../host/book/tables';
import { filledCells } from '../../host/book/usedCells';
import { loadExcelize } from '../../host/nodeExcelize';
import { unterschiede } from '../../support/abbild';
import { BEIWERK } from '../../support/bereiche';
import { abbild, BEISPIEL, mappeMit, openMappe, type Testmappe, vorlageBytes } from '../../support/mappe';
import { mitExcelize } from '../../support/mitExcelize';
import { getan, plane, SCHRITT } from '../../support/plan';

/** Nobody but people adds rows to it, and what is below it is of its own width: Excel moves that along. */
const VON_HAND = ['tblLokaleKriterien'];

/**
 * They stand one below another with rows prepared for more, the widest above. Once those are full the program does not let them grow, and
 * says so with the place; a person can in Excel.
 */
const MIT_RAUM = [
  'tblVerweisungen',
  'tblEinwilligungen',
  'tblWeitergaben',
  'tblRueckmeldungen',
  'tblKonferenzen',
  'tblPartner',
];

/** The tables that grow one row at a time. */
const WACHSENDE = [...HAUPTWEG.listen, ...BEIWERK.listen]
  .filter(({ schluessel }) => schluessel.art !== 'fest')
  .map(({ name }) => name)
  .filter((name) => ![...VON_HAND, ...MIT_RAUM].includes(name));

describe('in der Vorlage', () => {
  it.each(WACHSENDE)('steht unter %s nichts, was weichen müsste', async (name) => {
    const book = new Book(await loadExcelize(), vorlageBytes());
    const tables = listTables(book);
    const table = tables.find((each) => each.name === name);
    if (!table) throw new Error(`no table ${name}`);
    const { row, rows, column, columns } = { ...dataArea(table), ...table.area };
    const filled = filledCells(book, book.sheetName(table.sheetId) ?? '');
    const others = tables.filter(({ sheetId }) => sheetId === table.sheetId).map(({ area }) => area);
    const below = [...filled, ...others].filter(
      (area) =>
        area.row >= row + rows && area.column < column + columns && area.column + area.columns > column,
    );
    expect(below).toEqual([]);
  });
});

it.each(MIT_RAUM)('%s hat Raum für mindestens acht Zeilen', async (name) => {
  const book = new Book(await loadExcelize(), vorlageBytes());
  const table = listTables(book).find((each) => each.name === name);
  if (!table) throw new Error(`no table ${name}`);
  expect(dataArea(table).rows).toBeGreaterThanOrEqual(8);
});

/** Plan, whose table of steps ends in row 8. */
async function mitSchritt(change: Parameters<typeof mitExcelize>[1]): Promise<Testmappe> {
  const offen = await mappeMit(BEISPIEL);
  await getan(offen, schrittAnlegen(SCHRITT));
  return openMappe(await mitExcelize(offen.host.save(), change));
}

describe('hat jemand etwas unter eine Tabelle gestellt, die wächst', () => {
  it('eine andere Tabelle: nichts ändert sich, und ein Satz nennt die Stelle und was zu tun ist', async () => {
    const offen = await mitSchritt((file) => file.AddTable('Plan', { Range: 'B12:C13', Name: 'tblEigene' }));
    const vorher = abbild(offen);
    const ergebnis = await plane(offen, schrittAnlegen({ ...SCHRITT, was: 'zweiter' }));
    expect(aktenAusgang({ getan: '' }, ergebnis).satz).toMatch(
      /Plan!A8.*Eine Tabelle kann nicht wachsen, weil unter ihr/,
    );
    expect(unterschiede(vorher, abbild(offen))).toEqual([]);
  });

  it('Text: er weicht nach unten, und was neben der Tabelle steht, bleibt', async () => {
    const offen = await mitSchritt((file) => {
      file.SetCellStr('Plan', 'B12', 'eigene Notiz');
      file.SetCellStr('Plan', 'J12', 'daneben');
    });
    await getan(offen, schrittAnlegen({ ...SCHRITT, was: 'zweiter' }));
    expect(['B12', 'B13', 'J12'].map((cell) => offen.host.workbook.getCell('Plan', cell))).toEqual([
      '',
      'eigene Notiz',
      'daneben',
    ]);
  });
});
