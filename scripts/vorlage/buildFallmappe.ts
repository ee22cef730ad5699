/** Builds the template Fallmappe.xlsx from the vocabulary and the layout. Reads no file and writes none. */
import { DRUCK_TEXT } from './sheetTexts';
import { VORLAGE_ID } from '../../src/mappe/layout';
import { buildAnleitungSheet } from './anleitungSheet';
import type { Vorlagenbereich } from './bereiche';
import { TemplateBuilder } from './builder';
import { check, type Excelize } from './excelize';
import { finishPackage, type Purpose } from './packageParts';
import { buildPassSheet } from './passSheet';
import { type Catalog, CENTRAL } from './webExtension';

/** A fixed day: the time of the build must not show in the file. */
const CREATED = '2026-01-01T00:00:00Z';

/** The bytes of the template; the same for every build. Throws if excelize refuses anything. */
export function buildFallmappe(
  excelize: Excelize,
  bereiche: readonly Vorlagenbereich[],
  catalog = CENTRAL,
): Uint8Array {
  return build(excelize, 'mappe', bereiche, catalog).bytes;
}

/** A built workbook, the names in it, and the builder it came from. */
export interface Built {
  readonly bytes: Uint8Array;
  readonly names: ReadonlyMap<string, string>;
  readonly builder: TemplateBuilder;
}

/** Builds the template itself, or a workbook whose sheets Excel inserts into another one. */
export function build(
  excelize: Excelize,
  purpose: Purpose,
  bereiche: readonly Vorlagenbereich[],
  catalog = CENTRAL,
): Built {
  const builder = new TemplateBuilder(excelize);
  const options = { withChart: purpose === 'mappe' };
  // What everybody has is never missing.
  const teile = purpose === 'erweiterung' ? bereiche.slice(1) : bereiche;
  const sheets = [...teile.flatMap((each) => each.sheets), ...teile.flatMap((each) => each.hausSheets)];
  sheets.forEach((put) => put(builder, options));
  if (purpose !== 'erweiterung') {
    buildAnleitungSheet(builder);
    buildPassSheet(
      builder,
      bereiche.map(({ mappe }) => mappe),
    );
  }
  return { bytes: finished(builder, VORLAGE_ID, purpose, catalog), names: builder.names, builder };
}

/** The bytes of a workbook whose sheets are built, with its properties. @param title its kind. */
export function finished(
  builder: TemplateBuilder,
  title: string,
  purpose: Purpose,
  catalog: Catalog = CENTRAL,
): Uint8Array {
  setProperties(builder, title);
  builder.file.SetActiveSheet(0);
  const written = check(builder.file.WriteToBuffer()).buffer as Uint8Array;
  return finishPackage(written, builder.sheets, purpose, catalog);
}

function setProperties({ file }: TemplateBuilder, title: string): void {
  check(
    file.SetDocProps({
      Creator: DRUCK_TEXT.autor,
      LastModifiedBy: DRUCK_TEXT.autor,
      Title: title,
      Language: 'de-DE',
      Created: CREATED,
      Modified: CREATED,
    }),
  );
  check(file.SetAppProps({ Application: DRUCK_TEXT.autor }));
  check(file.SetWorkbookProps({ FilterPrivacy: false }));
  check(file.SetCalcProps({ FullCalcOnLoad: true }));
  check(file.SetDefaultFont('Arial'));
}
