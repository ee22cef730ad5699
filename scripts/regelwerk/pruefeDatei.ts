/** Opens a Regelwerk from a file and checks it: its kind, what reading would pass over, its cells, its rules. */
import '../../src/bereiche/regelwerk/fach/fehler';
import type { Regelbefund } from '../../src/bereiche/regelwerk/fach/befund';
import { type Pruefung, pruefeRegelwerk } from '../../src/bereiche/regelwerk/fach/pruefen';
import { REGELWERK_TEILE } from '../../src/bereiche/regelwerk/listen';
import { REGELWERK } from '../../src/bereiche/regelwerk/regeln/vokabular';
import type { Fehler } from '../../src/listen/fehler';
import { type Arbeitsmappe, oeffneArbeitsmappe } from '../../src/paket/lesen/arbeitsmappe';
import { mappenartIn } from '../../src/paket/paketTabelle';
import { paketTeile } from '../../src/paket/paketTeile';
import { tabellenraum } from '../../src/paket/tabellenraum';
import type { Zipwerk } from '../../src/paket/zip/zipwerk';

/** The findings, and the check where the workbook could be read at all. */
export interface Dateipruefung {
  readonly befunde: readonly Regelbefund[];
  readonly pruefung: Pruefung | null;
}

/** @throws PaketError for a file that is no workbook. */
export function pruefeDatei(bytes: Uint8Array, werk?: Zipwerk): Dateipruefung {
  const mappe = oeffneArbeitsmappe(bytes, werk);
  const { vorlage, version } = mappenartIn(mappe);
  if (vorlage !== REGELWERK.id) return ohnePruefung([{ code: 'KEIN_REGELWERK', orte: [{ art: 'mappe' }] }]);
  if (version !== REGELWERK.version)
    return ohnePruefung([{ code: 'REGELWERK_UNBEKANNT', orte: [{ art: 'mappe' }] }]);
  const uebersehenes = uebersehenesIn(mappe);
  const lesung = paketTeile(mappe, REGELWERK_TEILE).lies();
  if (lesung.art === 'unlesbar') return ohnePruefung(lesung.fehler, uebersehenes);
  const pruefung = pruefeRegelwerk(lesung.inhalt, uebersehenes);
  return { befunde: pruefung.befunde, pruefung };
}

function ohnePruefung(fehler: readonly Fehler[], weitere: readonly Regelbefund[] = []): Dateipruefung {
  const zellen = fehler.map((each): Regelbefund => ({ code: 'ZELLE', orte: each.orte, fehler: each }));
  return { befunde: [...weitere, ...zellen], pruefung: null };
}

/** More places of one kind help nobody. */
const GENANNTE = 3;

/** What reading a table would not see. */
function uebersehenesIn(mappe: Arbeitsmappe): Regelbefund[] {
  return REGELWERK_TEILE.listen.flatMap((liste) => {
    const { verbundene, darunter, fremdeSpalten } = tabellenraum(mappe, liste);
    const jeOrt = (code: 'ZELLEN_VERBUNDEN' | 'UNTER_DER_TABELLE' | 'SPALTE_FREMD', orte: typeof darunter) =>
      orte.slice(0, GENANNTE).map((ort): Regelbefund => ({ code, orte: [ort] }));
    return [
      ...jeOrt('ZELLEN_VERBUNDEN', verbundene),
      ...jeOrt('UNTER_DER_TABELLE', darunter),
      ...jeOrt('SPALTE_FREMD', fremdeSpalten),
    ];
  });
}
