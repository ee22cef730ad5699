/** The talks about a Wechsel as they stand in the workbook. */
import type { Fehler } from '../../../listen/fehler';
import type { Inhalt } from '../../../listen/inhalt';
import { RUECKSPRACHEN } from '../listen';
import type { Ruecksprache } from './wechsel';

/** The talks that are complete: with a day and an answer. What cannot be understood is reported with its cell. */
export function readRuecksprachen(inhalt: Inhalt): {
  readonly ruecksprachen: readonly Ruecksprache[];
  readonly fehler: readonly Fehler[];
} {
  const { zeilen, fehler } = inhalt.liste(RUECKSPRACHEN);
  const ruecksprachen = zeilen.flatMap(({ zeile: { stelle: _, am, ergebnis, ...rest } }) =>
    am === null || ergebnis === null ? [] : [{ ...rest, am, ergebnis }],
  );
  return { ruecksprachen, fehler };
}
