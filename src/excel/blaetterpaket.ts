/**
 * The packet from which the sheets of the template are added to a workbook: what stands in the file, and fetching it.
 * The build of the template writes it; knows nothing of the open workbook.
 */
import { ladeDatei, type LadeDatei } from './eigeneDatei';

/** The sheets as a workbook, and what Excel does not carry over with them. */
export interface Blaetterpaket {
  /** Every name of the template with its reference as a formula. */
  readonly namen: readonly { readonly name: string; readonly bezug: string; readonly sichtbar: boolean }[];
  /** The chart, which Excel on the web does not insert. */
  readonly diagramm: Diagramm;
  /** The workbook without chart and with every sheet visible, as Base64. */
  readonly mappe: string;
}

/** A chart of stacked columns over a range with headers, and the cells it covers. */
export interface Diagramm {
  readonly blatt: string;
  readonly daten: string;
  readonly titel: string;
  readonly von: string;
  readonly bis: string;
}

const PAKET = 'assets/Fallmappe-Blaetter.json';

/** Null where the network or the server does not give it. */
export async function ladePaket(fetch: LadeDatei): Promise<Blaetterpaket | null> {
  const bytes = await ladeDatei(fetch, PAKET);
  if (bytes === null) return null;
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Blaetterpaket;
  } catch {
    // Some servers answer every address with a page to sign in.
    return null;
  }
}
