/** The tables and single cells of the plan: goals, steps, offers of the house, gaps, date and room of the documents. */
import { ENTWICKLUNGSZIEL, FOERDERZIEL } from '../../fall/auswahl';
import { matrixbereich } from '../../fall/matrixbereich';
import { alsAuswahl, type Auswahlliste } from '../../listen/auswahl';
import { block, feld } from '../../listen/feld';
import { liste, listeOhneId, type ZeileVon } from '../../listen/liste';
import { anzahl, jaNein, messwert, stufe, tag, text, verweis, wahl } from '../../listen/spalte';
import { angabe16a } from './angabe16a';
import {
  EINGLIEDERUNGSZIELE,
  ERGEBNISSE,
  PLAN_BLATT,
  type Rechtsgrundlage,
  RECHTSGRUNDLAGE_LABEL,
  RECHTSGRUNDLAGEN,
  SPRACHFOERDERUNGEN,
  WEITERES,
  WER,
  ZIELE_BLATT,
} from './regeln/planVokabular';

/** People write „§16a“, „§ 16a“ and „§ 16a SGB II“; all mean the same. */
const RECHTSGRUNDLAGE: Auswahlliste<Rechtsgrundlage> = {
  name: 'Rechtsgrundlage',
  werte: RECHTSGRUNDLAGEN.map((wert) => {
    const label = RECHTSGRUNDLAGE_LABEL[wert];
    const varianten = label.startsWith('§') ? [label.replace(' ', ''), `${label} SGB II`] : [];
    return { wert, eintraege: [...varianten, label] };
  }),
};

/** The goals agreed with the person; one is pursued at a time (S4). */
export const ZIELE = liste(
  'tblZiele',
  { blatt: ZIELE_BLATT, seit: 3, id: 'Z' },
  {
    ressourcenbereich: matrixbereich('Ressourcenbereich'),
    foerderziel: wahl('Förderziel', FOERDERZIEL),
    handlungsstrategie: text('Handlungsstrategie'),
    ziel: text('Ziel'),
    messgroesse: text('Messgröße'),
    zielwert: messwert('Zielwert'),
    mitgetragen: jaNein('Mitgetragen'),
    worteDerPerson: text('Worte der Person'),
    ressourcen: text('Ressourcen'),
    hindernisse: text('Hindernisse'),
    termin: tag('Termin'),
    ueberpruefungAm: tag('Überprüfung am'),
    vereinbartAm: tag('Vereinbart am'),
    stufeBeiVereinbarung: stufe('Stufe bei Vereinbarung'),
    ergebnis: wahl('Ergebnis', alsAuswahl('Zielergebnis', ERGEBNISSE)),
    weiteres: wahl('Weiteres', alsAuswahl('Weiteres', WEITERES)),
    ueberprueftAm: tag('Überprüft am'),
  },
);

/** Steps towards a goal: who does what by when. */
export const SCHRITTE = liste(
  'tblSchritte',
  { blatt: PLAN_BLATT, seit: 3, id: 'S' },
  {
    ziel: verweis('Ziel'),
    wer: wahl('Wer', alsAuswahl('Wer', WER)),
    was: text('Was'),
    bisWann: tag('Bis wann'),
    angebot: text('Angebot'),
    freiwillig: jaNein('Freiwillig'),
    erledigtAm: tag('Erledigt am'),
    leistung16a: angabe16a('Leistung nach § 16a'),
  },
);

export const ANGEBOTE_BLATT = 'Angebote';
export const LUECKEN_BLATT = 'Angebotslücken';

/** The catalogue of the house. */
export const ANGEBOTE = listeOhneId(
  'tblAngebote',
  { blatt: ANGEBOTE_BLATT, seit: 3 },
  {
    name: text('Name'),
    traeger: text('Träger'),
    foerderziel: wahl('Förderziel', FOERDERZIEL),
    ressourcenbereich: wahl('Ressourcenbereich', ENTWICKLUNGSZIEL),
    rechtsgrundlage: wahl('Rechtsgrundlage', RECHTSGRUNDLAGE),
    freiwillig: jaNein('Freiwillig'),
    von: tag('Von'),
    bis: tag('Bis'),
    plaetze: anzahl('Plätze'),
    leistung16a: angabe16a('Leistung nach § 16a'),
  },
);

/** Needs for which the catalogue held no offer. */
export const LUECKEN = listeOhneId(
  'tblAngebotsluecken',
  { blatt: LUECKEN_BLATT, seit: 3 },
  {
    datum: tag('Datum'),
    ressourcenbereich: wahl('Ressourcenbereich', ENTWICKLUNGSZIEL),
    bedarf: text('Bedarf'),
  },
);

/** The sheets of the printed documents, by what is printed. */
export const DOKUMENT_BLATT = { plandokument: 'Kooperationsplan', buergerblatt: 'Bürgerblatt' } as const;

/** The date that the documents bear. */
export const PLAN_DATUM = feld('Plan_Datum', tag('Datum des Plans'));
/** The sheet with what the law asks of a plan. */
export const PLANPUNKTE_BLATT = 'Planpunkte';

/** What the law asks of a plan beside goals and steps, and what the house says of it; single cells. */
export const INHALTSFELDER = {
  eingliederungsziel: feld(
    'Plan_Eingliederungsziel',
    wahl('Eingliederungsziel', alsAuswahl('Eingliederungsziel', EINGLIEDERUNGSZIELE)),
  ),
  zielberufe: feld('Plan_Zielberufe', text('Ausbildung, Tätigkeiten oder Bereiche')),
  eigenbemuehungen: feld('Plan_Eigenbemuehungen', text('Eigene Bemühungen und ihr Nachweis')),
  andereTraeger: feld('Plan_AndereTraeger', text('Leistungen anderer Träger')),
  sprachfoerderung: feld(
    'Plan_Sprachfoerderung',
    wahl('Integrationskurs oder Sprachförderung', alsAuswahl('Sprachfoerderung', SPRACHFOERDERUNGEN)),
  ),
  reha: feld('Plan_Reha', jaNein('Möglicher Bedarf an Rehabilitation')),
  hausname: feld('Haus_Name', text('Name des Hauses')),
  hausanschrift: feld('Haus_Anschrift', text('Anschrift des Hauses')),
  hauskontakt: feld('Haus_Kontakt', text('So ist das Haus zu erreichen')),
  weitereWoerter: feld('Plan_Woerter16a', text('Weitere Wörter zu § 16a')),
} as const;

/** What is still open, as it was when the documents were last written: for the Fachkraft, never printed with them. */
export const OFFENES = block('Plan_Offen', 40, 1);

/** The rows into which the two documents are written: kind of line, text, who, by when. */
export const PLANDOKUMENT = block('Plan_Dokument', 80, 4);
export const BUERGERBLATT = block('Plan_Buergerblatt', 40, 4);

export type Ziel = ZeileVon<typeof ZIELE>;
export type Schritt = ZeileVon<typeof SCHRITTE>;
export type Angebot = ZeileVon<typeof ANGEBOTE>;
export type Luecke = ZeileVon<typeof LUECKEN>;
