/** Sizes at which the pane is laid out otherwise. A pane of usual width has half of it at 200 % zoom. */

/** A pane that somebody has made narrower than Excel opens it: less room between the parts, so that no view gets longer. */
export const ENG = '@media (max-width: 339px)';

/** Words break rather than stick out. */
export const SEHR_SCHMAL = '@media (max-width: 279px)';

/** Head and foot would leave too little of the view, so the whole page scrolls. No height that an office has comes near it. */
export const NIEDRIG = '@media (max-height: 319px), (max-width: 279px)';
