/** The single dates of the case around the bFM. */
import type { Fehler } from '../../../../listen/fehler';
import type { Inhalt } from '../../../../listen/inhalt';
import type { PlainDate } from '../../../../listen/plainDate';
import { FM_DATEN } from '../listen';
import { FM_FELDER, type FmFeld } from '../regeln/vokabular';

/** The dates; an unusable one is reported with its cell and counts as missing. */
export function readFmFelder(inhalt: Inhalt): {
  readonly felder: Readonly<Record<FmFeld, PlainDate | null>>;
  readonly fehler: readonly Fehler[];
} {
  const gelesen = FM_FELDER.map((feld) => [feld, inhalt.feld(FM_DATEN[feld])] as const);
  return {
    felder: Object.fromEntries(gelesen.map(([feld, { wert }]) => [feld, wert])) as Record<
      FmFeld,
      PlainDate | null
    >,
    fehler: gelesen.flatMap(([, { fehler }]) => fehler),
  };
}
