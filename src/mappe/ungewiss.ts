/** A write that was sent and not answered in time: nobody knows yet whether it is in the workbook. */
import type { Ort } from '../listen/zelle';
import type { Ablehnung } from './ablehnung';

/** Excel did not answer within the deadline. */
export const KEINE_ANTWORT: Ablehnung = { grund: 'keineAntwort', code: 'NoAnswer' };
/** A later reading was answered, and of what was sent before nothing stands there. */
export const NICHT_ANGEKOMMEN: Ablehnung = { grund: 'nichtAngekommen', code: 'NotArrived' };

/** An outcome that may still become one of `Ergebnis`. */
export interface Ungewiss<Ergebnis> {
  readonly art: 'ungewiss';
  readonly ablehnung: Ablehnung;
  /** The places it was to change. */
  readonly orte: readonly Ort[];
  /**
   * Resolves if the answer comes after all; by then it was compared like any other, and put back where somebody else had
   * written meanwhile. May never.
   */
  readonly spaeter: Promise<Ergebnis>;
  /** Looks what stands there now, in one reading; null where nobody knows still, for that was not answered or refused. */
  readonly siehNach: () => Promise<Ergebnis | null>;
  /** Sends the very same once more, with the same Ids, if the workbook is still as it was planned for. */
  readonly nochmal: () => Promise<Ergebnis>;
}

/** The same in the words of whoever asked for it. */
export function umgesetzt<Von, Nach>(
  { spaeter, siehNach, nochmal, ...rest }: Ungewiss<Von>,
  um: (ergebnis: Von) => Nach,
): Ungewiss<Nach> {
  return {
    ...rest,
    spaeter: spaeter.then(um),
    siehNach: () => siehNach().then((befund) => befund && um(befund)),
    nochmal: () => nochmal().then(um),
  };
}
