/**
 * The packet from which the sheets of the template are added to a workbook: what stands in the file, and fetching it.
 * The build of the template writes it; knows nothing of the open workbook.
 */
import type { Diagramm } from './diagramm';
import type { Paketformel } from './formeln';
import type { Namenssatz } from './namen';
import { type LadeDatei, ladeJson } from './eigeneDatei';

/** The sheets as a workbook, and what Excel does not carry over with them. */
export interface Blaetterpaket {
  /** Names of the sheets, in their order. */
  readonly blaetter: readonly string[];
  /** Every name of the template with its reference as a formula. */
  readonly namen: readonly Namenssatz[];
  /** Every formula of the sheets. */
  readonly formeln: readonly Paketformel[];
  /** The charts, which Excel on the web does not insert. */
  readonly diagramme: readonly Diagramm[];
  /** The workbook without charts and with every sheet visible, as Base64. */
  readonly mappe: string;
}

const PAKET = 'assets/Fallmappe-Blaetter.json';

/** Null where the network or the server does not give it. */
export function ladePaket(fetch: LadeDatei): Promise<Blaetterpaket | null> {
  return ladeJson(fetch, PAKET);
}
