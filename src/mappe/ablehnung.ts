/** What a use case knows of a refusal of Excel. */
import type { Ablehnungsgrund } from '../fall/texte/ablehnung';

/** A refusal of Excel itself, mapped once from its error codes. */
export interface Ablehnung {
  readonly grund: Ablehnungsgrund;
  /** Excel's own error code, for the report. */
  readonly code: string;
}
