/** The Bereiche as the template knows them: what each has in the workbook, and who builds its sheets. */
import { BEREICHE } from '../../src/bereiche/bereiche';
import type { Blattvorlage } from '../../src/listen/vorlage';
import type { Mappenbereich } from '../../src/mappe/bereich';
import { buildAkteSheet } from './akteSheet';
import { buildAngeboteSheets } from './angeboteSheet';
import type { TemplateBuilder } from './builder';
import { buildDokumentSheets } from './dokumentSheet';
import { buildFallmanagementSheets } from './fallmanagementSheet';
import { buildFoerderzieleSheet } from './foerderzieleSheet';
import { buildGespraechSheet } from './gespraechSheet';
import { buildHauslistenSheet } from './hauslistenSheet';
import { buildHausregelnSheet } from './hausregelnSheet';
import { buildHausstandSheet } from './hausSheet';
import { buildKennungSheet } from './kennungSheet';
import { buildKontrolleMitSchritten, buildRegelwerkBlatt } from './kontrolleSheets';
import { buildKooperationSheets } from './kooperationSheets';
import { buildLeitfadenSheet } from './leitfadenSheet';
import { buildPartnerSheets } from './partnerSheets';
import { plainSheet } from './plainSheet';
import { buildPlanSheets } from './planSheet';
import { buildPlanpunkteSheet } from './planpunkteSheet';
import { buildProfilingSheet } from './profilingSheet';
import { buildRechtSheet } from './rechtSheet';
import { buildVerlaufSheet } from './verlaufSheet';

/** How sheets are built. */
export interface SheetOptions {
  /** With charts, or with room for them where Excel would not take them along. */
  readonly withChart: boolean;
}

type Sheet = (builder: TemplateBuilder, options: SheetOptions) => void;

export interface Vorlagenbereich {
  readonly mappe: Mappenbereich;
  /** Builders of its sheets, in their order. */
  readonly sheets: readonly Sheet[];
  /** Builders of those that the house keeps. */
  readonly hausSheets: readonly Sheet[];
}

/** Sheets with more on them than single cells and tables: charts, formulas, explanations. */
const BUILDERS: Readonly<Record<string, Omit<Vorlagenbereich, 'mappe'>>> = {
  einschaetzung: {
    sheets: [buildProfilingSheet, buildKennungSheet, buildFoerderzieleSheet],
    hausSheets: [],
  },
  verlauf: { sheets: [buildVerlaufSheet, buildGespraechSheet], hausSheets: [] },
  plan: {
    sheets: [buildPlanSheets, buildPlanpunkteSheet, buildDokumentSheets],
    hausSheets: [buildAngeboteSheets],
  },
  akte: { sheets: [buildAkteSheet], hausSheets: [] },
  bfm: { sheets: [buildFallmanagementSheets], hausSheets: [buildHausregelnSheet, buildHauslistenSheet] },
  kooperation: { sheets: [buildKooperationSheets], hausSheets: [buildPartnerSheets] },
  leitfaden: { sheets: [], hausSheets: [buildLeitfadenSheet] },
  recht: { sheets: [], hausSheets: [buildRechtSheet] },
  kontrolle: { sheets: [], hausSheets: [buildRegelwerkBlatt, buildKontrolleMitSchritten] },
  haus: { sheets: [], hausSheets: [buildHausstandSheet] },
};

/** What `blaetter.vorlage.ts` in the folder of a Bereich exports. */
interface Blaettermodul {
  readonly BLAETTER: readonly Blattvorlage[];
}

/** Loads the looks of a Bereich from its folder. */
export type LadeBlaetter = (id: string) => Promise<Blaettermodul>;

const ausSeinemOrdner: LadeBlaetter = (id) =>
  import(`../../src/bereiche/${id}/blaetter.vorlage`) as Promise<Blaettermodul>;

const DES_PROGRAMMS = BEREICHE.map(({ mappe }) => mappe);

/**
 * The Bereiche with the builders of their sheets, in the order of the sheets: those of its own that a Bereich has here, else
 * what its folder describes. @throws Error where the sheets are not those that the Bereich names.
 */
export function vorlagenbereiche(
  bereiche: readonly Mappenbereich[] = DES_PROGRAMMS,
  lade: LadeBlaetter = ausSeinemOrdner,
): Promise<readonly Vorlagenbereich[]> {
  return Promise.all(
    bereiche.map(async (mappe) => ({ mappe, ...(BUILDERS[mappe.id] ?? (await described(mappe, lade))) })),
  );
}

async function described(
  { id, blaetter }: Mappenbereich,
  lade: LadeBlaetter,
): Promise<Omit<Vorlagenbereich, 'mappe'>> {
  const { BLAETTER } = await lade(id);
  const named = BLAETTER.map(({ blatt }) => blatt);
  if (named.join() !== blaetter.join())
    throw new Error(`${id} has the sheets ${blaetter.join()}, and looks of ${named.join()}`);
  return { sheets: BLAETTER.map(plainSheet), hausSheets: [] };
}
