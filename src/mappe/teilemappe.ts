/** Port to tables and single cells of a workbook that is no Fallmappe: read whole, changed in one go. */
import type { Aenderung } from '../listen/aenderung';
import type { Fehler } from '../listen/fehler';
import type { Inhalt } from '../listen/inhalt';
import type { Ort } from '../listen/zelle';
import type { Ablehnung } from './ablehnung';
import type { Aenderungsergebnis } from './akte';
import { type Adressen, belegteNamen } from './belegteNamen';
import type { Fallmappe } from './fallmappe';
import { inhaltAus, type Teilbestand } from './gelesen';
import { type Inventar, pruefeDatumssystem, verirrteNamen } from './inventar';
import type { Tabellenraum } from './liste/tabellenraum';
import { fehlendeTeile, type Teile } from './teile';

export type Teilelesung =
  | { readonly art: 'gelesen'; readonly inhalt: Inhalt }
  /** Parts are missing, or cannot be told apart from others. */
  | { readonly art: 'unlesbar'; readonly fehler: readonly Fehler[] }
  | { readonly art: 'abgelehnt'; readonly ablehnung: Ablehnung };

/** The same, with what stands in and around the tables and would be passed over. */
export type Raumlesung =
  | (Exclude<Teilelesung, { art: 'abgelehnt' }> & { readonly raeume: readonly Tabellenraum[] })
  | Extract<Teilelesung, { art: 'abgelehnt' }>;

/** A workbook of which nothing at all may be passed over, and that is followed while people work in it. */
export interface Raummappe extends Teilemappe {
  lies(): Promise<Raumlesung>;
  readonly watch: Fallmappe['watch'];
}

export interface Teilemappe {
  /** Reads all of the parts; never writes. */
  lies(): Promise<Teilelesung>;
  /** Changes them: all of it or nothing. Must follow a successful `lies`. */
  aendere(aenderungen: readonly Aenderung[]): Promise<Aenderungsergebnis>;
  /** Shows a place to the person; null when it worked. */
  zeige(ort: Ort): Promise<Ablehnung | null>;
}

/** What of it needs no Excel. */
export type Teilepaket = Pick<Teilemappe, 'aendere'> & {
  lies(): Exclude<Teilelesung, { art: 'abgelehnt' }>;
  /** The file as it is now. */
  readonly bytes: Uint8Array;
};

/**
 * What was read, or everything that is in the way: a part that is missing, a name that leads to no cell or to one that belongs to
 * something else, days counted from 1904.
 */
export function teilelesungVon(
  { inventar, teile: bestand, adressen }: Teilefund,
  teile: Teile,
): Exclude<Teilelesung, { art: 'abgelehnt' }> {
  const inhalt = inhaltAus(bestand);
  const fehler = [
    ...pruefeDatumssystem(inventar),
    ...verirrteNamen(inventar, teile.felder),
    ...fehlendeTeile(inhalt, teile),
    ...belegteNamen(adressen, teile),
  ];
  return fehler.length > 0 ? { art: 'unlesbar', fehler } : { art: 'gelesen', inhalt };
}

/** What an adapter has found of the parts. */
export interface Teilefund {
  readonly inventar: Inventar;
  readonly teile: Teilbestand;
  readonly adressen: Adressen;
}
