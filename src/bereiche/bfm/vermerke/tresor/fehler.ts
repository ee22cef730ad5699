/** The kinds of errors that only the FM-Vermerke know. */
import type { Berechtigungsmangel } from './berechtigungsmangel';

declare module '../../../../listen/fehler' {
  interface Fehlerarten {
    readonly VERMERK_ZU_LANG: { readonly zuViel: number };
    readonly VERMERKSCHUTZ_VERALTET: NurOrt;
    readonly VERMERKLISTE_FREMD: NurOrt;
    readonly BERECHTIGUNG_NICHT_MOEGLICH: { readonly mangel: Berechtigungsmangel };
  }
}

/** Their codes. */
export type VermerkeFehler =
  'VERMERK_ZU_LANG' | 'VERMERKSCHUTZ_VERALTET' | 'VERMERKLISTE_FREMD' | 'BERECHTIGUNG_NICHT_MOEGLICH';
