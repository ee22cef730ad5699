/** Ids that bind places and steps to the panel below. */

/** The panel that shows the chosen view. */
export const PANEL_ID = 'ansicht';

/** The tab of a step. */
export const reiterId = (reiter: string): string => `reiter-${reiter}`;

/** The button of a place. */
export const ortId = (ort: string): string => `ort-${ort}`;
