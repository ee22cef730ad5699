import { openTemplate, part, type Opened } from './opened';

const A4 = 9;
const FORMS = ['Profiling', 'Kennung', 'Förderziele', 'Anleitung'];

let opened: Opened;
beforeAll(async () => {
  opened = await openTemplate();
});

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

  it('prints the Verlauf across, one page wide and as long as it needs', () => {
    const layout = opened.file.GetPageLayout('Verlauf').opts;
    expect(layout).toMatchObject({ Size: A4, Orientation: 'landscape', FitToWidth: 1 });
    expect(part(opened, 'xl/worksheets/sheet4.xml')).toContain('fitToHeight="0"');
  });

  it.each([...FORMS, 'Verlauf'])('tells on every page of %s which sheet it is', (sheet) => {
    const { OddHeader, OddFooter } = opened.file.GetHeaderFooter(sheet).opts;
    expect(OddHeader).toContain('Integrationstool · Fallmappe');
    expect(OddHeader).toContain('&A');
    expect(OddFooter).toContain('Seite &P von &N');
  });

  it.each([...FORMS, 'Verlauf'])('knows what to print of %s and what to repeat', (sheet) => {
    expect(printName(sheet, 'Print_Area')).toMatch(new RegExp(`^${sheet}!\\$[A-Z]+`));
    expect(printName(sheet, 'Print_Titles')).toMatch(/!\$\d+:\$\d+$/);
  });

  it('leaves the technical columns off the paper', () => {
    expect(printName('Profiling', 'Print_Area')).toContain('$B$1');
    expect(printName('Förderziele', 'Print_Area')).toContain('$B$1');
  });
});
