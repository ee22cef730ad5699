/** The sheets of partners that the house keeps; in a Fallmappe and in a Hausvorlage. They name no person of a case. */
import {
  ANGEBOTSKETTEN_VORLAGE,
  FREIGABEPFLICHT_VORLAGE,
  GRUNDLAGEN_VORLAGE,
  PARTNER_VORLAGE,
  SCHUTZKONTAKTE_VORLAGE,
} from '../../src/bereiche/kooperation/listenDesHauses.vorlage';
import {
  PARTNER_BLATT,
  PARTNERART_LABEL,
  PARTNERARTEN,
  PARTNERREGELN_BLATT,
  SCHUTZWEG_LABEL,
  SCHUTZWEGE,
} from '../../src/bereiche/kooperation/regeln/vokabular';
import type { TemplateBuilder } from './builder';
import { putTitle } from './heading';
import { GRUNDLAGE_VORGABE, PARTNER_SHEET, PARTNERREGELN_SHEET, SCHUTZ_VORGABE } from './kooperationTexte';
import { listWidths } from './listTable';
import { setUpPage } from './pageSetup';
import { leereZeilen, putFeldteil, putTabellenteil, spanOf } from './tabellenteile';

const ZEILEN = 12;

/** Builds both sheets. */
export function buildPartnerSheets(builder: TemplateBuilder): void {
  buildPartnerSheet(builder);
  buildPartnerregelnSheet(builder);
}

function buildPartnerSheet(builder: TemplateBuilder): void {
  const { titel, untertitel, partner, ketten } = PARTNER_SHEET;
  const sheet = builder.addSheet(PARTNER_BLATT);
  const span = spanOf(PARTNER_VORLAGE);
  const leer = leereZeilen(ZEILEN);
  sheet.widths(listWidths(PARTNER_VORLAGE));
  putTitle(sheet, span, titel);
  sheet.put(`${span.from}2`, untertitel, 'fallzeile');
  const row = putTabellenteil(sheet, {
    span,
    row: 4,
    texte: partner,
    tabelle: PARTNER_VORLAGE,
    zeilen: leer,
  });
  putTabellenteil(sheet, {
    span,
    row,
    texte: ketten,
    tabelle: ANGEBOTSKETTEN_VORLAGE,
    zeilen: leer,
    column: 2,
  });
  sheet.finish('A4');
  setUpPage(builder, sheet, {
    orientation: 'landscape',
    onePage: false,
    area: `$${span.from}:$${span.to}`,
    repeat: '$1:$2',
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
