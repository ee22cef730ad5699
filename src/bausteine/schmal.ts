/** Sizes at which the pane is laid out otherwise. A pane of usual width has half of it at 200 % zoom. */

/** Words break rather than stick out. */
export const SEHR_SCHMAL = '@media (max-width: 279px)';

/** Head and foot would leave too little of the view, so the whole page scrolls. No height that an office has comes near it. */
export const NIEDRIG = '@media (max-height: 319px), (max-width: 279px)';
