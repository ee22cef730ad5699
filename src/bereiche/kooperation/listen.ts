/** The tables and single cells of cooperation in the case, and the blocks of the sheets that are printed. */
import { alsAuswahl, mitLabel, nurLabel } from '../../listen/auswahl';
import { block, feld } from '../../listen/feld';
import { liste, type ZeileVon } from '../../listen/liste';
import { jaNein, tag, text, verweis, wahl } from '../../listen/spalte';
import { DATENGRUPPE, GRUNDLAGE } from './auswahlen';
import { ANLAESSE, ANLASS_LABEL } from './regeln/anlaesse';
import {
  AUFGABEN_BLATT,
  DIAGNOSEFELDER,
  EINWILLIGUNGEN_BLATT,
  EINWILLIGUNGSFORMEN,
  FALLKONFERENZ_BLATT,
  FREIGABEN_BLATT,
  GRUENDE,
  HILFEPLANUNG_BLATT,
  KOOPERATION_BLATT,
  RUECKMELDEARTEN,
  RUECKMELDUNGEN_BLATT,
  SCHWERPUNKT_LABEL,
  SCHWERPUNKTE,
  STAENDE,
  WEITERGABEN_BLATT,
} from './regeln/vokabular';
import { mehrere, verweise } from './spalten';

/** Who was asked for what, and how far it has come. */
export const VERWEISUNGEN = liste(
  'tblVerweisungen',
  { blatt: KOOPERATION_BLATT, seit: 4, id: 'V' },
  {
    partner: verweis('Partner'),
    anlass: wahl('Anlass', nurLabel('Anlass', ANLAESSE, ANLASS_LABEL)),
    auftrag: text('Auftrag'),
    freiwillig: jaNein('Freiwillig'),
    grundlage: wahl('Rechtsgrundlage', GRUNDLAGE),
    einwilligung: verweis('Einwilligung'),
    verwiesenAm: tag('Verwiesen am'),
    erstkontaktAm: tag('Erstkontakt am'),
    stand: wahl('Stand', alsAuswahl('Verweisungsstand', STAENDE)),
    grund: wahl('Grund', alsAuswahl('Verweisungsgrund', GRUENDE)),
    rueckmeldungFaellig: tag('Rückmeldung fällig'),
    ergebnis: text('Ergebnis'),
  },
);

/** What a person has agreed to. */
export const EINWILLIGUNGEN = liste(
  'tblEinwilligungen',
  { blatt: EINWILLIGUNGEN_BLATT, seit: 4, id: 'E' },
  {
    partner: verweis('Partner'),
    zweck: text('Zweck'),
    umfang: mehrere('Umfang', DATENGRUPPE),
    erteiltAm: tag('Erteilt am'),
    bis: tag('Bis'),
    form: wahl('Form', alsAuswahl('Einwilligungsform', EINWILLIGUNGSFORMEN)),
    widerrufenAm: tag('Widerrufen am'),
  },
);

/** What was passed on: which fields, to whom, on what ground; never what they said. */
export const WEITERGABEN = liste(
  'tblWeitergaben',
  { blatt: WEITERGABEN_BLATT, seit: 4, id: 'W' },
  {
    verweisung: verweis('Verweisung'),
    partner: verweis('Partner'),
    angaben: text('Angaben'),
    am: tag('Weitergegeben am'),
    grundlage: wahl('Rechtsgrundlage', GRUNDLAGE),
    einwilligung: verweis('Einwilligung'),
  },
);

/** What came back. */
export const RUECKMELDUNGEN = liste(
  'tblRueckmeldungen',
  { blatt: RUECKMELDUNGEN_BLATT, seit: 4, id: 'R' },
  {
    verweisung: verweis('Verweisung'),
    art: wahl('Art', alsAuswahl('Rueckmeldeart', RUECKMELDEARTEN)),
    kurztext: text('Kurztext'),
    datum: tag('Datum'),
    naechsteFaellig: tag('Nächste fällig'),
  },
);

/** Which steps with a paid measure the Teamleitung has approved (S3). */
export const FREIGABEN = liste(
  'tblFreigaben',
  { blatt: FREIGABEN_BLATT, seit: 4, id: 'F' },
  { schritt: verweis('Schritt'), von: text('Freigegeben von'), am: tag('Freigegeben am') },
);

/** Fallkonferenzen (S2, S3). */
export const KONFERENZEN = liste(
  'tblKonferenzen',
  { blatt: FALLKONFERENZ_BLATT, seit: 4, id: 'K' },
  {
    datum: tag('Datum'),
    anlass: text('Anlass'),
    stellen: verweise('Eingeladene Stellen'),
    einwilligungen: verweise('Einwilligungen'),
    ohneNamen: jaNein('Ohne Namen'),
    personBeteiligt: jaNein('Person beteiligt'),
    warumNicht: text('Warum nicht'),
    tagesordnung: text('Tagesordnung'),
    ergebnis: text('Ergebnis'),
  },
);

/** What was agreed there. */
export const AUFGABEN = liste(
  'tblAufgaben',
  { blatt: AUFGABEN_BLATT, seit: 4, id: 'A' },
  {
    konferenz: verweis('Konferenz'),
    was: text('Was'),
    wer: text('Wer'),
    bisWann: tag('Bis wann'),
    erledigtAm: tag('Erledigt am'),
  },
);

/** The six fields of diagnosis (S3). */
export const DIAGNOSE = liste(
  'tblDiagnose',
  { blatt: HILFEPLANUNG_BLATT, seit: 4, ids: DIAGNOSEFELDER },
  { label: text('Feld', 'fest'), lage: text('Lage'), ressourcen: text('Ressourcen') },
);

/** Single cells of the case. */
export const KOOPERATIONSFELDER = {
  kontaktweg: feld('Kooperation_Kontaktweg', text('So ist die Person zu erreichen')),
  kette: feld('Kooperation_Kette', text('Angebotskette')),
} as const;

/** The interface to SGB VIII and SGB XII (S2 p. 29f, S3). */
export const SCHNITTSTELLE = {
  kontaktAm: feld('Jugendhilfe_KontaktAm', tag('Kontakt zum Kommunalen Sozialen Dienst am')),
  hzeMoeglich: feld(
    'Jugendhilfe_HzeMoeglich',
    jaNein('Hilfe zur Erziehung als möglicher Bedarf angesprochen'),
  ),
  hzeBegonnenAm: feld('Jugendhilfe_HzeBegonnenAm', tag('Hilfe begonnen am (vom KSD mitgeteilt)')),
  hilfeplanAm: feld('Jugendhilfe_HilfeplanAm', tag('Hilfeplan nach § 36 SGB VIII am')),
  eigenerAnteil: feld('Jugendhilfe_EigenerAnteil', text('Eigener Anteil am Hilfeplan')),
  schwerpunkt: feld(
    'Jugendhilfe_Schwerpunkt',
    wahl('Schwerpunkt der Maßnahme', mitLabel('Massnahmeschwerpunkt', SCHWERPUNKTE, SCHWERPUNKT_LABEL)),
  ),
  schwerpunktGrund: feld('Jugendhilfe_SchwerpunktGrund', text('Begründung des Schwerpunkts')),
  sgb12Gesichert: feld('Sozialhilfe_Gesichert', jaNein('Leistungen nach SGB XII gesichert')),
} as const;

/** That a protected Vermerk comes first; nothing else of it stands in a plain cell (S3). */
export const VORRANG = {
  am: feld('Vorrang_Am', tag('Vorrangiger geschützter Vermerk vom')),
  von: feld('Vorrang_Von', text('Geschrieben von')),
} as const;

/** The rows into which the printed sheets are written: kind of line, text, two more columns. */
export const UEBERGABEBLATT = block('Kooperation_Uebergabe', 80, 4);
export const EINWILLIGUNGSBLATT = block('Kooperation_Einwilligung', 60, 4);
export const KONFERENZDRUCK = block('Kooperation_Konferenz', 100, 4);

export type Verweisung = ZeileVon<typeof VERWEISUNGEN>;
export type Einwilligung = ZeileVon<typeof EINWILLIGUNGEN>;
export type Weitergabe = ZeileVon<typeof WEITERGABEN>;
export type Rueckmeldung = ZeileVon<typeof RUECKMELDUNGEN>;
export type Freigabe = ZeileVon<typeof FREIGABEN>;
export type Konferenz = ZeileVon<typeof KONFERENZEN>;
export type Aufgabe = ZeileVon<typeof AUFGABEN>;
export type Diagnose = ZeileVon<typeof DIAGNOSE>;
