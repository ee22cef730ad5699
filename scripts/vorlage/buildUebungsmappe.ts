/** Builds the template Übungsmappe.xlsx: the sheets of a case, and those of practising. Reads no file and writes none. */
import { EINSCHAETZUNG_MAPPE } from '../../src/bereiche/einschaetzung/mappe';
import { LEITFADEN_MAPPE } from '../../src/bereiche/leitfaden/mappe';
import { RECHT_MAPPE } from '../../src/bereiche/recht/mappe';
import { UEBUNG_MAPPE } from '../../src/bereiche/uebung/mappe';
import { UEBUNGSMAPPE } from '../../src/bereiche/uebung/regeln/vokabular';
import { buildAnleitungSheet } from './anleitungSheet';
import { finished } from './buildFallmappe';
import { TemplateBuilder } from './builder';
import type { Excelize } from './excelize';
import { buildFoerderzieleSheet } from './foerderzieleSheet';
import { buildKennungOhneKontrolle } from './kennungSheet';
import { buildLeitfadenSheet } from './leitfadenSheet';
import { buildLesefassungSheet } from './lesefassungSheet';
import { buildPassSheet } from './passSheet';
import { buildProfilingSheet } from './profilingSheet';
import { buildRechtSheet } from './rechtSheet';
import {
  buildGeschichtenSheet,
  buildMusterSheet,
  buildPersonenSheet,
  buildUebungSheet,
  buildUrteileSheet,
} from './uebungSheets';
import { UEBUNG_ANLEITUNG, UEBUNG_RAND } from './uebungTexte';
import { type Catalog, CENTRAL } from './webExtension';

/** What everybody uses first, what the house keeps last; the Kennung is Tabellenblatt 2 as in a Fallmappe. */
const SHEETS: readonly ((builder: TemplateBuilder) => void)[] = [
  buildProfilingSheet,
  buildKennungOhneKontrolle,
  buildFoerderzieleSheet,
  buildUebungSheet,
  buildLesefassungSheet,
  buildUrteileSheet,
  buildPersonenSheet,
  buildGeschichtenSheet,
  buildMusterSheet,
  buildLeitfadenSheet,
  buildRechtSheet,
];

/** The bytes of the template; the same for every build. Throws if excelize refuses anything. */
export function buildUebungsmappe(excelize: Excelize, catalog: Catalog = CENTRAL): Uint8Array {
  const builder = new TemplateBuilder(excelize, UEBUNG_RAND);
  SHEETS.forEach((put) => put(builder));
  buildAnleitungSheet(builder, UEBUNG_ANLEITUNG);
  const bereiche = [EINSCHAETZUNG_MAPPE, UEBUNG_MAPPE, LEITFADEN_MAPPE, RECHT_MAPPE];
  buildPassSheet(builder, bereiche, UEBUNGSMAPPE.id);
  return finished(builder, UEBUNGSMAPPE.id, 'mappe', catalog);
}
