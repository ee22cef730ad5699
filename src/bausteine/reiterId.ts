/** Ids that bind a tab to the panel below. */
/** The panel that shows the chosen view. */
export const PANEL_ID = 'ansicht';

/** The tab of a view. */
export const reiterId = (reiter: string): string => `reiter-${reiter}`;
