/** Builds the template Fallmappe.xlsx from the vocabulary and the layout. Reads no file and writes none. */
import { DRUCK_TEXT } from './sheetTexts';
import { VORLAGE_ID } from '../../src/mappe/layout';
import { buildAngeboteSheet } from './angeboteSheet';
import { buildAnleitungSheet } from './anleitungSheet';
import { TemplateBuilder } from './builder';
import { buildDokumentSheets } from './dokumentSheet';
import { check, type Excelize } from './excelize';
import { buildFallmanagementSheet } from './fallmanagementSheet';
import { buildFoerderzieleSheet } from './foerderzieleSheet';
import { buildGespraechSheet } from './gespraechSheet';
import { buildHausregelnSheet } from './hausregelnSheet';
import { buildKennungSheet } from './kennungSheet';
import { finishPackage, type Purpose } from './packageParts';
import { buildPassSheet } from './passSheet';
import { buildPlanSheet } from './planSheet';
import { buildProfilingSheet } from './profilingSheet';
import { buildVerlaufSheet } from './verlaufSheet';

/** A fixed day: the time of the build must not show in the file. */
const CREATED = '2026-01-01T00:00:00Z';

/** The bytes of the template; the same for every build. Throws if excelize refuses anything. */
export function buildFallmappe(excelize: Excelize): Uint8Array {
  return build(excelize, 'mappe').bytes;
}

/** A built workbook, the names in it, and the builder it came from. */
export interface Built {
  readonly bytes: Uint8Array;
  readonly names: ReadonlyMap<string, string>;
  readonly builder: TemplateBuilder;
}

/** Builds the template itself, or a workbook whose sheets Excel inserts into another one. */
export function build(excelize: Excelize, purpose: Purpose): Built {
  const builder = new TemplateBuilder(excelize);
  if (purpose === 'erweiterung') buildNewSheets(builder);
  else buildAllSheets(builder, purpose);
  setProperties(builder);
  builder.file.SetActiveSheet(0);
  const written = check(builder.file.WriteToBuffer()).buffer as Uint8Array;
  return { bytes: finishPackage(written, builder.sheets, purpose), names: builder.names, builder };
}

function buildAllSheets(builder: TemplateBuilder, purpose: Purpose): void {
  buildProfilingSheet(builder);
  buildKennungSheet(builder);
  buildFoerderzieleSheet(builder);
  buildVerlaufSheet(builder, { withChart: purpose === 'mappe' });
  buildNewSheets(builder);
  buildAnleitungSheet(builder);
  buildPassSheet(builder);
}

/** The sheets that came after version 1. */
function buildNewSheets(builder: TemplateBuilder): void {
  buildGespraechSheet(builder);
  buildPlanSheet(builder);
  buildAngeboteSheet(builder);
  buildDokumentSheets(builder);
  buildFallmanagementSheet(builder);
  buildHausregelnSheet(builder);
}

function setProperties(builder: TemplateBuilder): void {
  const { file } = builder;
  check(
    file.SetDocProps({
      Creator: DRUCK_TEXT.autor,
      LastModifiedBy: DRUCK_TEXT.autor,
      Title: VORLAGE_ID,
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
