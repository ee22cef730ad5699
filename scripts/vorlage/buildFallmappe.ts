/** Builds the template Fallmappe.xlsx from the vocabulary and the layout. Reads no file and writes none. */
import { DRUCK_TEXT } from './sheetTexts';
import { VORLAGE_ID } from '../../src/excel/layout';
import { buildAnleitungSheet } from './anleitungSheet';
import { TemplateBuilder } from './builder';
import { check, type Excelize } from './excelize';
import { buildFoerderzieleSheet } from './foerderzieleSheet';
import { buildKennungSheet } from './kennungSheet';
import { finishPackage } from './packageParts';
import { buildPassSheet } from './passSheet';
import { buildProfilingSheet } from './profilingSheet';
import { buildVerlaufSheet } from './verlaufSheet';

/** A fixed day: the time of the build must not show in the file. */
const CREATED = '2026-01-01T00:00:00Z';

/** The bytes of the template; the same for every build. Throws if excelize refuses anything. */
export function buildFallmappe(excelize: Excelize): Uint8Array {
  const builder = new TemplateBuilder(excelize);
  buildProfilingSheet(builder);
  buildKennungSheet(builder);
  buildFoerderzieleSheet(builder);
  buildVerlaufSheet(builder);
  buildAnleitungSheet(builder);
  buildPassSheet(builder);
  setProperties(builder);
  builder.file.SetActiveSheet(0);
  return finishPackage(check(builder.file.WriteToBuffer()).buffer as Uint8Array, builder.sheets);
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
