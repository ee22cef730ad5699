/** What a use case knows of a refusal of Excel, and of a write that came to nothing because somebody else wrote too. */
import type { Ablehnungsgrund } from '../fall/texte/ablehnung';
import type { Ort } from '../listen/zelle';

/** A refusal of Excel itself, mapped once from its error codes. */
export interface Ablehnung {
  readonly grund: Ablehnungsgrund;
  /** Excel's own error code, for the report. */
  readonly code: string;
}

/**
 * Written, found wanting when it was read back in the same request, and put back: somebody else changed these places
 * meanwhile (`gleichzeitig`), or Excel holds something else than was written (`andersGespeichert`). Or Excel refused because of
 * what is at this place (`keinPlatz`, `filter` …). What others wrote stays.
 */
export interface Zurueckgestellt {
  readonly art: 'zurueckgestellt';
  readonly ablehnung: Ablehnung;
  readonly orte: readonly Ort[];
}
