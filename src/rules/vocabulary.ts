/**
 * The vocabulary of the house: every closed list of values that a case may hold, with its German label.
 * Lists stand in the order in which they are shown and in which results are sorted. No rules here.
 */

/** The four Schlüsselgruppen of the 4-Phasen-Modell (S0, S1). */
export const SCHLUESSELGRUPPEN = ['Q', 'L', 'M', 'R'] as const;
export type Schluesselgruppe = (typeof SCHLUESSELGRUPPEN)[number];

export const SCHLUESSELGRUPPE_LABEL: Record<Schluesselgruppe, string> = {
  Q: 'Qualifikation',
  L: 'Leistungsfähigkeit',
  M: 'Motivation',
  R: 'Rahmenbedingungen',
};

/** For a rating that came later: the versions of the Bereiche whose tables were the first to have it. */
export interface Seit {
  /** From this version on there is a row for it. */
  readonly einschaetzung: number;
  /** From this version on the history has a column for it. */
  readonly verlauf: number;
}

/** What is rated: its stable id and its label. Without `seit` it was there from the beginning. */
export interface BereichDefinition {
  readonly id: string;
  readonly label: string;
  readonly seit?: Seit;
}

/** A Handlungsbedarf: its Schlüsselgruppe as well. */
export interface BedarfDefinition extends BereichDefinition {
  readonly gruppe: Schluesselgruppe;
}

/** The 14 Handlungsbedarfe in their listed order; the eight in L and R are those of S1. A new one says `seit`. */
export const BEDARFE = [
  { id: 'schulischeQualifikation', gruppe: 'Q', label: 'Schulische Qualifikation' },
  { id: 'beruflicheQualifikation', gruppe: 'Q', label: 'Berufliche Qualifikation' },
  { id: 'berufserfahrung', gruppe: 'Q', label: 'Berufserfahrung' },
  { id: 'sprachkenntnisse', gruppe: 'Q', label: 'Sprachkenntnisse' },
  { id: 'intellektuelleLeistungsfaehigkeit', gruppe: 'L', label: 'Intellektuelle Leistungsfähigkeit' },
  { id: 'gesundheitlicheLeistungsfaehigkeit', gruppe: 'L', label: 'Gesundheitliche Leistungsfähigkeit' },
  { id: 'arbeitsUndSozialverhalten', gruppe: 'L', label: 'Arbeits- und Sozialverhalten' },
  { id: 'eigeninitiative', gruppe: 'M', label: 'Eigeninitiative/Arbeitshaltung' },
  { id: 'lernbereitschaft', gruppe: 'M', label: 'Lern- und Weiterbildungsbereitschaft' },
  { id: 'persoenlicheRahmenbedingungen', gruppe: 'R', label: 'Persönliche Rahmenbedingungen' },
  { id: 'wohnsituation', gruppe: 'R', label: 'Wohnsituation' },
  { id: 'familiaereSituation', gruppe: 'R', label: 'Familiäre Situation und Betreuung' },
  { id: 'finanzielleSituation', gruppe: 'R', label: 'Finanzielle Situation' },
  { id: 'mobilitaet', gruppe: 'R', label: 'Mobilität' },
] as const satisfies readonly BedarfDefinition[];
export type BedarfId = (typeof BEDARFE)[number]['id'];

/** The Schlüsselgruppen whose Handlungsbedarfe are the eight of S1 (Leistungsfähigkeit and Rahmenbedingungen). */
const GRUPPEN_DER_ACHT: readonly Schluesselgruppe[] = ['L', 'R'];

/** The eight Handlungsbedarfe of S1 (the same rule as S0 no. 2, as a union of both groups). */
export const BEDARFE_DER_ACHT: readonly BedarfId[] = BEDARFE.filter((bedarf) =>
  GRUPPEN_DER_ACHT.includes(bedarf.gruppe),
).map((bedarf) => bedarf.id);

/** The 11 Ressourcenbereiche of fa:z in the order of the Förderzielmatrix; the last has no row there (S4). */
export const RESSOURCENBEREICHE = [
  { id: 'bewerbung', label: 'Bewerbungs- und Stellensuchverhalten' },
  { id: 'qualifikation', label: 'Qualifikation' },
  { id: 'arbeitsverhalten', label: 'Arbeitsverhalten' },
  { id: 'sozialverhalten', label: 'Sozialverhalten' },
  { id: 'arbeitsmotivation', label: 'Arbeitsmotivation' },
  { id: 'ausbildungsreife', label: 'Ausbildungsreife' },
  { id: 'mitwirkung', label: 'Mitwirkung in der Fallarbeit' },
  { id: 'rahmenbedingungen', label: 'Rahmenbedingungen' },
  { id: 'lebenspraktisch', label: 'Lebenspraktische Kompetenzen' },
  { id: 'leistungsfaehigkeit', label: 'Leistungsfähigkeit (körperlich, psychisch)' },
  { id: 'selbststaendigkeit', label: 'Selbständige und Existenzgründungen' },
] as const satisfies readonly BereichDefinition[];
export type RessourcenbereichId = (typeof RESSOURCENBEREICHE)[number]['id'];

/** The Stufen a rating may have; `offen` (empty or `?`) is kept apart as null. */
export const STUFEN = [0, 1, 2, 3] as const;
export type Stufe = (typeof STUFEN)[number];

export const STUFE_LABEL: Record<Stufe, string> = {
  0: 'kein Bedarf',
  1: 'Bedarf, nicht vermittlungsrelevant (beobachten)',
  2: 'vermittlungsrelevanter Bedarf',
  3: 'gravierender vermittlungsrelevanter Bedarf',
};
export const STUFE_OFFEN_LABEL = 'noch nicht erhoben (offen)';

/** Horizon of the 4PM: how long until integration into the labour market. */
export const PROGNOSEN = ['bis6', 'bis12', 'ueber12'] as const;
export type Prognose = (typeof PROGNOSEN)[number];

export const PROGNOSE_LABEL: Record<Prognose, string> = {
  bis6: 'bis 6 Monate',
  bis12: 'bis 12 Monate',
  ueber12: 'über 12 Monate',
};

/** The seven mutually exclusive columns of Tabellenblatt 2 (S1), in the order of the cells B14:B20. */
export const FESTLEGUNGEN = [
  'wahrscheinlich',
  'nichtWahrscheinlich',
  'schueler',
  'paragraph53a',
  'sonstiges',
  'integriert',
  'nochNichtFestgelegt',
] as const;
export type Festlegung = (typeof FESTLEGUNGEN)[number];

export const FESTLEGUNG_LABEL: Record<Festlegung, string> = {
  wahrscheinlich: 'Integration in Beschäftigung in den nächsten zwei Jahren wahrscheinlich',
  nichtWahrscheinlich:
    'Integration in Beschäftigung in den nächsten zwei Jahren nicht wahrscheinlich bzw. unrealistisch',
  schueler: '§ 10: Schüler/in (mit „SCH-Kennung“)',
  paragraph53a: '§ 53a',
  sonstiges: '§ 10: sonstiges',
  integriert: 'integriert, aber leistungsberechtigt',
  nochNichtFestgelegt: 'noch nicht festgelegt',
};

/** The two marks that answer the Integrationsprognose für die nächsten zwei Jahre (B14, B15). */
export const INTEGRATIONSPROGNOSEN = [
  'wahrscheinlich',
  'nichtWahrscheinlich',
] as const satisfies readonly Festlegung[];

/** The marks that lead to the Kennung Zehn (Untergrund). */
export const ZEHN_GRUENDE = [
  'schueler',
  'paragraph53a',
  'sonstiges',
] as const satisfies readonly Festlegung[];
export type ZehnGrund = (typeof ZEHN_GRUENDE)[number];

/** The grounds behind „§ 10: sonstiges“, so that its cases are found when the law changes (SGB II § 10 Abs. 1; SET). */
export const PARAGRAPH_10_GRUENDE = ['kind', 'pflege', 'schule', 'leistungsvermoegen', 'sonstiger'] as const;
export type Paragraph10Grund = (typeof PARAGRAPH_10_GRUENDE)[number];

export const PARAGRAPH_10_GRUND_LABEL: Record<Paragraph10Grund, string> = {
  kind: 'Kind',
  pflege: 'Pflege',
  schule: 'Schule/Ausbildung',
  leistungsvermoegen: 'Leistungsvermögen',
  sonstiger: 'sonstiger wichtiger Grund',
};

/** The six profiles a person can decide on (S0, S1). */
export const PROFILE = [
  'Marktprofil',
  'Aktivierungsprofil',
  'Förderprofil',
  'Entwicklungsprofil',
  'Stabilisierungsprofil',
  'Unterstützungsprofil',
] as const;
export type Profil = (typeof PROFILE)[number];

/** Every Profillage the tables can answer. */
export const PROFILLAGEN = [
  ...PROFILE,
  'Integriert, aber leistungsberechtigt',
  'Zuordnung nicht erforderlich',
  'noch nicht festgelegt',
  'nicht eindeutig',
] as const;
export type Profillage = (typeof PROFILLAGEN)[number];

/** "komplexe Profillage" (S0). */
export const KOMPLEXE_PROFILE = [
  'Entwicklungsprofil',
  'Stabilisierungsprofil',
  'Unterstützungsprofil',
] as const satisfies readonly Profil[];

/** Every Kennung the tables can answer (S1), in the order in which sets of them are shown. */
export const KENNUNGEN = [
  'AV',
  'bFM',
  'Exter',
  'Zehn',
  'I',
  'noch nicht festgelegt',
  'nicht eindeutig',
] as const;
export type Kennung = (typeof KENNUNGEN)[number];

/** The Kennungen that are a decision about ordinary steering; only these are "another" Kennung worth asking for. */
export const ENTSCHIEDENE_KENNUNGEN = ['AV', 'bFM', 'Exter'] as const satisfies readonly Kennung[];

/** Who looks after the person (S1). */
export const BETREUUNGEN = [
  'Fallmanagement',
  'Externes Fallmanagement',
  'Arbeitsvermittlung U25',
  'Arbeitsvermittlung Ü25',
  'Arbeitsvermittlung',
  'Pool § 428',
  'Hochschulteam',
  'SB-Bereich',
  'bisherige Betreuung',
] as const;
export type Betreuung = (typeof BETREUUNGEN)[number];

/** A Betreuung that somebody can have now. */
export type BisherigeBetreuung = Exclude<Betreuung, 'bisherige Betreuung'>;

/** Special teams of S1. */
export const FACHTEAMS = ['hochschulteam', 'sbBereich'] as const;
export type Fachteam = (typeof FACHTEAMS)[number];

export const FACHTEAM_LABEL: Record<Fachteam, string> = {
  hochschulteam: 'Hochschulteam',
  sbBereich: 'SB-Bereich',
};

/** The four Förderziele of fa:z, equal in rank (S4); the order is that of the matrix. */
export const FOERDERZIELE = [
  'integration',
  'wettbewerbsfaehigkeit',
  'prozessfaehigkeit',
  'erwerbsfaehigkeit',
] as const;
export type Foerderziel = (typeof FOERDERZIELE)[number];

export const FOERDERZIEL_LABEL: Record<Foerderziel, string> = {
  integration: 'Integration',
  wettbewerbsfaehigkeit: 'Herstellung der Wettbewerbsfähigkeit',
  prozessfaehigkeit: 'Herstellung der Prozessfähigkeit',
  erwerbsfaehigkeit: 'Stabilisierung der Erwerbsfähigkeit',
};

/** States of a cell of the Förderzielmatrix, as JSON has them. */
export const MATRIX_ZUSTAENDE = [
  'nicht relevant',
  'offen',
  'kein Bedarf',
  'Entwicklungsziel',
  'möglich',
  'zurückgestellt',
] as const;
export type MatrixZustand = (typeof MATRIX_ZUSTAENDE)[number];

/** The states in words, in cells and in the pane. At Stufe 1 there is a Bedarf, so the short form would be untrue there. */
export const MATRIX_ZUSTAND_LABEL: Record<MatrixZustand, string> = {
  'nicht relevant': 'nicht relevant',
  offen: 'offen',
  'kein Bedarf': 'kein vermittlungsrelevanter Bedarf',
  Entwicklungsziel: 'Entwicklungsziel',
  möglich: 'möglich',
  zurückgestellt: 'zurückgestellt',
};

/** The kommunale Eingliederungsleistungen of § 16a: in parallel, always voluntary (S2, S4). */
export const PARAGRAPH_16A = [
  'kinderbetreuung',
  'schuldnerberatung',
  'psychosozialeBetreuung',
  'suchtberatung',
] as const;
export type Paragraph16a = (typeof PARAGRAPH_16A)[number];

export const PARAGRAPH_16A_LABEL: Record<Paragraph16a, string> = {
  kinderbetreuung: 'Kinderbetreuung/häusliche Pflege',
  schuldnerberatung: 'Schuldnerberatung',
  psychosozialeBetreuung: 'Psychosoziale Betreuung',
  suchtberatung: 'Suchtberatung',
};
