/** The vocabulary of the sheets „Fallmanagement“ and „Hausregeln“: points and single dates. No rules here. */

export const FALLMANAGEMENT_BLATT = 'Fallmanagement';
/** The sheets of the other tables of a case; in a workbook of version 3 all of them stand on „Fallmanagement“. */
export const BFM_BLATT = 'bFM';
export const NEUKUNDE_BLATT = 'Neukunde';
export const VERMERKE_BLATT = 'Vermerke';
export const BERECHTIGTE_BLATT = 'Berechtigte';
export const HAUSREGELN_BLATT = 'Hausregeln';
/** The lists that the house keeps, in place of or beside what the program knows. */
export const HAUSLISTEN_BLATT = 'Hauslisten';

/** The points of the Neukundenverfahren in the order of S1. */
export const NEUKUNDE_PUNKTE = [
  { id: 'unterlagen', label: 'Unterlagen der Leistungsgewährung und Arbeitspakete entgegengenommen' },
  {
    id: 'einladung',
    label: 'Zum Erstgespräch eingeladen (Rechtsfolgenbelehrung nach geltendem Recht)',
  },
  { id: 'profiling', label: 'Profiling für alle erwerbsfähigen Mitglieder der Bedarfsgemeinschaft' },
  { id: 'wiedervorlagen', label: 'Wiedervorlagen der Leistungsgewährung übertragen' },
  { id: 'dokumentation', label: 'Erstgespräch im Fachverfahren dokumentiert' },
  { id: 'marktprofil', label: 'Bei Marktprofil: geprüft, ob der Arbeitsvermittlung bekannt' },
  { id: 'ueberstellung', label: 'Über Verbleib oder Überstellung entschieden' },
] as const;
export type NeukundePunkt = (typeof NEUKUNDE_PUNKTE)[number]['id'];

/** How a point of the checklist reads from a day on. */
interface Fassung {
  /** The first day (ISO) on which it holds; '' from the beginning. */
  readonly ab: string;
  readonly label: string;
  readonly quelle: string;
}

/** Points whose words the law has changed, the latest first; the cell in the sheet says none of them. */
const FASSUNGEN: Partial<Record<NeukundePunkt, readonly Fassung[]>> = {
  einladung: [
    {
      ab: '2026-07-01',
      label: 'Zum Erstgespräch eingeladen (Rechtsfolgenbelehrung: Fassung 07/2026 ungeprüft)',
      quelle: 'SET',
    },
    {
      ab: '2023-07-01',
      label: 'Zum Erstgespräch eingeladen (ohne Rechtsfolgenbelehrung)',
      quelle: 'SGB II § 15 i. d. F. ab 01.07.2023',
    },
    { ab: '', label: 'Zum Erstgespräch eingeladen (mit Rechtsfolgenbelehrung)', quelle: 'S1' },
  ],
};

/** A point as it reads on a day (ISO). */
export function punktLabel({ id, label }: (typeof NEUKUNDE_PUNKTE)[number], tag: string): string {
  return FASSUNGEN[id]?.find(({ ab }) => ab <= tag)?.label ?? label;
}

/** What the cell of a point said in version 3 of the sheet, where that was other than now. */
export const FRUEHERE_PUNKTE: Partial<Record<NeukundePunkt, string>> = {
  einladung: 'Zum Erstgespräch eingeladen (mit Rechtsfolgenbelehrung)',
};

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
