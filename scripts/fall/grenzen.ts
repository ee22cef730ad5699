/** How much the headless interface takes in JSON: far more than cases need, and little enough to be read safely. */

/** Bytes of a list (.json), which is held as a whole. */
export const DATEI_BYTES = 32 * 1024 ** 2;
/** Cases in such a list; all their results are printed together. */
export const FAELLE = 10_000;
/** Urteile in a file; 30 people who rate 25 areas of 12 people twice are 18,000. */
export const URTEILE = 50_000;
/** Different values of all Urteile of a file; more are no scale. */
export const WERTE = 100;
/** Bytes of one line (.ndjson); every text of a case at its full length, each character escaped, needs about 2 MB. */
export const ZEILE_BYTES = 4 * 1024 ** 2;
/** Objects and lists inside of one another; a case has three levels. */
export const TIEFE = 16;
/** Fields of an object, or entries of a list; a case has about thirty fields. */
export const EINTRAEGE = 100;
/** Characters of the name of a field. */
export const SCHLUESSEL_LAENGE = 100;
/** Digits of a number that are kept exactly. */
export const ZIFFERN = 15;
/** Lines about problems of a list; a longer list of errors helps nobody. */
export const PROBLEME = 1000;
