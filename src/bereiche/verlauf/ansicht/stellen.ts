/** The part of the view „Abschließen“ that one can be led to: where the Kennung bei festgelegter Profillage is confirmed. */
export const BESTAETIGUNGSSTELLE = 'bestaetigung';
