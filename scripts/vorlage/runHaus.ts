/** The template of a house: an empty workbook with the data of a released Hausvorlage. Nothing is written where something is in the way. */
import {
  DATEI_TEILE,
  type Hausmappenart,
  HAUSMAPPENARTEN,
  HAUSVORLAGE_SAETZE,
  hausvorlageAus,
} from '../../src/bereiche/haus';
import { fehlerTexte } from '../../src/fall/texte/fehler';
import type { Fehler } from '../../src/listen/fehler';
import type { PlainDate } from '../../src/listen/plainDate';
import { PAKET_SAETZE } from '../../src/paket/texte';
import { fuelleHausmappe } from '../../src/pane/fuelleHausmappe';
import { liesDatei } from '../../src/pane/liesDatei';
import { ArbeitsdateiError, istDieselbeDatei, readDatei, writeDatei } from '../fall/dateien';
import { type Lauf, unbrauchbar } from '../fall/lauf';

/** What is asked for. */
export interface Hausauftrag {
  /** The file of the Hausvorlage. */
  readonly haus: string;
  /** The kind of workbook, as it was typed. */
  readonly art: string | undefined;
  /** The files to write, as they were typed: one is meant. */
  readonly ausgaben: readonly string[];
  /** Builds the empty template of a kind. */
  readonly baue: (art: Hausmappenart) => Promise<Uint8Array>;
  readonly heute: PlainDate;
}

const AUFRUF = `Aufruf: npm run --silent vorlage -- --haus HAUS.xlsx --art ${HAUSMAPPENARTEN.join('|')} AUS.xlsx`;

/** Exit 0 once it is written, 2 for what cannot be used. */
export async function runHaus({ haus, art: genannt, ausgaben, baue, heute }: Hausauftrag): Promise<Lauf> {
  const art = HAUSMAPPENARTEN.find((each) => each === genannt);
  const [ausgabe, ...weitere] = ausgaben;
  if (art === undefined || ausgabe === undefined || weitere.length > 0) return unbrauchbar([AUFRUF]);
  try {
    if (istDieselbeDatei(haus, ausgabe)) return unbrauchbar([`${ausgabe}: ${NICHT_DIESELBE}`]);
    const gelesen = await liesDatei(readDatei(haus), DATEI_TEILE);
    if ('satz' in gelesen) return unbrauchbar([`${haus}: ${gelesen.satz}`]);
    const fassung = hausvorlageAus(gelesen);
    if (!fassung.ok) return unbrauchbar(zeilen(haus, fassung.fehler));
    const mappe = await fuelleHausmappe(await baue(art), fassung.wert, art, heute);
    if ('satz' in mappe) throw new Error('A template of this program was refused');
    if (!mappe.ok) return unbrauchbar(zeilen(art, mappe.fehler));
    writeDatei(ausgabe, mappe.wert);
    const { version } = fassung.wert.freigabe;
    return { code: 0, out: `${ausgabe}: ${art} mit Fassung ${version} der Hausdaten\n`, err: '' };
  } catch (error) {
    if (error instanceof ArbeitsdateiError) return unbrauchbar([error.message]);
    throw error;
  }
}

const NICHT_DIESELBE =
  'Die neue Mappe darf die Hausvorlage nicht ersetzen. Bitte nennen Sie eine andere Datei.';

function zeilen(wo: string, fehler: readonly Fehler[]): string[] {
  return fehlerTexte(fehler, { ...PAKET_SAETZE, ...HAUSVORLAGE_SAETZE }).map((text) => `${wo}: ${text}`);
}
