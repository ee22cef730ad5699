/** The kinds of errors that only the steps through the bFM know. */
import type { Schrittmangel } from './schrittmangel';
import type { Zugangsluecke } from './zugangspruefung';

declare module '../../../../listen/fehler' {
  interface Fehlerarten {
    readonly SCHRITT_NICHT_MOEGLICH: {
      readonly mangel: Schrittmangel;
      /** What keeps the formal criteria from being met, where that is the Mangel. */
      readonly luecken: readonly Zugangsluecke[];
    };
  }
}

/** Their codes. */
export type ProzessFehler = 'SCHRITT_NICHT_MOEGLICH';
