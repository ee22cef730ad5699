/** What the headless interface can be asked for. */

/** What a run works on. */
export type Aufruf =
  /** `tage`: for a list of cases, days without contact (search 3). */
  | {
      readonly art: 'mappe';
      readonly pfad: string;
      readonly ausgabe: string | undefined;
      readonly tage: number | undefined;
    }
  | {
      readonly art: 'einlesen';
      readonly pfad: string;
      readonly ausgabe: string;
      readonly ordner: string;
    }
  | {
      readonly art: 'anlegen';
      readonly pfad: string;
      readonly ordner: string;
      readonly kundennummern: readonly string[];
      readonly vorlage: string | undefined;
    }
  | {
      readonly art: 'namenlos';
      readonly pfad: string;
      readonly ausgabe: string;
      readonly teams: readonly string[];
    }
  | {
      readonly art: 'kooperation';
      /** Fallmappen, or a single folder of them. */
      readonly pfade: readonly string[];
      readonly namenlos: boolean;
    }
  | { readonly art: 'warteliste'; readonly pfad: string; readonly ausgabe: string }
  | { readonly art: 'uebereinstimmung'; readonly pfad: string; readonly mitSpanne: boolean }
  | { readonly art: 'liste'; readonly pfad: string }
  | { readonly art: 'zeilen'; readonly pfad: string; readonly kurz: boolean; readonly messen: boolean }
  /** It was asked for nothing that there is; the lines say what is allowed. */
  | { readonly art: 'unverstanden'; readonly zeilen: readonly string[] };

/** How it is called, for whom it did not understand. */
export const AUFRUF = [
  'Aufruf: npm run --silent fall -- MAPPE.xlsx [ERGEBNIS.xlsx]',
  '        npm run --silent fall -- FALLLISTE.xlsx [ERGEBNIS.xlsx] [--tage N]',
  '        npm run --silent fall -- einlesen FALLLISTE.xlsx ERGEBNIS.xlsx ORDNER',
  '        npm run --silent fall -- anlegen FALLLISTE.xlsx ORDNER [KUNDENNUMMER …] [--vorlage FALLMAPPE.xlsx]',
  '        npm run --silent fall -- warteliste FALLLISTE.xlsx ERGEBNIS.xlsx',
  '        npm run --silent fall -- namenlos FALLLISTE.xlsx ERGEBNIS.xlsx [--team NAME …]',
  '        npm run --silent fall -- kooperation ORDNER [--namenlos]',
  '        npm run --silent fall -- kooperation FALLMAPPE.xlsx … [--namenlos]',
  '        npm run --silent fall -- uebereinstimmung URTEILE.json [--ohne-ki]',
  '        npm run --silent fall -- FAELLE.json',
  '        npm run --silent fall -- FAELLE.ndjson [--kurz] [--messen]',
];

/** The answer to words that mean nothing here. @param zeilen what is allowed. */
export function unverstanden(zeilen: readonly string[] = AUFRUF): Aufruf {
  return { art: 'unverstanden', zeilen };
}

/** The end of the name of a file, with its point, in small letters; undefined where there is none. */
export function endungVon(pfad: string): string | undefined {
  return /\.[^./\\]*$/.exec(pfad)?.[0].toLowerCase();
}
