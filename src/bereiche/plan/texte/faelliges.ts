/** The words of the plan among what is due. */

/** The button that leads to what settles it. */
export const ZUM_PLAN = 'Zum Plan';
