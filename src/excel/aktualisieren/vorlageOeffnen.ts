/** Opens the add-in's own template as a new workbook. The open workbook is not touched. */
import { ladeDatei, type LadeDatei, ladeVomServer } from './eigeneDatei';
import { ablehnungDerDatei } from '../hostFehler';

/** How it ended; a sentence for each stands in `text/stoerung`. */
export type Vorlagenausgang = 'geoeffnet' | 'nichtErreichbar' | 'nichtMoeglich' | 'richtlinie';

/** What it needs of the world. */
export interface Vorlagenumgebung {
  readonly createWorkbook: (base64: string) => Promise<void>;
  readonly isSetSupported: (name: string, version: string) => boolean;
  readonly fetch: LadeDatei;
}

const VORLAGE = 'assets/Fallmappe.xlsx';

/** The Excel around the pane. */
const hier = (): Vorlagenumgebung => ({
  createWorkbook: (base64) => Excel.createWorkbook(base64),
  isSetSupported: (name, version) => Office.context.requirements.isSetSupported(name, version),
  fetch: ladeVomServer,
});

/** Fetches the template from where the add-in lies and opens it in a window of its own. */
export async function vorlageOeffnen(umgebung: Vorlagenumgebung = hier()): Promise<Vorlagenausgang> {
  if (!umgebung.isSetSupported('ExcelApi', '1.8')) return 'nichtMoeglich';
  const inhalt = await ladeDatei(umgebung.fetch, VORLAGE);
  if (inhalt === null) return 'nichtErreichbar';
  try {
    await umgebung.createWorkbook(base64Von(inhalt));
    return 'geoeffnet';
  } catch (error) {
    return ablehnungDerDatei(error).grund === 'richtlinie' ? 'richtlinie' : 'nichtMoeglich';
  }
}

function base64Von(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
