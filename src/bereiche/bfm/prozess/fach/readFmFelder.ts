/** Understands the single dates of the sheet „Fallmanagement“. */
import { FM_FELD_LABEL, FM_FELDER, type FmFeld } from '../regeln/fallmanagementVokabular';
import type { Fehler } from '../../../../listen/fehler';
import type { PlainDate } from '../../../../listen/plainDate';
import type { RawCell } from '../../../../listen/zelle';
import { readDatum } from '../../../../listen/readFelder';

/** The dates; an unusable one is reported with its cell and counts as missing. */
export function readFmFelder(zellen: Readonly<Record<FmFeld, RawCell>>): {
  readonly felder: Readonly<Record<FmFeld, PlainDate | null>>;
  readonly fehler: readonly Fehler[];
} {
  const fehler: Fehler[] = [];
  const paare = FM_FELDER.map((feld) => [
    feld,
    readDatum(zellen[feld], FM_FELD_LABEL[feld], (each) => fehler.push(each)),
  ]);
  return { felder: Object.fromEntries(paare) as Record<FmFeld, PlainDate | null>, fehler };
}
