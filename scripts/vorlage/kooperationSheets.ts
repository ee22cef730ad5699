/** The sheets of cooperation: one for each table that grows, then what does not grow and what is printed. */
import { EINWILLIGUNGSBLATT, KONFERENZDRUCK, UEBERGABEBLATT } from '../../src/bereiche/kooperation/listen';
import {
  AUFGABEN_VORLAGE,
  DIAGNOSE_VORLAGE,
  EINWILLIGUNGEN_VORLAGE,
  FREIGABEN_VORLAGE,
  KONFERENZEN_VORLAGE,
  KOOPERATIONSFELDER_VORLAGE,
  RUECKMELDUNGEN_VORLAGE,
  SCHNITTSTELLE_VORLAGE,
  VERWEISUNGEN_VORLAGE,
  VORRANG_VORLAGE,
  WEITERGABEN_VORLAGE,
} from '../../src/bereiche/kooperation/listen.vorlage';
import {
  AUFGABEN_BLATT,
  DIAGNOSEFELD_LABEL,
  DIAGNOSEFELDER,
  EINWILLIGUNG_BLATT,
  EINWILLIGUNGEN_BLATT,
  FALLKONFERENZ_BLATT,
  FREIGABEN_BLATT,
  HILFEPLANUNG_BLATT,
  KONFERENZ_BLATT,
  KOOPERATION_BLATT,
  RUECKMELDUNGEN_BLATT,
  UEBERGABE_BLATT,
  WEITERGABEN_BLATT,
} from '../../src/bereiche/kooperation/regeln/vokabular';
import type { Tabellenvorlage } from '../../src/listen/vorlage';
import type { TemplateBuilder } from './builder';
import { type Gestalt, putDokumentSheet } from './dokumentSheet';
import { putCaseLine, putTitle } from './heading';
import {
  AUFGABEN_SHEET,
  EINWILLIGUNGEN_SHEET,
  FALLKONFERENZ_SHEET,
  FREIGABEN_SHEET,
  HILFEPLANUNG_SHEET,
  KOOPERATION_SHEET,
  RUECKMELDUNGEN_SHEET,
  type Tabellenkopf,
  WEITERGABEN_SHEET,
} from './kooperationTexte';
import { listWidths } from './listTable';
import { setUpPage } from './pageSetup';
import { putFeldteil, putTabellenteil } from './tabellenteile';
import { putTableSheet } from './tableSheet';

const GESTALT: Gestalt = {
  titel: 'dokumentTitel',
  titleHeight: 28,
  widths: [44, 19, 24],
  onePage: false,
  repeat: '$1:$2',
};

/** Builds the sheets of the case, in their order. */
export function buildKooperationSheets(builder: TemplateBuilder): void {
  WACHSENDE.forEach(([blatt, tabelle, kopf]) =>
    putTableSheet(builder, { blatt, tabelle, ...kopf, height: EXPLANATION_HEIGHT, fuer: 'fall' }),
  );
  buildHilfeplanungSheet(builder);
  putDokumentSheet(builder, UEBERGABE_BLATT, UEBERGABEBLATT, GESTALT);
  putDokumentSheet(builder, EINWILLIGUNG_BLATT, EINWILLIGUNGSBLATT, GESTALT);
  putDokumentSheet(builder, KONFERENZ_BLATT, KONFERENZDRUCK, GESTALT);
}

/** Room for two lines. */
const EXPLANATION_HEIGHT = 34;

/** Each has a sheet of its own, since the program lets no table grow towards another one. */
const WACHSENDE: readonly (readonly [blatt: string, tabelle: Tabellenvorlage, kopf: Tabellenkopf])[] = [
  [KOOPERATION_BLATT, VERWEISUNGEN_VORLAGE, KOOPERATION_SHEET],
  [EINWILLIGUNGEN_BLATT, EINWILLIGUNGEN_VORLAGE, EINWILLIGUNGEN_SHEET],
  [WEITERGABEN_BLATT, WEITERGABEN_VORLAGE, WEITERGABEN_SHEET],
  [RUECKMELDUNGEN_BLATT, RUECKMELDUNGEN_VORLAGE, RUECKMELDUNGEN_SHEET],
  [FREIGABEN_BLATT, FREIGABEN_VORLAGE, FREIGABEN_SHEET],
  [FALLKONFERENZ_BLATT, KONFERENZEN_VORLAGE, FALLKONFERENZ_SHEET],
  [AUFGABEN_BLATT, AUFGABEN_VORLAGE, AUFGABEN_SHEET],
];

/** Nothing on it grows. The Ids are nothing for people. */
function buildHilfeplanungSheet(builder: TemplateBuilder): void {
  const { titel, untertitel, ...teile } = HILFEPLANUNG_SHEET;
  const sheet = builder.addSheet(HILFEPLANUNG_BLATT);
  const span = { from: 'B', to: 'D' };
  sheet.widths(listWidths(DIAGNOSE_VORLAGE));
  sheet.hideColumn('A');
  putTitle(sheet, span, titel);
  putCaseLine(sheet, span, untertitel);
  const zeilen = DIAGNOSEFELDER.map((id) => [id, DIAGNOSEFELD_LABEL[id]]);
  let row = putTabellenteil(sheet, { span, row: 4, texte: teile.felder, tabelle: DIAGNOSE_VORLAGE, zeilen });
  row = putFeldteil(sheet, { span, row, texte: teile.schnittstelle, felder: SCHNITTSTELLE_VORLAGE });
  row = putFeldteil(sheet, { span, row, texte: teile.weitere, felder: KOOPERATIONSFELDER_VORLAGE });
  putFeldteil(sheet, { span, row, texte: teile.vorrang, felder: VORRANG_VORLAGE });
  sheet.finish('B4');
  // That a protected Vermerk comes first is never printed: its rows stand below the print area.
  const area = `$B$1:$D$${row - 1}`;
  setUpPage(builder, sheet, { orientation: 'portrait', onePage: false, area, repeat: '$1:$2' });
}
