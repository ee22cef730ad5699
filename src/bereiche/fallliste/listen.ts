/** The table of a list of cases: one row per person. Its headers are those of the Fallmappe wherever both hold the same. */
import { mitLabel, nurLabel } from '../../listen/auswahl';
import { feld } from '../../listen/feld';
import { liste, listeOhneId, type ZeileVon } from '../../listen/liste';
import {
  anzahl,
  jaNein,
  pflicht,
  type Spalte,
  stufe,
  tag,
  text,
  vorschlag,
  wahl,
  zeitpunkt,
} from '../../listen/spalte';
import type { Einschaetzung } from '../../listen/werte';
import {
  BISHERIGE_BETREUUNGEN,
  FACHTEAM,
  FM,
  FOERDERZIEL,
  GRUPPE,
  KENNUNG,
  PARAGRAPH_10_GRUND,
  PROFIL,
  PROGNOSE,
} from '../../fall/auswahl';
import { matrixbereich } from '../../fall/matrixbereich';
import {
  FM_GRUENDE,
  FM_GRUND_FRUEHER,
  FM_GRUND_LABEL,
  STATUS,
  STATUS_LABEL,
  ZUGANGSKRITERIEN,
  ZUGANGSKRITERIUM_LABEL,
} from '../../rules/fallmanagement';
import { BEDARFE, type BedarfId, FESTLEGUNG_LABEL, FESTLEGUNGEN } from '../../rules/vocabulary';
import { TEILBARE_BEDARFE } from './regeln/haushalt';
import { RUECKSPRACHE } from './regeln/vokabular';

/** The sheets of the workbook that hold anything of the cases. */
export const FALLLISTE_BLATT = {
  faelle: 'Fälle',
  suchlaeufe: 'Suchläufe',
  team: 'Team',
  exter: 'Exter',
  haus: 'Haus',
  kooperation: 'Kooperation',
  /** Formulas decide one person; no program reads it. */
  kontrolle: 'Kontrolle',
  /** Hidden: what the program writes for the sheets that count. */
  zahlen: 'Zahlen',
} as const;

/** The closed list of the reasons; other words are none of it. */
export const FM_GRUND = nurLabel('FmGrund', FM_GRUENDE, FM_GRUND_LABEL, FM_GRUND_FRUEHER);

export const FESTLEGUNG = mitLabel('Festlegung', FESTLEGUNGEN, FESTLEGUNG_LABEL);
export const STATUSWAHL = nurLabel('Status', STATUS, STATUS_LABEL);
export const KRITERIUM = nurLabel('Zugangskriterium', ZUGANGSKRITERIEN, ZUGANGSKRITERIUM_LABEL);

const PERSON = {
  kundennummer: text('Kundennummer'),
  bgNummer: text('BG-Nummer'),
  name: text('Name'),
  fachkraft: text('Fachkraft'),
  team: text('Team'),
  geburtsdatum: tag('Geburtsdatum'),
  zugang: tag('Zugang'),
  neukunde: jaNein('Neukunde'),
  stichtag: tag('Stichtag'),
  bisherigeBetreuung: vorschlag('Bisherige Betreuung', 'Betreuung', BISHERIGE_BETREUUNGEN),
};

const EINSCHAETZUNGEN = Object.fromEntries(BEDARFE.map(({ id, label }) => [id, stufe(label)])) as Record<
  BedarfId,
  Spalte<Einschaetzung>
>;

/** What decides beside the ratings. */
const ANGABEN = {
  prognoseArbeitsmarkt: wahl('Prognose Arbeitsmarkt', PROGNOSE),
  dominierend: wahl('Dominierend', GRUPPE),
  festlegung: wahl('Festlegung', FESTLEGUNG),
  verdichtung: jaNein('Verdichtung'),
  verdichtungBegruendung: text('Begründung der Verdichtung'),
  festgelegteProfillage: wahl('Festgelegte Profillage', PROFIL),
  festlegungBegruendung: text('Begründung der Festlegung'),
  geprueftVon: text('Geprüft von'),
  geprueftAm: tag('Geprüft am'),
  geprueftKennung: wahl('Bestätigte Kennung', KENNUNG),
  fmEinschaetzung: wahl('FM-Einschätzung', FM),
  fmGrund: wahl('FM-Grund', FM_GRUND),
  exterPlatzFrei: jaNein('Exter-Platz frei'),
  fachteam: wahl('Fachteam', FACHTEAM),
  paragraph428: jaNein('§ 428'),
  paragraph10Grund: wahl('Grund nach § 10', PARAGRAPH_10_GRUND),
};

/** Where the case stands in its process. */
const VORGANG = {
  bfmStatus: wahl('bFM-Status', STATUSWAHL),
  kriterium: wahl('Zugangskriterium', KRITERIUM),
  vorgemerktAm: tag('Vorgemerkt am'),
  imBfmSeit: tag('Im bFM seit'),
  letzteEntscheidung: tag('Letzte Entscheidung'),
  letzterKontakt: tag('Letzter Kontakt'),
  letztesProfiling: tag('Letztes Profiling'),
  erstberatungAm: tag('Erstberatung am'),
  ruecksprache: wahl('Rücksprache', RUECKSPRACHE),
  aktivierungsende: tag('Aktivierungsende'),
  schulabgang: tag('Schulabgang'),
  schulbescheinigungBis: tag('Schulbescheinigung bis'),
  exterTraeger: text('Exter-Träger'),
  foerderziel: wahl('Förderziel', FOERDERZIEL),
  entwicklungsziel: matrixbereich('Entwicklungsziel'),
};

/** What the program writes; nobody types here. */
export const ERGEBNISSPALTEN = {
  profillage: text('Profillage', 'fest'),
  kennungErrechnet: text('Kennung errechnet', 'fest'),
  kennungGeprueft: text('Kennung geprüft', 'fest'),
  kennung: text('Kennung', 'fest'),
  betreuung: text('Betreuung', 'fest'),
  wechsel: text('Wechsel', 'fest'),
  nochMoeglich: text('Noch möglich', 'fest'),
  esFehlt: text('Es fehlt', 'fest'),
  warum: text('Warum', 'fest'),
  hinweise: text('Hinweise', 'fest'),
  bedarfeAcht: anzahl('Bedarfe (acht)'),
  dreiBedarfeSeit: tag('Drei Bedarfe seit'),
  kennungSeit: tag('Kennung seit'),
  suchlaeufe: text('Suchläufe', 'fest'),
  naechsteWiedervorlage: tag('Nächste Wiedervorlage'),
  worumEsGeht: text('Worum es geht', 'fest'),
  regelwerk: text('Regelwerk', 'fest'),
  berechnetAm: zeitpunkt('Berechnet am'),
  fingerabdruck: text('Fingerabdruck', 'fest'),
};
export type Ergebnisspalte = keyof typeof ERGEBNISSPALTEN;
export const ERGEBNIS_IDS = Object.keys(ERGEBNISSPALTEN) as Ergebnisspalte[];

export const FAELLE = listeOhneId(
  'tblFaelle',
  { blatt: FALLLISTE_BLATT.faelle, seit: 1 },
  { ...PERSON, ...EINSCHAETZUNGEN, ...ANGABEN, ...VORGANG, ...ERGEBNISSPALTEN },
);
export type Fallzeile = ZeileVon<typeof FAELLE>;
export type Fallspalte = Extract<keyof (typeof FAELLE)['spalten'], string>;

/** A column that people fill, or a Fallmappe. */
export type Eingabespalte = Exclude<Fallspalte, Ergebnisspalte>;

/** All of them, in their order. */
export const EINGABESPALTEN = (Object.keys(FAELLE.spalten) as Fallspalte[]).filter(
  (spalte): spalte is Eingabespalte => !(spalte in ERGEBNISSPALTEN),
);

/** Columns that hold inputs whose values are asked for beside the case itself. */
export const VORGANGSSPALTEN = Object.keys(VORGANG) as (keyof typeof VORGANG)[];

/** The day that the searches of the list look from; empty: the day on which it is computed. */
export const LISTE_STAND = feld('Liste_Stand', tag('Stand der Liste'));

/** The places of the external Fallmanagement, as the house has agreed them with its Träger. */
export const PLAETZE = listeOhneId(
  'tblPlaetze',
  { blatt: FALLLISTE_BLATT.exter, seit: 1 },
  { traeger: pflicht(text('Träger')), plaetze: pflicht(anzahl('Plätze')) },
);
export type Platzzeile = ZeileVon<typeof PLAETZE>;

/** Which Handlungsbedarfe the house lets a household share; a list may be without it. */
export const HAUSHALT = liste(
  'tblHaushalt',
  { blatt: FALLLISTE_BLATT.haus, seit: 1, ids: TEILBARE_BEDARFE },
  { label: text('Handlungsbedarf', 'fest'), gemeinsam: jaNein('Im Haushalt gemeinsam') },
);

/** Who waits for a place, in their order. The program writes it; nobody types here. */
export const WARTELISTE = listeOhneId(
  'tblWarteliste',
  { blatt: FALLLISTE_BLATT.exter, seit: 1 },
  {
    rang: anzahl('Rang'),
    kundennummer: text('Kundennummer', 'fest'),
    fachkraft: text('Fachkraft', 'fest'),
    kennungSeit: tag('Kennung seit'),
    zugang: tag('Zugang'),
    vorschlag: text('Vorschlag', 'fest'),
    /** The day from which rank and proposal are. */
    stand: tag('Stand'),
  },
);
export type Wartelistenspalte = keyof (typeof WARTELISTE)['spalten'];
