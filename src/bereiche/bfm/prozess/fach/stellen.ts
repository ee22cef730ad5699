/** Where one can be led to in the views of the bFM. */

/** Parts of the step „Status“. */
export const STELLEN = ['status', 'schritt', 'neukunde', 'termine'] as const;
export type Fallmanagementstelle = (typeof STELLEN)[number];

/** Who may read, and the passphrases. */
export const ZUGANG = { reiter: 'zugang' } as const;
