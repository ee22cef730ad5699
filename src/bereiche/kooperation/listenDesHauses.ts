/** The tables and the single cell of cooperation that the house keeps. */
import { mitLabel } from '../../listen/auswahl';
import { feld } from '../../listen/feld';
import { liste, listeOhneId, type ZeileVon } from '../../listen/liste';
import { anzahl, jaNein, pflicht, tag, text, verweis, vorschlag, wahl } from '../../listen/spalte';
import { DATENGRUPPE, GRUNDLAGE } from './auswahlen';
import {
  KETTEN_BLATT,
  PARTNER_BLATT,
  PARTNERART_LABEL,
  PARTNERARTEN,
  PARTNERREGELN_BLATT,
  SCHUTZWEGE,
  ZIELGRUPPEN,
} from './regeln/vokabular';
import { mehrere } from './spalten';

/** The partners of the house. */
export const PARTNER = liste(
  'tblPartner',
  { blatt: PARTNER_BLATT, seit: 4, id: 'P' },
  {
    name: pflicht(text('Name')),
    art: pflicht(wahl('Art', mitLabel('Partnerart', PARTNERARTEN, PARTNERART_LABEL))),
    ansprechperson: text('Ansprechperson'),
    telefon: text('Telefon'),
    ort: text('Ort'),
    zielgruppen: text('Zielgruppen'),
    vereinbarungVon: tag('Vereinbarung von'),
    vereinbarungBis: tag('Vereinbarung bis'),
    /** Empty: what the kind of partner allows. */
    datenumfang: mehrere('Vereinbarter Datenumfang', DATENGRUPPE),
    rueckmeldungWochen: anzahl('Rückmeldung alle … Wochen', { von: 1, bis: 52 }),
    konfliktweg: text('Konfliktweg'),
    treffen: text('Treffen'),
  },
);

/** Ideal chains of offers, a row per link (S2). */
export const ANGEBOTSKETTEN = listeOhneId(
  'tblAngebotsketten',
  { blatt: KETTEN_BLATT, seit: 4 },
  {
    zielgruppe: pflicht(vorschlag('Zielgruppe', 'Zielgruppe', ZIELGRUPPEN)),
    angebot: text('Angebot'),
    partner: verweis('Partner'),
    nummer: pflicht(anzahl('Nr.', { von: 1, bis: 20 })),
    dauer: text('Dauer'),
    danach: text('Was danach'),
  },
);

/** On what a packet for each kind of partner rests. */
export const GRUNDLAGEN_JE_ART = liste(
  'tblPartnerarten',
  { blatt: PARTNERREGELN_BLATT, seit: 4, ids: PARTNERARTEN },
  {
    label: text('Partnerart', 'fest'),
    grundlage: wahl('Rechtsgrundlage', GRUNDLAGE),
    vorschrift: text('Vorschrift'),
    rechtsstand: tag('Rechtsstand'),
    geprueftVon: text('Geprüft von'),
  },
);

/** Whom to turn to where a child may be in danger. */
export const SCHUTZKONTAKTE = liste(
  'tblSchutzwege',
  { blatt: PARTNERREGELN_BLATT, seit: 4, ids: SCHUTZWEGE },
  {
    label: text('Weg', 'fest'),
    wer: text('Stelle oder Person'),
    vorgehen: text('Vorgehen'),
    rechtsstand: tag('Rechtsstand'),
    telefon: text('Telefon'),
    vorschrift: text('Vorschrift'),
    geprueftVon: text('Geprüft von'),
  },
);

/** Whether steps with a paid measure need the Teamleitung (S3). */
export const FREIGABEPFLICHT = feld(
  'Haus_Freigabepflicht',
  jaNein('Bezahlte Maßnahmen brauchen die Freigabe der Teamleitung'),
);

export type Partner = ZeileVon<typeof PARTNER>;
export type Kettenglied = ZeileVon<typeof ANGEBOTSKETTEN>;
export type Artgrundlage = ZeileVon<typeof GRUNDLAGEN_JE_ART>;
export type Schutzkontakt = ZeileVon<typeof SCHUTZKONTAKTE>;
