import { columnName, columnNumber, splitCell } from '../../../scripts/vorlage/cells';
import { openTemplate, part, raw, tableOf, type Opened } from './opened';

const A4 = 9;
/** Points of the paper, of both margins, and of one character of the default font (Arial 11). */
const [A4_SHORT, A4_LONG, MARGINS, UNIT] = [595, 842, 68, 6];
const FORMS = ['Profiling', 'Kennung', 'Förderziele', 'Anleitung'];
const ACROSS = ['Verlauf', 'Gespräch', 'Angebote', 'Hausregeln', 'Leitfaden', 'Rechtsangaben'];
const DOCUMENTS = ['Kooperationsplan', 'Bürgerblatt'];

let opened: Opened;
beforeAll(async () => {
  opened = await openTemplate();
});

const columnOf = (cell: string): number => columnNumber(splitCell(cell).column);
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

  it.each(ACROSS)('prints %s across, one page wide and as long as it needs', (sheet) => {
    const layout = opened.file.GetPageLayout(sheet).opts;
    expect(layout).toMatchObject({ Size: A4, Orientation: 'landscape', FitToWidth: 1 });
    expect(sheetXml(sheet)).toContain('fitToHeight="0"');
  });

  it('prints the Plan on three pages side by side, at a fixed scale because of the breaks', () => {
    const layout = opened.file.GetPageLayout('Plan').opts;
    expect(layout).toMatchObject({ Size: A4, Orientation: 'landscape' });
    expect(layout.AdjustTo).toBeGreaterThanOrEqual(70);
    expect(opened.file.GetSheetProps('Plan').props.FitToPage ?? false).toBe(false);
    const breaks = /<colBreaks.*<\/colBreaks>/.exec(sheetXml('Plan'))?.[0] ?? '';
    const columns = [...breaks.matchAll(/<brk [^>]*id="(\d+)"/g)].map((match) => Number(match[1]) + 1);
    const { head } = tableOf(opened, 'tblZiele');
    const header = columns.map((column) => head.find((cell) => columnOf(cell) === column) ?? '');
    expect(header.map((cell) => raw(opened, { sheet: 'Plan', cell }))).toEqual(['Id', 'Ressourcen']);
    expect(printName('Plan', 'Print_Titles')).toBe('Plan!$K:$K,Plan!$1:$6');
  });

  it('prints the parts of the Fallmanagement on four pages side by side, all with their headers', () => {
    const layout = opened.file.GetPageLayout('Fallmanagement').opts;
    expect(layout).toMatchObject({ Size: A4, Orientation: 'landscape', AdjustTo: 80 });
    const breaks = /<colBreaks.*<\/colBreaks>/.exec(sheetXml('Fallmanagement'))?.[0] ?? '';
    const columns = [...breaks.matchAll(/<brk [^>]*id="(\d+)"/g)].map((match) =>
      columnName(Number(match[1]) + 1),
    );
    const firsts = ['tblStatus', 'tblVermerke', 'tblNeukunde'].map((table) => tableOf(opened, table).head);
    const visible = (head: readonly string[]): string => head.find((cell) => !isHidden(cell)) ?? '';
    expect(columns).toEqual(firsts.map((head) => splitCell(visible(head)).column));
    expect(printName('Fallmanagement', 'Print_Titles')).toBe('Fallmanagement!$1:$7');

    function isHidden(cell: string): boolean {
      return !opened.file.GetColVisible('Fallmanagement', splitCell(cell).column).visible;
    }
  });

  it.each([
    ['Plan', 0.72, ['A:J', 'K:S', 'T:AB']],
    ['Fallmanagement', 0.8, ['B:I', 'J:S', 'U:AF', 'AI:AL']],
    ['Kooperationsplan', 1, ['B:D']],
    ['Bürgerblatt', 1, ['B:D']],
  ] as const)('prints every part of %s within the width of its page', (sheet, scale, parts) => {
    const page = sheet === 'Plan' || sheet === 'Fallmanagement' ? A4_LONG : A4_SHORT;
    const titles = sheet === 'Plan' ? widthOf(sheet, 'K:K') : 0;
    for (const part of parts) {
      const repeated = part === 'T:AB' ? titles : 0;
      expect((widthOf(sheet, part) + repeated) * UNIT * scale).toBeLessThanOrEqual(page - MARGINS);
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
    expect([OddHeader ?? '', OddFooter]).toEqual(['', '&R&10Seite &P von &N']);
  });

  it.each([...FORMS, ...ACROSS, 'Plan', 'Planpunkte', 'Fallmanagement'])(
    'tells on every page of %s which sheet it is',
    (sheet) => {
      const { OddHeader, OddFooter } = opened.file.GetHeaderFooter(sheet).opts;
      expect(OddHeader).toContain('Integrationstool · Fallmappe');
      expect(OddHeader).toContain('&A');
      expect(OddFooter).toContain('Seite &P von &N');
    },
  );

  it.each([...FORMS, ...ACROSS])('knows what to print of %s and what to repeat', (sheet) => {
    expect(printName(sheet, 'Print_Area')).toMatch(new RegExp(`^${sheet}!\\$[A-Z]+`));
    expect(printName(sheet, 'Print_Titles')).toMatch(/!\$\d+:\$\d+$/);
  });

  it('leaves the technical columns off the paper', () => {
    expect(printName('Profiling', 'Print_Area')).toContain('$B$1');
    expect(printName('Förderziele', 'Print_Area')).toContain('$B$1');
  });
});
