/** What stands in and around a table that reading it would pass over. */
import type { Ort } from '../../listen/zelle';

/** The places of all that is passed over. */
export interface Tabellenraum {
  /** Merged cells: all but the first of them read as empty. */
  readonly verbundene: readonly Ort[];
  /** Cells below the table, in its columns. */
  readonly darunter: readonly Ort[];
  /** The headers of columns of somebody's own. */
  readonly fremdeSpalten: readonly Ort[];
}

export const LEERER_RAUM: Tabellenraum = { verbundene: [], darunter: [], fremdeSpalten: [] };
