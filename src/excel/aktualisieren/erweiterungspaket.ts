/**
 * The packet from which a workbook of an earlier template is brought up to this one: what stands in the file, and fetching
 * it. The build of the template writes it; knows nothing of the open workbook.
 */
import type { Diagramm } from './diagramm';
import { type LadeDatei, ladeJson } from './eigeneDatei';
import type { Paketformel } from './formeln';
import type { Namenssatz } from './namen';

/** Everything around the main way; a workbook takes what it lacks of it. */
export interface Erweiterungspaket {
  /** Names with their sheet and their reference as a formula; the lists are hidden. */
  readonly namen: readonly Paketname[];
  /** Every formula of the new sheets. */
  readonly formeln: readonly Paketformel[];
  /** The charts of the new sheets, which Excel on the web does not insert. */
  readonly diagramme: readonly Diagramm[];
  /** The very hidden sheet as it is in this version, row by row from A1 on; it holds nothing of the case. */
  readonly pass: readonly (readonly (string | number)[])[];
  /** The workbook with the new sheets alone, as Base64. */
  readonly mappe: string;
}

/** A name that is set anew. */
export interface Paketname extends Namenssatz {
  readonly blatt: string;
}

const PAKET = 'assets/Fallmappe-Erweiterung.json';

/** Null where the network or the server does not give it. */
export function ladeErweiterung(fetch: LadeDatei): Promise<Erweiterungspaket | null> {
  return ladeJson(fetch, PAKET);
}
