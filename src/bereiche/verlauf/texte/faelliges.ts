/** The words of the history among what is due. */

/** The button that leads to what settles it. */
export const ZUR_RUECKSPRACHE = 'Zur Rücksprache';
