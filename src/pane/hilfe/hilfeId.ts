/** The id of the view with the help. */
export const HILFEANSICHT = 'hilfe';
