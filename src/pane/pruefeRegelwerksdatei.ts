/** Opens a Regelwerk from a file and checks it: its kind, what reading would pass over, its cells, its rules. */
import '../bereiche/regelwerk/fach/fehler';
import type { Regelbefund } from '../bereiche/regelwerk/fach/befund';
import { raumbefunde } from '../bereiche/regelwerk/fach/raumbefunde';
import { type Pruefung, pruefeRegelwerk } from '../bereiche/regelwerk/fach/pruefen';
import { REGELWERK_TEILE } from '../bereiche/regelwerk/listen';
import { REGELWERK } from '../bereiche/regelwerk/regeln/vokabular';
import type { Fehler } from '../listen/fehler';
import type { Inhalt } from '../listen/inhalt';
import type { Teilepaket } from '../mappe/teilemappe';
import { oeffneArbeitsmappe } from '../paket/lesen/arbeitsmappe';
import { mappenartIn } from '../paket/paketTabelle';
import { paketTeile } from '../paket/paketTeile';
import { tabellenraum } from '../paket/tabellenraum';
import type { Zipwerk } from '../paket/zip/zipwerk';

/** A workbook that could be read: its parts as they can be changed, what was read, what reading would pass over, and the check. */
export interface GelesenesRegelwerk {
  readonly mappe: Teilepaket;
  readonly inhalt: Inhalt;
  readonly uebersehenes: readonly Regelbefund[];
  readonly pruefung: Pruefung;
}

/** The findings, and what was checked where it could be read at all. */
export interface Dateipruefung {
  readonly befunde: readonly Regelbefund[];
  readonly gelesen: GelesenesRegelwerk | null;
}

/** @throws PaketError for a file that is no workbook. */
export function pruefeDatei(bytes: Uint8Array, werk?: Zipwerk): Dateipruefung {
  const mappe = oeffneArbeitsmappe(bytes, werk);
  const { vorlage, version } = mappenartIn(mappe);
  if (vorlage !== REGELWERK.id) return ohnePruefung([{ code: 'KEIN_REGELWERK', orte: [{ art: 'mappe' }] }]);
  if (version !== REGELWERK.version)
    return ohnePruefung([{ code: 'REGELWERK_UNBEKANNT', orte: [{ art: 'mappe' }] }]);
  const uebersehenes = raumbefunde(REGELWERK_TEILE.listen.map((liste) => tabellenraum(mappe, liste)));
  const teile = paketTeile(mappe, REGELWERK_TEILE);
  const lesung = teile.lies();
  if (lesung.art === 'unlesbar') return ohnePruefung(lesung.fehler, uebersehenes);
  const { inhalt } = lesung;
  const pruefung = pruefeRegelwerk(inhalt, uebersehenes);
  return { befunde: pruefung.befunde, gelesen: { mappe: teile, inhalt, uebersehenes, pruefung } };
}

function ohnePruefung(fehler: readonly Fehler[], weitere: readonly Regelbefund[] = []): Dateipruefung {
  const zellen = fehler.map((each): Regelbefund => ({ code: 'ZELLE', orte: each.orte, fehler: each }));
  return { befunde: [...weitere, ...zellen], gelesen: null };
}
