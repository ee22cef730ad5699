/**
 * Every name the workbook and the program share: sheets, tables, headers, defined names, passport.
 * The template builder and the adapter both read it; nothing else may spell a name of the workbook.
 */
import { VERLAUF_SPALTE } from '../bereiche/verlauf/fach/spalten';
import type { Festlegung, Foerderziel, Paragraph16a } from '../rules/vocabulary';

/** Version of the template; rises with every change of names, tables or headers. */
export const VORLAGE_ID = 'Fallmappe';
export const VORLAGE_VERSION = 3;

/** Sheets in their order; the Kennung is Tabellenblatt 2. Only a first name: a renamed sheet is found by its content. */
export const BLATT = {
  profiling: 'Profiling',
  kennung: 'Kennung',
  foerderziele: 'Förderziele',
  verlauf: 'Verlauf',
  anleitung: 'Anleitung',
  pass: '_Integrationstool',
} as const;
export type BlattId = keyof typeof BLATT;

export const TABELLE = {
  bedarfe: 'tblBedarfe',
  ressourcen: 'tblRessourcen',
  matrix: 'tblFoerderzielmatrix',
  verlauf: 'tblVerlauf',
} as const;
export type TabelleId = keyof typeof TABELLE;

/** Header of the column in a table that holds the stable id. */
export const SPALTE_ID = 'Id';

/** The column of the Förderzielmatrix that belongs to each Förderziel. */
export const MATRIX_SPALTE: Record<Foerderziel, string> = {
  integration: 'Integration',
  wettbewerbsfaehigkeit: 'Wettbewerbsfähigkeit',
  prozessfaehigkeit: 'Prozessfähigkeit',
  erwerbsfaehigkeit: 'Erwerbsfähigkeit',
};

/** Headers of the three cells of a rating. */
export const SPALTE_JE_TEIL = { stufe: 'Stufe', beleg: 'Beleg', staerke: 'Stärke' } as const;

/** Headers of the fixed columns of each table (`tblVerlauf` goes on with one column per id). */
export const SPALTEN = {
  bedarfe: [SPALTE_ID, 'Schlüsselgruppe', 'Handlungsbedarf', 'Stufe', 'Beleg', 'Stärke'],
  ressourcen: [SPALTE_ID, 'Ressourcenbereich', 'Stufe', 'Beleg', 'Stärke'],
  matrix: [SPALTE_ID, 'Ressourcenbereich', ...Object.values(MATRIX_SPALTE)],
  verlauf: Object.values(VERLAUF_SPALTE),
} as const satisfies Record<TabelleId, readonly string[]>;

/** Defined names of the seven marks, in the order of the cells Kennung!B14:B20. */
export const NAME_MARKE: Record<Festlegung, string> = {
  wahrscheinlich: 'Kennung_Wahrscheinlich',
  nichtWahrscheinlich: 'Kennung_NichtWahrscheinlich',
  schueler: 'Kennung_Schueler',
  paragraph53a: 'Kennung_Paragraph53a',
  sonstiges: 'Kennung_Sonstiges',
  integriert: 'Kennung_Integriert',
  nochNichtFestgelegt: 'Kennung_NochNichtFestgelegt',
};

/** Defined names of the four services of § 16a. */
export const NAME_16A: Record<Paragraph16a, string> = {
  kinderbetreuung: 'Faz_Kinderbetreuung',
  schuldnerberatung: 'Faz_Schuldnerberatung',
  psychosozialeBetreuung: 'Faz_PsychosozialeBetreuung',
  suchtberatung: 'Faz_Suchtberatung',
};

/** Defined names of the single input cells beside marks and § 16a, by the field of the case they hold. */
export const NAME_EINGABE = {
  name: 'Fall_Name',
  kundennummer: 'Fall_Kundennummer',
  geburtsdatum: 'Fall_Geburtsdatum',
  zugang: 'Fall_Zugang',
  neukunde: 'Fall_Neukunde',
  fachkraft: 'Fall_Fachkraft',
  stichtag: 'Fall_Stichtag',
  bisherigeBetreuung: 'Fall_BisherigeBetreuung',
  prognoseArbeitsmarkt: 'Profil_PrognoseArbeitsmarkt',
  dominierend: 'Profil_Dominierend',
  festgelegteProfillage: 'Profil_Festgelegt',
  festlegungBegruendung: 'Profil_FestlegungBegruendung',
  verdichtung: 'Kennung_Verdichtung',
  verdichtungBegruendung: 'Kennung_VerdichtungBegruendung',
  fmEinschaetzung: 'Kennung_FmEinschaetzung',
  fmGrund: 'Kennung_FmGrund',
  exterPlatzFrei: 'Kennung_ExterPlatzFrei',
  fachteam: 'Kennung_Fachteam',
  paragraph428: 'Kennung_Paragraph428',
  direktVermittelbar: 'Faz_DirektVermittelbar',
  foerderziel: 'Faz_Foerderziel',
  entwicklungsziel: 'Faz_Entwicklungsziel',
  qualifizierungAbgeschlossen: 'Faz_QualifizierungAbgeschlossen',
} as const;

/** Defined names of the single result cells; only these and the Förderzielmatrix are ever written. */
export const NAME_ERGEBNIS = {
  profillageErrechnet: 'Profil_Errechnet',
  kennungErrechnet: 'Kennung_Errechnet',
  kennungGeprueft: 'Kennung_Geprueft',
  betreuung: 'Kennung_Betreuung',
  begruendung: 'Kennung_Begruendung',
  aktiveVermittlung: 'Faz_AktiveVermittlung',
  regelwerk: 'It_Regelwerk',
  berechnetAm: 'It_BerechnetAm',
  fingerabdruck: 'It_Fingerabdruck',
} as const;
export type ErgebnisFeld = keyof typeof NAME_ERGEBNIS;

/** Keys of the passport on the very hidden sheet, column A; their values stand in column B. */
export const PASS_SCHLUESSEL = {
  vorlage: 'Vorlage',
  version: 'Version',
  regelwerk: 'Regelwerk',
  inventar: 'Inventar',
  verlaufStand: 'Verlaufsstand',
} as const;

/** Every defined name that the program reads. */
export const ALLE_NAMEN: readonly string[] = [
  ...Object.values(NAME_EINGABE),
  ...Object.values(NAME_MARKE),
  ...Object.values(NAME_16A),
  ...Object.values(NAME_ERGEBNIS),
];

/** The sheet on which the template puts the names with a prefix; tells which sheet is missing. */
const BLATT_JE_PRAEFIX: Readonly<Record<string, BlattId>> = {
  Fall: 'profiling',
  Profil: 'profiling',
  Kennung: 'kennung',
  It: 'kennung',
  Faz: 'foerderziele',
};

/** The sheet a name belongs to in the template. */
export function heimatblatt(name: string): BlattId {
  return BLATT_JE_PRAEFIX[name.split('_')[0] ?? ''] ?? 'profiling';
}

/** The sheet a table belongs to in the template. */
export const BLATT_JE_TABELLE: Record<TabelleId, BlattId> = {
  bedarfe: 'profiling',
  ressourcen: 'foerderziele',
  matrix: 'foerderziele',
  verlauf: 'verlauf',
};
