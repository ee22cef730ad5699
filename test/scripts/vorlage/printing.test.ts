import { columnName, columnNumber } from '../../../scripts/vorlage/cells';
import { istVerborgen } from '../../../src/mappe/layout';
import { BERECHTIGTE, VERMERKE } from '../../../src/bereiche/bfm/vermerke/listen';
import { neueVermerkId } from '../../../src/bereiche/bfm/vermerke/vorhaben/vermerke';
import { openTemplate, part, raw, tableOf, type Opened } from './opened';

const A4 = 9;
/** Points of the paper, of both margins, and of one character of the default font (Arial 11). */
const [A4_SHORT, A4_LONG, MARGINS, UNIT] = [595, 842, 68, 6];
const FORMS = ['Profiling', 'Kennung', 'Förderziele', 'Anleitung'];
const ACROSS = [
  'Verlauf',
  'Gespräch',
  ...['Plan', 'Ziele'],
  ...['Fallmanagement', 'Neukunde', 'bFM', 'Vermerke', 'Berechtigte'],
  ...['Angebote', 'Angebotslücken', 'Leitfaden', 'Rechtsangaben'],
];
const UPRIGHT = ['Planpunkte', 'Akte', 'Hausregeln', 'Hauslisten'];
const DOCUMENTS = ['Kooperationsplan', 'Bürgerblatt'];

let opened: Opened;
beforeAll(async () => {
  opened = await openTemplate();
});

const sheetXml = (sheet: string): string =>
  part(opened, `xl/worksheets/sheet${opened.file.GetSheetList().list.indexOf(sheet) + 1}.xml`);

/** Widths of the columns `from:to` together, in characters. */
function widthOf(sheet: string, columns: string): number {
  const [from = 0, to = 0] = columns.split(':').map(columnNumber);
  let width = 0;
  for (let column = from; column <= to; column += 1)
    width += opened.file.GetColWidth(sheet, columnName(column)).width;
  return width;
}

const printName = (sheet: string, kind: string): string | undefined =>
  opened.file
    .GetDefinedName()
    .definedNames.find(({ Name, Scope }) => Name === `_xlnm.${kind}` && Scope === sheet)?.RefersTo;

describe('printing', () => {
  it.each(FORMS)('puts %s on exactly one A4 page, upright', (sheet) => {
    const layout = opened.file.GetPageLayout(sheet).opts;
    expect(layout).toMatchObject({ Size: A4, Orientation: 'portrait', FitToWidth: 1, FitToHeight: 1 });
    expect(opened.file.GetSheetProps(sheet).props.FitToPage).toBe(true);
  });

  it.each(UPRIGHT)('prints %s upright, one page wide and as long as it needs', (sheet) => {
    const layout = opened.file.GetPageLayout(sheet).opts;
    expect(layout).toMatchObject({ Size: A4, Orientation: 'portrait', FitToWidth: 1 });
    expect(sheetXml(sheet)).toContain('fitToHeight="0"');
  });

  it.each(ACROSS)('prints %s across, one page wide and as long as it needs', (sheet) => {
    const layout = opened.file.GetPageLayout(sheet).opts;
    expect(layout).toMatchObject({ Size: A4, Orientation: 'landscape', FitToWidth: 1 });
    expect(sheetXml(sheet)).toContain('fitToHeight="0"');
  });

  it.each(DOCUMENTS)('prints every line of %s within the width of its page, unscaled', (sheet) => {
    expect(widthOf(sheet, 'B:D') * UNIT).toBeLessThanOrEqual(A4_SHORT - MARGINS);
  });

  it('prints the Akte unscaled, and the eighteen columns of the goals at more than half their size', () => {
    expect(widthOf('Akte', 'B:C') * UNIT).toBeLessThanOrEqual(A4_SHORT - MARGINS);
    expect(widthOf('Ziele', 'A:R') * UNIT).toBeLessThanOrEqual((A4_LONG - MARGINS) / 0.58);
  });

  it('breaks no sheet sideways', () => {
    for (const sheet of opened.file.GetSheetList().list.filter((name) => !istVerborgen(name))) {
      expect([sheet, opened.file.GetSheetProps(sheet).props.FitToPage]).toEqual([sheet, true]);
      expect([sheet, opened.file.GetPageLayout(sheet).opts.FitToWidth]).toEqual([sheet, 1]);
      expect(sheetXml(sheet)).not.toContain('<colBreaks');
    }
  });

  it('prints the Bürgerblatt on exactly one page and the Kooperationsplan on as many as it needs', () => {
    for (const sheet of DOCUMENTS)
      expect(opened.file.GetPageLayout(sheet).opts).toMatchObject({ Size: A4, Orientation: 'portrait' });
    expect(opened.file.GetPageLayout('Bürgerblatt').opts.FitToHeight).toBe(1);
    expect(sheetXml('Kooperationsplan')).toContain('fitToHeight="0"');
  });

  it('ends a document with its last line, and leaves out the kind of line and the hint beside', () => {
    for (const sheet of DOCUMENTS) expect(printName(sheet, 'Print_Area')).toBe(`${sheet}!$B:$D`);
  });

  it('says on every page of the Kooperationsplan whose it is; the Bürgerblatt has only one', () => {
    expect(printName('Kooperationsplan', 'Print_Titles')).toBe('Kooperationsplan!$1:$2');
    expect(printName('Bürgerblatt', 'Print_Titles')).toBeUndefined();
  });

  it.each(DOCUMENTS)('says on %s nothing of the program, which is no concern of the person', (sheet) => {
    const { OddHeader, OddFooter } = opened.file.GetHeaderFooter(sheet).opts;
    expect([OddHeader ?? '', OddFooter]).toEqual(['', '&R&10Seite &P']);
  });

  it.each([...FORMS, ...ACROSS, ...UPRIGHT])('tells on every page of %s which sheet it is', (sheet) => {
    const { OddHeader, OddFooter } = opened.file.GetHeaderFooter(sheet).opts;
    expect(OddHeader).toContain('Integrationstool · Fallmappe');
    expect(OddHeader).toContain('&A');
    expect(OddFooter).toContain('Seite &P');
  });

  it.each([...FORMS, ...ACROSS, ...DOCUMENTS, ...UPRIGHT])(
    'counts the pages of %s from 1 on, and none of other sheets',
    (sheet) => {
      expect(opened.file.GetPageLayout(sheet).opts.FirstPageNumber).toBe(1);
      expect(sheetXml(sheet)).toContain('useFirstPageNumber="true"');
      expect(sheetXml(sheet)).not.toContain('&amp;N');
    },
  );

  it.each([...FORMS, ...ACROSS, ...UPRIGHT])('knows what to print of %s and what to repeat', (sheet) => {
    expect(printName(sheet, 'Print_Area')).toMatch(new RegExp(`^${sheet}!\\$[A-Z]+`));
    expect(printName(sheet, 'Print_Titles')).toMatch(/!\$\d+:\$\d+$/);
  });

  it('leaves the technical columns off the paper', () => {
    expect(printName('Profiling', 'Print_Area')).toContain('$B$1');
    expect(printName('Förderziele', 'Print_Area')).toContain('$B$1');
  });

  it.each([
    ['Vermerke', VERMERKE.name, 'Vermerk (geschützt)'],
    ['Berechtigte', BERECHTIGTE.name, 'Schlüssel'],
  ])('leaves what nobody can read off the paper of %s, and all else on it', (sheet, table, header) => {
    const { head } = tableOf(opened, table);
    const [letzte = '', geheim = ''] = head.slice(-2);
    expect(raw(opened, { sheet, cell: geheim })).toBe(header);
    expect(printName(sheet, 'Print_Area')).toBe(`${sheet}!$A:$${letzte.replace(/\d/g, '')}`);
  });

  it.each([
    ['Vermerke', 'A'],
    ['bFM', 'J'],
  ])('has room on %s for the whole Id of a Vermerk', (sheet, column) => {
    expect(widthOf(sheet, `${column}:${column}`)).toBeGreaterThan(neueVermerkId(globalThis.crypto).length);
  });
});
