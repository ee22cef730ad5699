/** The sheets of partners that the house keeps; in a Fallmappe and in a Hausvorlage. They name no person of a case. */
import {
  ANGEBOTSKETTEN_VORLAGE,
  FREIGABEPFLICHT_VORLAGE,
  GRUNDLAGEN_VORLAGE,
  PARTNER_VORLAGE,
  SCHUTZKONTAKTE_VORLAGE,
} from '../../src/bereiche/kooperation/listenDesHauses.vorlage';
import {
  KETTEN_BLATT,
  PARTNER_BLATT,
  PARTNERART_LABEL,
  PARTNERARTEN,
  PARTNERREGELN_BLATT,
  SCHUTZWEG_LABEL,
  SCHUTZWEGE,
} from '../../src/bereiche/kooperation/regeln/vokabular';
import type { Tabellenvorlage } from '../../src/listen/vorlage';
import type { TemplateBuilder } from './builder';
import { putTitle } from './heading';
import {
  GRUNDLAGE_VORGABE,
  KETTEN_SHEET,
  PARTNER_SHEET,
  PARTNERREGELN_SHEET,
  SCHUTZ_VORGABE,
  type Tabellenkopf,
} from './kooperationTexte';
import { listWidths } from './listTable';
import { setUpPage } from './pageSetup';
import { putFeldteil, putTabellenteil } from './tabellenteile';
import { putTableSheet } from './tableSheet';

/** Blank rows that both tables begin with, since a house types them in by hand. */
const LEERE = Array.from({ length: 12 }, () => []);
const EXPLANATION_HEIGHT = 34;

/** Builds them in their order. */
export function buildPartnerSheets(builder: TemplateBuilder): void {
  putWachsende(builder, PARTNER_BLATT, PARTNER_VORLAGE, PARTNER_SHEET);
  putWachsende(builder, KETTEN_BLATT, ANGEBOTSKETTEN_VORLAGE, KETTEN_SHEET);
  buildPartnerregelnSheet(builder);
}

function putWachsende(
  builder: TemplateBuilder,
  blatt: string,
  tabelle: Tabellenvorlage,
  kopf: Tabellenkopf,
): void {
  putTableSheet(builder, {
    blatt,
    tabelle,
    ...kopf,
    height: EXPLANATION_HEIGHT,
    fuer: 'haus',
    rows: LEERE,
  });
}

function buildPartnerregelnSheet(builder: TemplateBuilder): void {
  const { titel, untertitel, grundlagen, schutz, freigabe } = PARTNERREGELN_SHEET;
  const sheet = builder.addSheet(PARTNERREGELN_BLATT);
  const span = { from: 'B', to: 'H' };
  sheet.widths(listWidths(SCHUTZKONTAKTE_VORLAGE));
  sheet.hideColumn('A');
  putTitle(sheet, span, titel);
  sheet.put(`${span.from}2`, untertitel, 'fallzeile');
  const arten = PARTNERARTEN.map((id) => [id, PARTNERART_LABEL[id], ...GRUNDLAGE_VORGABE]);
  const wege = SCHUTZWEGE.map((id) => {
    const { vorgehen = '', telefon = '', vorschrift = '' } = SCHUTZ_VORGABE[id] ?? {};
    return [id, SCHUTZWEG_LABEL[id], '', vorgehen, '', telefon, vorschrift];
  });
  let row = putTabellenteil(sheet, {
    span,
    row: 4,
    texte: grundlagen,
    tabelle: GRUNDLAGEN_VORLAGE,
    zeilen: arten,
  });
  row = putTabellenteil(sheet, { span, row, texte: schutz, tabelle: SCHUTZKONTAKTE_VORLAGE, zeilen: wege });
  putFeldteil(sheet, { span, row, texte: freigabe, felder: [FREIGABEPFLICHT_VORLAGE] });
  sheet.finish('B4');
  setUpPage(builder, sheet, {
    orientation: 'landscape',
    onePage: true,
    area: `$${span.from}:$${span.to}`,
    repeat: '$1:$2',
  });
}
