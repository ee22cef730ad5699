/** The part of the view „Entscheiden“ that one can be led to: where the Kennung bei festgelegter Profillage is confirmed. */
export const BESTAETIGUNGSSTELLE = 'bestaetigung';
