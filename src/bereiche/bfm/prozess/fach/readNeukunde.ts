/** Understands the checklist of the Neukundenverfahren. */
import { NEUKUNDE_PUNKTE, NEUKUNDE_SPALTE, type NeukundePunkt } from '../regeln/fallmanagementVokabular';
import type { Fehler } from '../../../../listen/fehler';
import type { PlainDate } from '../../../../listen/plainDate';
import type { RawCell } from '../../../../listen/zelle';
import { readDatum, readText, type Melden } from '../../../../listen/readFelder';
import { normalized } from '../../../../listen/readRating';

/** A point of the checklist and whether it is done. */
export interface Neukundepunkt {
  readonly id: NeukundePunkt;
  readonly erledigtAm: PlainDate | null;
  readonly erledigtVon: string;
}

type Zellen = Readonly<Record<string, RawCell>>;

const TABELLE = 'tblNeukunde';

/**
 * Every point of the procedure in its order; one without a row is not done. Reported with their cells: unusable entries,
 * Ids that are unknown or stand twice (the first one counts).
 */
export function readNeukunde(zeilen: readonly Zellen[]): {
  readonly punkte: readonly Neukundepunkt[];
  readonly fehler: readonly Fehler[];
} {
  const fehler: Fehler[] = [];
  const melden: Melden = (each) => fehler.push(each);
  const jeId = new Map<string, Zellen[]>();
  for (const zellen of zeilen) {
    const id = normalized(readText(zelle(zellen, 'id'), NEUKUNDE_SPALTE.id, melden));
    jeId.set(id, [...(jeId.get(id) ?? []), zellen]);
  }
  for (const [id, gleiche] of jeId) fehler.push(...idFehler(id, gleiche));
  const punkte = NEUKUNDE_PUNKTE.map(({ id }) => standVon(id, jeId.get(normalized(id))?.[0], melden));
  return { punkte, fehler };
}

function idFehler(id: string, gleiche: readonly Zellen[]): Fehler[] {
  const orte = gleiche.map((zellen) => zelle(zellen, 'id').ort);
  const bekannt = NEUKUNDE_PUNKTE.some((punkt) => normalized(punkt.id) === id);
  if (!bekannt) return [{ code: 'ID_UNBEKANNT', orte, tabelle: TABELLE }];
  return gleiche.length > 1 ? [{ code: 'ID_DOPPELT', orte, tabelle: TABELLE, id }] : [];
}

function standVon(id: Neukundepunkt['id'], zellen: Zellen | undefined, melden: Melden): Neukundepunkt {
  if (zellen === undefined) return { id, erledigtAm: null, erledigtVon: '' };
  return {
    id,
    erledigtAm: readDatum(zelle(zellen, 'erledigtAm'), NEUKUNDE_SPALTE.erledigtAm, melden),
    erledigtVon: readText(zelle(zellen, 'erledigtVon'), NEUKUNDE_SPALTE.erledigtVon, melden),
  };
}

function zelle(zellen: Zellen, feld: keyof typeof NEUKUNDE_SPALTE): RawCell {
  return zellen[NEUKUNDE_SPALTE[feld]] as RawCell;
}
