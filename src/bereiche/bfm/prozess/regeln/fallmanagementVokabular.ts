/** The vocabulary of the sheets „Fallmanagement“ and „Hausregeln“: tables, columns, single cells. No rules here. */

export const FALLMANAGEMENT_BLATT = 'Fallmanagement';
export const HAUSREGELN_BLATT = 'Hausregeln';

/** Headers of `tblStatus`: one row per step; nothing of it is secret. */
export const STATUS_SPALTE = {
  datum: 'Datum',
  schritt: 'Schritt',
  status: 'Status',
  kriterium: 'Zugangskriterium',
  grund: 'Grund',
  fachkraft: 'Fachkraft',
  naechsterTermin: 'Nächste Prüfung',
  profiling: 'Profiling',
  regelwerk: 'Regelwerk',
  vermerk: 'Vermerk',
} as const;

/** Headers of `tblVermerke`: the text is encrypted in its cell, the rest stays readable. */
export const VERMERK_SPALTE = {
  id: 'Id',
  datum: 'Datum',
  fachkraft: 'Fachkraft',
  status: 'Status',
  betreff: 'Betreff',
  text: 'Vermerk (geschützt)',
} as const;

/** Headers of `tblWiedervorlagen`. */
export const WIEDERVORLAGE_SPALTE = {
  id: 'Id',
  faelligAm: 'Fällig am',
  tag: 'Tag',
  anlass: 'Anlass',
  hinweis: 'Hinweis',
  erledigtAm: 'Erledigt am',
  erledigtVon: 'Erledigt von',
  ausgang: 'Ausgang',
} as const;

/** How a Wiedervorlage ended. */
export const WIEDERVORLAGE_AUSGAENGE = ['erledigt', 'entfallen'] as const;
export type WiedervorlageAusgang = (typeof WIEDERVORLAGE_AUSGAENGE)[number];

/** Headers of `tblBerechtigte`: who may read the FM-Vermerke. */
export const BERECHTIGT_SPALTE = {
  name: 'Name',
  rolle: 'Rolle',
  seit: 'Seit',
  schluessel: 'Schlüssel',
} as const;

export const ROLLEN = ['fallmanagement', 'vertretung', 'wiederherstellung'] as const;
export type Rolle = (typeof ROLLEN)[number];

/** As it stands in the cells. */
export const ROLLE_LABEL: Record<Rolle, string> = {
  fallmanagement: 'Fallmanagement',
  vertretung: 'Vertretung',
  wiederherstellung: 'Wiederherstellung (Teamleitung)',
};

/** Headers of `tblNeukunde`, the checklist of the Neukundenverfahren. */
export const NEUKUNDE_SPALTE = {
  id: 'Id',
  label: 'Punkt',
  erledigtAm: 'Erledigt am',
  erledigtVon: 'Erledigt von',
  bemerkung: 'Bemerkung',
} as const;

/** The points of the Neukundenverfahren in the order of S1. */
export const NEUKUNDE_PUNKTE = [
  { id: 'unterlagen', label: 'Unterlagen der Leistungsgewährung und Arbeitspakete entgegengenommen' },
  { id: 'einladung', label: 'Zum Erstgespräch eingeladen (mit Rechtsfolgenbelehrung)' },
  { id: 'profiling', label: 'Profiling für alle erwerbsfähigen Mitglieder der Bedarfsgemeinschaft' },
  { id: 'wiedervorlagen', label: 'Wiedervorlagen der Leistungsgewährung übertragen' },
  { id: 'dokumentation', label: 'Erstgespräch im Fachverfahren dokumentiert' },
  { id: 'marktprofil', label: 'Bei Marktprofil: geprüft, ob der Arbeitsvermittlung bekannt' },
  { id: 'ueberstellung', label: 'Über Verbleib oder Überstellung entschieden' },
] as const;
export type NeukundePunkt = (typeof NEUKUNDE_PUNKTE)[number]['id'];

/** Headers of `tblHausregeln`. */
export const HAUSREGEL_SPALTE = { id: 'Id', label: 'Hausregel', wert: 'Wert', words: 'Bedeutung' } as const;

/** Header of `tblBetreffzeilen`, the editable list of subject lines. */
export const BETREFF_SPALTE = { betreff: 'Betreff' } as const;

/** Single dates of the case on the sheet, by what they hold. */
export const FM_FELDER = [
  'antrag',
  'erstberatung',
  'aktivierungsende',
  'schulabgang',
  'schuelergespraech',
  'schulbescheinigung',
] as const;
export type FmFeld = (typeof FM_FELDER)[number];

/** The label beside the cell. */
export const FM_FELD_LABEL: Record<FmFeld, string> = {
  antrag: 'Antrag gestellt am',
  erstberatung: 'Erstberatung geführt am',
  aktivierungsende: 'Aktivierungszeitraum endet am',
  schulabgang: 'Verlässt die Schule am',
  schuelergespraech: 'Gespräch über die Zeit nach der Schule am',
  schulbescheinigung: 'Schulbescheinigung gültig bis',
};
