import { aktenAusgang } from '../../../src/bausteine/ausgang';
import { HAUSVORLAGE_TEILE } from '../../../src/bereiche/haus/fach/hauslisten';
import { schrittAnlegen } from '../../../src/bereiche/plan/vorhaben/schritte';
import type { Liste } from '../../../src/listen/liste';
import { HAUPTWEG } from '../../../src/mappe/mappeAus';
import { Book } from '../../host/book/Book';
import { dataArea, listTables } from '../../host/book/tables';
import { filledCells } from '../../host/book/usedCells';
import { loadExcelize } from '../../host/nodeExcelize';
import { unterschiede } from '../../support/abbild';
import { BEIWERK } from '../../support/bereiche';
import { hausvorlageBytes } from '../../support/haus';
import { abbild, BEISPIEL, mappeMit, openMappe, type Testmappe, vorlageBytes } from '../../support/mappe';
import { mitExcelize } from '../../support/mitExcelize';
import { getan, plane, SCHRITT } from '../../support/plan';

/** Nobody but people adds rows to it, and what is below it is of its own width: Excel moves that along. */
const VON_HAND = ['tblLokaleKriterien'];

/** The tables of a template that grow one row at a time. */
const wachsende = (listen: readonly Liste[]): string[] =>
  listen
    .filter(({ schluessel }) => schluessel.art !== 'fest')
    .map(({ name }) => name)
    .filter((name) => !VON_HAND.includes(name));

describe.each([
  ['Fallmappe', vorlageBytes, wachsende([...HAUPTWEG.listen, ...BEIWERK.listen])],
  ['Hausvorlage', hausvorlageBytes, wachsende(HAUSVORLAGE_TEILE.listen)],
])('in der Vorlage %s', (_, bytes, tabellen) => {
  it.each(tabellen)('steht unter %s nichts, was weichen müsste', async (name) => {
    const book = new Book(await loadExcelize(), bytes());
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
