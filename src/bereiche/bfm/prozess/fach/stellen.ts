/** Parts of the view „Fallmanagement“ that one can be led to. */
export const STELLEN = ['status', 'schritt', 'neukunde', 'termine', 'vertretung'] as const;
export type Fallmanagementstelle = (typeof STELLEN)[number];
