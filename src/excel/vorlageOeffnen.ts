/** Opens the add-in's own template as a new workbook. The open workbook is not touched. */
import { ablehnungVon } from './hostFehler';

/** How it ended; a sentence for each stands in `text/stoerung`. */
export type Vorlagenausgang = 'geoeffnet' | 'nichtErreichbar' | 'nichtMoeglich';

/** What it needs of the world. */
export interface Vorlagenumgebung {
  readonly createWorkbook: (base64: string) => Promise<void>;
  readonly isSetSupported: (name: string, version: string) => boolean;
  /** Fetches a file of the add-in. */
  readonly fetch: (address: string) => Promise<Response>;
}

const VORLAGE = 'assets/Fallmappe.xlsx';

/** Fetches the template from where the add-in lies and opens it in a window of its own. */
export async function vorlageOeffnen(umgebung: Vorlagenumgebung): Promise<Vorlagenausgang> {
  if (!umgebung.isSetSupported('ExcelApi', '1.8')) return 'nichtMoeglich';
  const inhalt = await lade(umgebung);
  if (inhalt === null) return 'nichtErreichbar';
  try {
    await umgebung.createWorkbook(base64Von(inhalt));
    return 'geoeffnet';
  } catch (error) {
    ablehnungVon(error);
    return 'nichtMoeglich';
  }
}

/** Null where the network or the server does not give it. */
async function lade({ fetch }: Vorlagenumgebung): Promise<Uint8Array | null> {
  try {
    const response = await fetch(VORLAGE);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    return null;
  }
}

function base64Von(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
