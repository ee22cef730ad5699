/** What became of making a Fallmappe. Data only. */
import type { Fehler } from '../../../listen/fehler';
import type { Regelsatz } from '../../../rules/regelsatz';
import type { Eingabespalte } from '../listen';

/** What became of opening a new Fallmappe. */
export type Anlegeausgang = { readonly art: 'geoeffnet' } | { readonly art: 'nicht'; readonly satz: string };

/** What became of making a Fallmappe for somebody in the list. */
export type Anlegelage =
  | { readonly art: 'mehrere'; readonly anzahl: number }
  | { readonly art: 'verschwunden'; readonly kundennummer: string }
  /** The row has errors, or says that there is one already. */
  | { readonly art: 'fehlerhaft'; readonly fehler: readonly Fehler[] }
  | (Anlegeausgang & {
      readonly kundennummer: string;
      readonly nichtUebernommen: readonly Eingabespalte[];
      /** The rules of the house in the list; none of them goes into the Fallmappe with the row. */
      readonly saetze: readonly Regelsatz[];
    });
