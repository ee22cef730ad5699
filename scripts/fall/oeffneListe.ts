/** Opens a list of cases for what is done with single rows of it. */
import { FAELLE, FALLLISTE, LISTE_STAND } from '../../src/bereiche/fallliste';
import { REGELWERKE } from '../../src/fall/regelsaetze';
import type { Lesung } from '../../src/listen/fehler';
import { HAUS_VERSION } from '../../src/mappe/hausstand';
import { PaketError } from '../../src/paket/fehler';
import { oeffneArbeitsmappe } from '../../src/paket/lesen/arbeitsmappe';
import { mappenartIn, PaketTabelle, type Tabellenlesung } from '../../src/paket/paketTabelle';
import { paketText } from '../../src/paket/texte';
import { ArbeitsdateiError, readDatei } from './dateien';
import { KNOTENZIP } from './knotenzip';
import { NEUERE_LISTE, OHNE_TABELLE } from './runListe';

/** A list that is open. */
export interface OffeneListe {
  readonly mappe: PaketTabelle<typeof FAELLE>;
  readonly gelesen: Tabellenlesung;
}

/** Opens it; errors where it cannot be used. @throws ArbeitsdateiError for a file that is none. */
export function oeffneListe(pfad: string): Lesung<OffeneListe> {
  const bytes = readDatei(pfad);
  try {
    const geoeffnet = oeffneArbeitsmappe(bytes, KNOTENZIP);
    const { vorlage, version } = mappenartIn(geoeffnet);
    if (vorlage !== FALLLISTE.id)
      throw new ArbeitsdateiError(
        `${pfad}: Das ist keine Fallliste. Erlaubt ist nur eine Mappe, die aus der Vorlage „Fallliste.xlsx“ entstanden ist.`,
      );
    if (version !== FALLLISTE.version) return { ok: false, fehler: [NEUERE_LISTE] };
    const mappe = new PaketTabelle(geoeffnet, FAELLE, [LISTE_STAND, HAUS_VERSION], [REGELWERKE]);
    const gelesen = mappe.lies('kundennummer') ?? OHNE_TABELLE;
    return gelesen.ok ? { ok: true, wert: { mappe, gelesen: gelesen.wert } } : gelesen;
  } catch (error) {
    if (error instanceof PaketError) throw new ArbeitsdateiError(`${pfad}: ${paketText(error.grund)}`);
    throw error;
  }
}
