/** The German sentences of the form with the Stammdaten. */

/** How inputs reach their cells. */
export const SOFORT =
  'Jede Angabe steht sofort in ihrer Zelle, ein Text mit Enter oder beim Verlassen des Feldes.';

export const KUNDENNUMMER_HINWEIS = 'Eine Fallmappe gehört zu einer Person.';
