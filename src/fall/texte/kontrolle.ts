/** What a workbook says of its own control, and the pane of both. */

/** Shown by a formula of the workbook. */
export const KONTROLLE_STIMMT = 'stimmt überein';
export const KONTROLLE_WEICHT_AB = 'weicht ab: bitte im Aufgabenbereich neu einlesen';

/** What the pane says where both differ: never which one is right. */
export const KONTROLLHINWEIS = {
  titel: 'Kontrolle in der Mappe',
  satz: 'Die Kontrolle auf dem Blatt „Kennung“ kommt zu einem anderen Ergebnis als der Aufgabenbereich. Vielleicht hat Excel noch nicht neu gerechnet: Drücken Sie dann F9 in der Mappe, und lesen Sie neu ein. Bleibt der Unterschied, prüfen Sie bitte die Angaben, und sagen Sie es Ihrer Fachaufsicht.',
} as const;
