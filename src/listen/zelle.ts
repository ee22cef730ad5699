/** What was found in a cell or a JSON field, before it is understood: the value and the place to name in an error. */

/** Where a value stands. */
export type Ort =
  | { readonly art: 'zelle'; readonly blatt: string; readonly zelle: string }
  | { readonly art: 'blatt'; readonly blatt: string }
  | { readonly art: 'mappe' }
  | { readonly art: 'json'; readonly pfad: string };

/**
 * A value as the source gives it; `datum` is a number in a cell that is formatted as a date. A number comes with its format only
 * where that shows something else than its digits. `verstellt` is what
 * a format shows as something else altogether: nobody is meant to take it for what is stored.
 */
export type RawValue =
  | { readonly art: 'leer' }
  | { readonly art: 'zahl'; readonly wert: number; readonly format?: string }
  | { readonly art: 'datum'; readonly wert: number }
  | { readonly art: 'text'; readonly wert: string }
  | { readonly art: 'wahrheitswert'; readonly wert: boolean }
  | { readonly art: 'fehlerwert' }
  | { readonly art: 'verstellt' };

export interface RawCell {
  readonly ort: Ort;
  readonly value: RawValue;
  /** Whether the value is computed in the cell; missing where that is not known. */
  readonly istFormel?: boolean;
}
