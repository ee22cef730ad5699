/** How a sheet prints: A4, always one page wide, margins, header and footer, print area and repeated rows. */
import type { TemplateBuilder } from './builder';
import { check } from './excelize';
import type { SheetBuilder } from './sheetBuilder';

const A4 = 9;
const CM = 1 / 2.54;
/** Of this sheet alone: Excel counts „von &N“ over all sheets that are printed together, and knows no code for those of one. */
const PAGE_NUMBER = '&R&10Seite &P';
const FIRST_PAGE = 1;

export interface PageSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** Whole sheet on one page; otherwise only the width is fitted. */
  readonly onePage: boolean;
  /** Absolute range, e.g. `$A$1:$G$40`. */
  readonly area: string;
  /** Absolute rows to repeat on every page, e.g. `$1:$2`. */
  readonly repeat?: string;
  /** What the workbook is called at the top of the page, where the builder does not say it. */
  readonly mappe?: string;
  /** For the person: nothing but the number of the page stands around the text. */
  readonly neutral?: true;
}

/** Sets up a sheet for printing. */
export function setUpPage(builder: TemplateBuilder, sheet: SheetBuilder, setup: PageSetup): void {
  const { file } = builder;
  check(file.SetSheetProps(sheet.name, { FitToPage: true, TabColorRGB: '0B4F5C' }));
  check(
    file.SetPageLayout(sheet.name, {
      Size: A4,
      Orientation: setup.orientation,
      FirstPageNumber: FIRST_PAGE,
      FitToWidth: 1,
      FitToHeight: setup.onePage ? 1 : 0,
    }),
  );
  check(
    file.SetPageMargins(sheet.name, {
      Left: 1.2 * CM,
      Right: 1.2 * CM,
      Top: 1.7 * CM,
      Bottom: 1.5 * CM,
      Header: 0.7 * CM,
      Footer: 0.7 * CM,
      Horizontally: true,
    }),
  );
  const around = setup.neutral
    ? { OddFooter: PAGE_NUMBER }
    : {
        OddHeader: `&L&10${setup.mappe ?? builder.seitenrand.mappe}&R&10&A`,
        OddFooter: `&L&10${builder.seitenrand.schutz}${PAGE_NUMBER}`,
      };
  check(file.SetHeaderFooter(sheet.name, { AlignWithMargins: true, ScaleWithDoc: false, ...around }));
  definePrintName(builder, sheet, 'Print_Area', setup.area);
  if (setup.repeat) definePrintName(builder, sheet, 'Print_Titles', setup.repeat);
}

function definePrintName(builder: TemplateBuilder, sheet: SheetBuilder, kind: string, range: string): void {
  check(
    builder.file.SetDefinedName({
      Name: `_xlnm.${kind}`,
      RefersTo: `${sheet.name}!${range}`,
      Scope: sheet.name,
    }),
  );
}
