/** The vocabulary of the sheets „Fallmanagement“ and „Hausregeln“: points and single dates. No rules here. */

export const FALLMANAGEMENT_BLATT = 'Fallmanagement';
export const HAUSREGELN_BLATT = 'Hausregeln';

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
