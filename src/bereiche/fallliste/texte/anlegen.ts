/** What became of making a Fallmappe from a row of the list. */

/** By outcome; errors have sentences of their own, which follow. */
export const ANLEGETEXT = {
  angelegt: 'Die Fallmappe ist angelegt.',
  angelegtOhne:
    'Die Fallmappe ist angelegt. Was nicht übernommen ist, hat dort keinen Platz oder wird dort entschieden; tragen Sie Schritte im bFM bitte dort nach, bevor Sie die Fallmappe wieder einlesen.',
  vorhanden: 'Eine Datei dieses Namens gibt es schon. Sie bleibt, wie sie ist.',
  abgelehnt: 'Für diese Person ist keine Fallmappe angelegt.',
} as const;
