/** Ids that bind a tab to the panel below. */
import type { Reiter } from './texte/pane';

/** The panel that shows the chosen view. */
export const PANEL_ID = 'ansicht';

/** The tab of a view. */
export const reiterId = (reiter: Reiter): string => `reiter-${reiter}`;
