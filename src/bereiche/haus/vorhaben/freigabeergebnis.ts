/** How writing to a Hausvorlage ended. */
import type { Fehler } from '../../../listen/fehler';
import type { Ablehnung } from '../../../mappe/ablehnung';
import type { Aenderungsergebnis } from '../../../mappe/akte';

/** How releasing ended, or taking proposals over. */
export type Freigabeergebnis =
  | Aenderungsergebnis
  /** What stands in the workbook by now does not allow it. */
  | { readonly art: 'fehlerhaft'; readonly fehler: readonly Fehler[] }
  | { readonly art: 'abgelehnt'; readonly ablehnung: Ablehnung };
