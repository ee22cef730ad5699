/** How changing a workbook around the main way ended, and bringing an earlier one up to the present template. */
import type { Fehlstelle } from '../fall/texte/fehlstelle';
import type { Fehler } from '../listen/fehler';
import type { Ort } from '../listen/zelle';
import type { Ablehnung, Zurueckgestellt } from './ablehnung';
import type { Ungewiss } from './ungewiss';

export type Aenderungsergebnis =
  | { readonly art: 'geaendert' }
  | Zurueckgestellt
  /** Not tried, because the workbook does not allow it; the workbook is as it was. */
  | { readonly art: 'gesperrt'; readonly fehler: readonly Fehler[] }
  /** Refused; the workbook is as it was. */
  | { readonly art: 'unveraendert'; readonly ablehnung: Ablehnung }
  /** Refused, and putting back failed too. */
  | { readonly art: 'unvollstaendig'; readonly ablehnung: Ablehnung; readonly orte: readonly Ort[] }
  | Ungewiss<Aenderungsergebnis>;

/** What was added. */
export interface Aktualisierungsbericht {
  readonly blaetter: readonly string[];
  /** What should have come with new sheets and was not there when it was read back. */
  readonly fehlt: readonly Fehlstelle[];
  /** What was done in tables that were there, in words. */
  readonly was: readonly string[];
}

/** How bringing a workbook up to the present template ended. */
export type Aktualisierung =
  | { readonly art: 'aktualisiert'; readonly bericht: Aktualisierungsbericht }
  /** The workbook is of this version already; nothing was changed. */
  | { readonly art: 'aktuell' }
  | { readonly art: 'nichtErreichbar' }
  /** Damaged, or of a newer version; nothing was changed. */
  | { readonly art: 'ungeeignet'; readonly fehler: readonly Fehler[] }
  /** Excel refused; what was added so far does no harm, and another try goes on from there. */
  | { readonly art: 'abgebrochen'; readonly ablehnung: Ablehnung };
