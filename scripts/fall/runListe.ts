/** The headless interface over a list of cases: computes all rows; with an output, writes the result cells and nothing else. */
import {
  type Listenergebnis,
  berechneListe,
  ERGEBNIS_IDS,
  FAELLE,
  LISTE_STAND,
  standDerListe,
} from '../../src/bereiche/fallliste';
import type { Zeitpunkt } from '../../src/listen/plainDate';
import { ortText } from '../../src/fall/texte/ort';
import { PaketTabelle } from '../../src/paket/paketTabelle';
import { writeDatei } from './dateien';
import { fehlersatz, fehlerzeilen } from './fehlerzeilen';
import { berechnet, type Lauf, unbrauchbar } from './lauf';

/** What a run over a list is asked for. */
export interface Listenlauf {
  readonly bytes: Uint8Array;
  readonly ausgabe: string | undefined;
  /** Search 3: days without contact. */
  readonly tage: number;
  readonly jetzt: Zeitpunkt;
}

/** Computes a list; exit 2 where no row could be computed, and then nothing is written. */
export function runListe({ bytes, ausgabe, tage, jetzt }: Listenlauf): Lauf {
  const mappe = new PaketTabelle(bytes, FAELLE, [LISTE_STAND]);
  const gelesen = mappe.lies('kundennummer') ?? OHNE_TABELLE;
  if (!gelesen.ok) return unbrauchbar(fehlerzeilen(gelesen.fehler));
  const { tabelle, zellfehler, felder } = gelesen.wert;
  const stand = standDerListe(felder, jetzt.datum);
  if (!stand.ok) return unbrauchbar(fehlerzeilen(stand.fehler));
  const auftrag = { jetzt, stand: stand.wert, tage, zellfehler };
  const ergebnis = berechneListe(tabelle, auftrag);
  if (!ergebnis.ok) return unbrauchbar(fehlerzeilen(ergebnis.fehler));
  if (ergebnis.wert.berechnet.length === 0) return ohneBerechnete(ergebnis.wert);
  const gesperrt = ausgabe === undefined ? [] : mappe.schreibe(gelesen.wert, zellenVon(ergebnis.wert));
  if (gesperrt.length > 0) return unbrauchbar(fehlerzeilen(gesperrt));
  if (ausgabe !== undefined) writeDatei(ausgabe, mappe.bytes);
  return berechnet(bericht(ergebnis.wert));
}

/** A list of cases without its table. */
export const OHNE_TABELLE = {
  ok: false,
  fehler: [{ code: 'KEINE_FALLLISTE', orte: [{ art: 'mappe' }] }],
} as const;

/** A list of cases that only a newer program knows. */
export const NEUERE_LISTE = { code: 'FALLLISTE_UNBEKANNT', orte: [{ art: 'mappe' }] } as const;

function ohneBerechnete({ fehler }: Listenergebnis): Lauf {
  const zeilen = fehler.flatMap((each) => fehlerzeilen(each.fehler));
  return unbrauchbar(
    zeilen.length > 0 ? zeilen : ['Die Fallliste hat keine Zeile, die sich berechnen lässt.'],
  );
}

function zellenVon({ berechnet }: Listenergebnis): Parameters<PaketTabelle<typeof FAELLE>['schreibe']>[1] {
  return berechnet.flatMap(({ zeile, werte }) =>
    ERGEBNIS_IDS.map((spalte) => ({ zeile, spalte, wert: werte[spalte] })),
  );
}

/** As the interface promises it; every error with its place. */
function bericht({ zeilen, berechnet, geaendert, fehler, suchlaeufe }: Listenergebnis): unknown {
  return {
    zeilen,
    berechnet: berechnet.length,
    geaendert,
    fehler: fehler.flatMap(({ kundennummer, fehler: alle }) =>
      alle.map((each) => ({
        kundennummer,
        ort: each.orte.map(ortText).join(', '),
        code: each.code,
        text: fehlersatz(each),
      })),
    ),
    suchlaeufe,
  };
}
