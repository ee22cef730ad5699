/** The tables and single cells of an Übungsmappe beside those of the case itself. */
import {
  BISHERIGE_BETREUUNGEN,
  FACHTEAM,
  FM,
  FOERDERZIEL,
  GRUPPE,
  KENNUNG,
  PROGNOSE,
} from '../../fall/auswahl';
import { matrixbereich } from '../../fall/matrixbereich';
import { alsAuswahl, type Auswahlliste, nurLabel } from '../../listen/auswahl';
import { feld, type Feld } from '../../listen/feld';
import { liste, listeOhneId, type ZeileVon } from '../../listen/liste';
import { anzahl, jaNein, messwert, pflicht, stufe, tag, text, wahl } from '../../listen/spalte';
import {
  type BedarfId,
  BEDARFE,
  FESTLEGUNG_LABEL,
  type Festlegung,
  RESSOURCENBEREICHE,
  type RessourcenbereichId,
} from '../../rules/vocabulary';
import {
  GESCHICHTEN_BLATT,
  MUSTER_BLATT,
  PERSONEN_BLATT,
  RUNDEN,
  STAENDE,
  UEBUNG_BLATT,
  URTEILE_BLATT,
} from './regeln/vokabular';

const RUNDE = { von: RUNDEN[0], bis: RUNDEN[1] };

/** The code that stands for the participant, and who is being practised at the moment. */
export const UEBUNG_FELDER = {
  code: feld('Uebung_Code', text('Ihr Code')),
  person: feld('Uebung_Person', text('Gerade geübt: Person')),
  runde: feld('Uebung_Runde', anzahl('Gerade geübt: Runde', RUNDE)),
} as const;

/** One row per person and round that somebody has begun. */
export const UEBUNGEN = liste(
  'tblUebungen',
  { blatt: UEBUNG_BLATT, seit: 1, id: 'U' },
  {
    person: pflicht(text('Person')),
    runde: pflicht(anzahl('Runde', RUNDE)),
    stand: pflicht(wahl('Stand', alsAuswahl('Uebungsstand', STAENDE))),
    /** What the participant expects the Kennung to be. */
    tipp: wahl('Tipp', KENNUNG),
    /** What follows from the ratings; none where it is still open. */
    kennung: wahl('Kennung', KENNUNG),
    foerderziel: wahl('Förderziel', FOERDERZIEL),
    verglichenAm: tag('Verglichen am'),
  },
);
export type Uebungszeile = ZeileVon<typeof UEBUNGEN>;

/**
 * One row per person, round and input: `bereich` is the Id of a Handlungsbedarf or Ressourcenbereich, or the defined name of
 * another input cell; `stufe` is its entry, as it stands in the cell.
 */
export const URTEILE = liste(
  'tblUrteile',
  { blatt: URTEILE_BLATT, seit: 1, id: 'E' },
  {
    runde: pflicht(anzahl('Runde', RUNDE)),
    person: pflicht(text('Person')),
    bereich: pflicht(text('Bereich')),
    stufe: messwert('Stufe'),
    beleg: text('Beleg'),
    staerke: text('Stärke'),
  },
);
export type Urteilszeile = ZeileVon<typeof URTEILE>;

const FESTLEGUNGEN = Object.keys(FESTLEGUNG_LABEL) as Festlegung[];

/** People that trainers add: who they are and how the trainer decides; what is empty is open. */
export const EIGENE_PERSONEN = liste(
  'tblPersonen',
  { blatt: PERSONEN_BLATT, seit: 1, id: null },
  {
    titel: text('Titel'),
    name: text('Name'),
    geburtsdatum: tag('Geburtsdatum'),
    stichtag: tag('Stichtag'),
    neukunde: jaNein('Neukundin/Neukunde'),
    bisherigeBetreuung: wahl('Bisherige Betreuung', alsAuswahl('Betreuung', BISHERIGE_BETREUUNGEN)),
    exterPlatzFrei: jaNein('Exter-Platz frei'),
    fachteam: wahl('Fachteam', FACHTEAM),
    fmEinschaetzung: wahl('FM-Einschätzung', FM),
    prognoseArbeitsmarkt: wahl('Prognose Arbeitsmarkt', PROGNOSE),
    dominierend: wahl('Dominierend', GRUPPE),
    festlegung: wahl('Festlegung', nurLabel('Festlegung', FESTLEGUNGEN, FESTLEGUNG_LABEL)),
    verdichtung: text('Begründung der Verdichtung'),
    direktVermittelbar: jaNein('Direkt vermittelbar'),
    foerderziel: wahl('Förderziel', FOERDERZIEL),
    entwicklungsziel: matrixbereich('Entwicklungsziel'),
  },
);
export type EigenePersonzeile = ZeileVon<typeof EIGENE_PERSONEN>;

/** Their stories, one sentence a row. */
export const EIGENE_GESCHICHTEN = listeOhneId(
  'tblGeschichten',
  { blatt: GESCHICHTEN_BLATT, seit: 1 },
  { person: pflicht(text('Person')), nr: pflicht(anzahl('Nr')), satz: pflicht(text('Satz')) },
);

/** What is rated, by Id and by label. */
const BEREICHE: Auswahlliste<BedarfId | RessourcenbereichId> = {
  name: 'Uebungsbereich',
  werte: [...BEDARFE, ...RESSOURCENBEREICHE].map(({ id, label }) => ({ wert: id, eintraege: [id, label] })),
};

/** How the trainer rates them, with the numbers of the sentences it rests on. */
export const EIGENE_MUSTER = listeOhneId(
  'tblMuster',
  { blatt: MUSTER_BLATT, seit: 1 },
  {
    person: pflicht(text('Person')),
    bereich: pflicht(wahl('Bereich', BEREICHE)),
    stufe: stufe('Stufe'),
    saetze: messwert('Sätze'),
  },
);

/** Every table and single cell of practising. */
export const UEBUNG_TEILE = {
  listen: [UEBUNGEN, URTEILE, EIGENE_PERSONEN, EIGENE_GESCHICHTEN, EIGENE_MUSTER],
  felder: Object.values<Feld<unknown>>(UEBUNG_FELDER),
};
