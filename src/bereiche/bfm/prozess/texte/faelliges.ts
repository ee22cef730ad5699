/** The words of the bFM among what is due. */

/** Buttons that lead to what settles it. */
export const WEG = {
  fortfuehren: 'Weiterführen',
  beenden: 'Beenden',
  uebernehmen: 'Übernehmen',
  vormerken: 'Vormerken',
  vertretung: 'Vertretung benennen',
  neukunde: 'Zur Checkliste',
  termine: 'Datum eintragen',
  entscheiden: 'Zu den Angaben',
  person: 'Zur Person',
} as const;
