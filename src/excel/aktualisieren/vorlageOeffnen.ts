/** Opens the add-in's own template as a new workbook. The open workbook is not touched. */
import { ladeDatei, type LadeDatei, ladeVomServer } from './eigeneDatei';
import type { Ablehnung } from '../../mappe/ablehnung';
import { wecker } from '../../mappe/frist';
import { ablehnungDerDatei } from '../hostFehler';
import { KeineAntwort, Wache } from '../leitung';

/** How it ended; a sentence for each stands in `bausteine/texte/vorlage`. */
export type Vorlagenausgang =
  | 'geoeffnet'
  | 'nichtErreichbar'
  | 'nichtMoeglich'
  | 'richtlinie'
  | 'keineAntwort'
  /** For a reason that may pass, such as a cell that is being edited. */
  | { readonly art: 'abgelehnt'; readonly ablehnung: Ablehnung };

/** What it needs of the world. */
export interface Vorlagenumgebung {
  readonly createWorkbook: (base64: string) => Promise<void>;
  readonly isSetSupported: (name: string, version: string) => boolean;
  readonly fetch: LadeDatei;
}

/** The templates that lie beside the pane. */
export type Vorlagenname = 'Fallmappe' | 'Fallliste';

/** The Excel around the pane. */
const hier = (): Vorlagenumgebung => ({
  createWorkbook: (base64) =>
    new Wache(wecker, () => undefined).hueten(Excel.createWorkbook(base64), 'einfuegen'),
  isSetSupported: (name, version) => Office.context.requirements.isSetSupported(name, version),
  fetch: ladeVomServer,
});

/** Fetches the template from where the add-in lies and opens it in a window of its own. */
export async function vorlageOeffnen(umgebung: Vorlagenumgebung = hier()): Promise<Vorlagenausgang> {
  const vorlage = await ladeVorlage(umgebung);
  return typeof vorlage === 'string' ? vorlage : oeffneMappe(vorlage, umgebung);
}

/** The empty template; why there is none where Excel could not open it anyway, or nobody gives it. */
export async function ladeVorlage(
  umgebung: Vorlagenumgebung = hier(),
  name: Vorlagenname = 'Fallmappe',
): Promise<Uint8Array | 'nichtMoeglich' | 'nichtErreichbar'> {
  if (!umgebung.isSetSupported('ExcelApi', '1.8')) return 'nichtMoeglich';
  return (await ladeDatei(umgebung.fetch, `assets/${name}.xlsx`)) ?? 'nichtErreichbar';
}

/** Opens a workbook in a window of its own. */
export async function oeffneMappe(
  xlsx: Uint8Array,
  umgebung: Vorlagenumgebung = hier(),
): Promise<Vorlagenausgang> {
  try {
    await umgebung.createWorkbook(base64Von(xlsx));
    return 'geoeffnet';
  } catch (error) {
    if (error instanceof KeineAntwort) return 'keineAntwort';
    return abgelehnt(ablehnungDerDatei(error));
  }
}

function abgelehnt(ablehnung: Ablehnung): Vorlagenausgang {
  if (ablehnung.grund === 'richtlinie') return 'richtlinie';
  return ablehnung.grund === 'nichtUnterstuetzt' ? 'nichtMoeglich' : { art: 'abgelehnt', ablehnung };
}

function base64Von(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
