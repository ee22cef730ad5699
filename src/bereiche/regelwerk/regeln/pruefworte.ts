/** The words of tests in cells, as the Fachaufsicht writes them. */

/** Any value at all; an empty cell says the same. */
export const BELIEBIG = '–';
/** Between the values of a list. */
export const TRENNER = ';';
export const MINDESTENS = 'mindestens';
export const UNTER = 'unter';
export const NICHT = 'nicht';
/** The same as „nicht“, where „nicht …“ is the name of a value („nicht im bFM“). */
export const AUSSER = 'außer';
/** How people without ß write it. */
export const AUSSER_ASCII = 'ausser';
