/** The words of cooperation: sheets, kinds of partners, states, grounds, data groups. Closed lists in the order in which they are shown. */

/** The sheets of the case. A table that grows has one of its own. */
export const KOOPERATION_BLATT = 'Kooperation';
export const EINWILLIGUNGEN_BLATT = 'Einwilligungen';
export const WEITERGABEN_BLATT = 'Weitergaben';
export const RUECKMELDUNGEN_BLATT = 'Rückmeldungen';
export const FREIGABEN_BLATT = 'Freigaben';
export const FALLKONFERENZ_BLATT = 'Fallkonferenz';
export const AUFGABEN_BLATT = 'Konferenzaufgaben';
export const HILFEPLANUNG_BLATT = 'Hilfeplanung';
/** The sheets that are printed and handed over. */
export const UEBERGABE_BLATT = 'Übergabeblatt';
export const EINWILLIGUNG_BLATT = 'Einwilligung';
export const KONFERENZ_BLATT = 'Konferenzblatt';
/** The sheets that the house keeps. */
export const PARTNER_BLATT = 'Partner';
export const KETTEN_BLATT = 'Angebotsketten';
export const PARTNERREGELN_BLATT = 'Partnerregeln';

/** Kinds of partners (S2, S3). */
export const PARTNERARTEN = [
  'schuldnerberatung',
  'suchtberatung',
  'psychosozial',
  'erziehungsberatung',
  'wohnungslosenhilfe',
  'migrationsdienst',
  'integrationsfachdienst',
  'kinderbetreuung',
  'ksd',
  'sozialhilfe',
  'externesFm',
  'massnahmetraeger',
  'sonstige',
] as const;
export type Partnerart = (typeof PARTNERARTEN)[number];

export const PARTNERART_LABEL: Record<Partnerart, string> = {
  schuldnerberatung: 'Schuldnerberatung',
  suchtberatung: 'Suchtberatung',
  psychosozial: 'psychosoziale Beratung',
  erziehungsberatung: 'Erziehungsberatung',
  wohnungslosenhilfe: 'Wohnungslosenhilfe',
  migrationsdienst: 'Migrationsdienst',
  integrationsfachdienst: 'Integrationsfachdienst',
  kinderbetreuung: 'Kinderbetreuung',
  ksd: 'Kommunaler Sozialer Dienst (SGB VIII)',
  sozialhilfe: 'Sozialhilfe (SGB XII)',
  externesFm: 'externes Fallmanagement',
  massnahmetraeger: 'Maßnahmeträger',
  sonstige: 'sonstige',
};

/** Counselling under § 16a: voluntary, confidential, open-ended (S2); nothing of its contents is written down. */
const BERATUNG_16A: readonly Partnerart[] = ['schuldnerberatung', 'suchtberatung', 'psychosozial'];

/** Whether a kind of partner counsels under § 16a. */
export function ist16aBeratung(art: Partnerart | null): boolean {
  return art !== null && BERATUNG_16A.includes(art);
}

/** Whether it is a service under § 16a, which nobody can be obliged to: counselling, or Kinderbetreuung. */
export function ist16aLeistung(art: Partnerart | null): boolean {
  return ist16aBeratung(art) || art === 'kinderbetreuung';
}

/** What a packet rests on. */
export const GRUNDLAGEN = ['einwilligung', 'befugnis', 'auftrag'] as const;
export type Grundlage = (typeof GRUNDLAGEN)[number];

export const GRUNDLAGE_LABEL: Record<Grundlage, string> = {
  einwilligung: 'Einwilligung',
  befugnis: 'gesetzliche Befugnis',
  auftrag: 'Auftragsverarbeitung',
};

/** How far a Verweisung has come. */
export const STAENDE = [
  'geplant',
  'verwiesen',
  'Kontakt',
  'läuft',
  'beendet',
  'nicht zustande gekommen',
] as const;
export type Stand = (typeof STAENDE)[number];

/** Why it came to nothing. */
export const GRUENDE = ['kein Angebot', 'kein Platz', 'nicht gewünscht', 'sonstiges'] as const;
export type Grund = (typeof GRUENDE)[number];

/** What may be passed on, in groups that a consent names (S2: as little as possible). */
export const DATENGRUPPEN = [
  'kontakt',
  'anlass',
  'bedarfe',
  'gesundheit',
  'ziel',
  'plan',
  'angebote16a',
] as const;
export type Datengruppe = (typeof DATENGRUPPEN)[number];

export const DATENGRUPPE_LABEL: Record<Datengruppe, string> = {
  kontakt: 'Name und Erreichbarkeit',
  anlass: 'Anlass und Auftrag',
  bedarfe: 'Einschätzungen',
  gesundheit: 'Angaben zur Gesundheit',
  ziel: 'Ziel',
  plan: 'Plan',
  angebote16a: 'Beratung nach § 16a',
};

/** How feedback came. */
export const RUECKMELDEARTEN = [
  'schriftlich',
  'telefonisch',
  'persönlich',
  'Fallkonferenz',
  'von der Person',
] as const;

/** How consent was given. */
export const EINWILLIGUNGSFORMEN = ['schriftlich', 'elektronisch', 'zur Niederschrift'] as const;

/** The six fields of diagnosis (S3). */
export const DIAGNOSEFELDER = [
  'wirtschaftlich',
  'beruflich',
  'sozial',
  'persoenlich',
  'familiaer',
  'gesundheitlich',
] as const;
export type Diagnosefeld = (typeof DIAGNOSEFELDER)[number];

export const DIAGNOSEFELD_LABEL: Record<Diagnosefeld, string> = {
  wirtschaftlich: 'wirtschaftlich',
  beruflich: 'beruflich',
  sozial: 'sozial',
  persoenlich: 'persönlich',
  familiaer: 'familiär',
  gesundheitlich: 'gesundheitlich',
};

/** The focus of a measure under § 13 SGB VIII or SGB II (S2 p. 29f). */
export const SCHWERPUNKTE = ['persoenlichkeit', 'arbeitsmarkt'] as const;
export type Schwerpunkt = (typeof SCHWERPUNKTE)[number];

export const SCHWERPUNKT_LABEL: Record<Schwerpunkt, string> = {
  persoenlichkeit: 'Persönlichkeit (SGB VIII)',
  arbeitsmarkt: 'Arbeitsmarktintegration (SGB II)',
};

/** Whom to turn to where a child may be in danger; who they are, the house says. */
export const SCHUTZWEGE = [
  'interneBeratung',
  'erfahreneFachkraft',
  'jugendamt',
  'polizei',
  'rettung',
] as const;
export type Schutzweg = (typeof SCHUTZWEGE)[number];

export const SCHUTZWEG_LABEL: Record<Schutzweg, string> = {
  interneBeratung: 'Interne Beratung',
  erfahreneFachkraft: 'Insoweit erfahrene Fachkraft',
  jugendamt: 'Jugendamt',
  polizei: 'Polizei',
  rettung: 'Rettungsdienst',
};

/** Their numbers are the same everywhere, whatever the law says. */
export const NOTRUFE: readonly Schutzweg[] = ['polizei', 'rettung'];

/** How a suspicion ends (S3). */
export const SCHUTZAUSGAENGE = ['uebergeben', 'nichtBestaetigt'] as const;
export type Schutzausgang = (typeof SCHUTZAUSGAENGE)[number];

export const SCHUTZAUSGANG_LABEL: Record<Schutzausgang, string> = {
  uebergeben: 'übergeben',
  nichtBestaetigt: 'nicht bestätigt',
};

/** Groups that a chain of offers is made for (S2); a house may name its own. */
export const ZIELGRUPPEN = [
  'Suchtkranke',
  'Wohnungslose',
  'aus der Haft Entlassene',
  'von Gewalt betroffene Frauen',
  'Neuzugewanderte',
  'Menschen mit Behinderungen',
] as const;
