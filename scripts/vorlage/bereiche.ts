/** The Bereiche as the template knows them: what each has in the workbook, and who builds its sheets. */
import { BFM_MAPPE } from '../../src/bereiche/bfm/mappe';
import { EINSCHAETZUNG_MAPPE } from '../../src/bereiche/einschaetzung/mappe';
import { PLAN_MAPPE } from '../../src/bereiche/plan/mappe';
import { VERLAUF_MAPPE } from '../../src/bereiche/verlauf/mappe';
import type { Mappenbereich } from '../../src/mappe/bereich';
import { buildAngeboteSheet } from './angeboteSheet';
import type { TemplateBuilder } from './builder';
import { buildDokumentSheets } from './dokumentSheet';
import { buildFallmanagementSheet } from './fallmanagementSheet';
import { buildFoerderzieleSheet } from './foerderzieleSheet';
import { buildGespraechSheet } from './gespraechSheet';
import { buildHausregelnSheet } from './hausregelnSheet';
import { buildKennungSheet } from './kennungSheet';
import { buildPlanSheet } from './planSheet';
import { buildProfilingSheet } from './profilingSheet';
import { buildVerlaufSheet } from './verlaufSheet';

/** How sheets are built. */
export interface SheetOptions {
  /** With charts, or with room for them where Excel would not take them along. */
  readonly withChart: boolean;
}

export interface Vorlagenbereich {
  readonly mappe: Mappenbereich;
  /** Builders of its sheets, in their order. */
  readonly sheets: readonly ((builder: TemplateBuilder, options: SheetOptions) => void)[];
}

/** In the order of the sheets. */
export const VORLAGENBEREICHE: readonly Vorlagenbereich[] = [
  {
    mappe: EINSCHAETZUNG_MAPPE,
    sheets: [buildProfilingSheet, buildKennungSheet, buildFoerderzieleSheet],
  },
  { mappe: VERLAUF_MAPPE, sheets: [buildVerlaufSheet, buildGespraechSheet] },
  { mappe: PLAN_MAPPE, sheets: [buildPlanSheet, buildAngeboteSheet, buildDokumentSheets] },
  { mappe: BFM_MAPPE, sheets: [buildFallmanagementSheet, buildHausregelnSheet] },
];
