/** The kinds of errors that only the Akte knows. */

declare module '../../../listen/fehler' {
  interface Fehlerarten {
    readonly AKTE_ZU_LANG: { readonly zeilen: number; readonly hoechstens: number };
  }
}

/** Their codes. */
export type AktenFehler = 'AKTE_ZU_LANG';
