/** The words of the house data: the kind of their workbook, and its sheets. */

/** The kind of workbook, as the passport names it, and the version of its template. */
export const HAUSVORLAGE = { id: 'Hausvorlage', version: 1 } as const;

/** The sheet that says whose house data they are and which release; in a Hausvorlage, a Fallmappe and a Fallliste. */
export const HAUS_BLATT = 'Haus';
/** The sheet of the Hausvorlage with the places of the external Fallmanagement. */
export const TRAEGER_BLATT = 'Träger';
/** The sheet of the Hausvorlage with what a household shares. */
export const HAUSHALT_BLATT = 'Haushalt';

/** What is to be looked at where the validity of a row ends before it begins. */
export const GELTUNG_RUECKWAERTS = 'Der Zeitraum endet nicht vor seinem Beginn.';
