/** The headless interface over a list of cases: computes all rows; with an output, writes the result cells and nothing else. */
import {
  type Listenergebnis,
  berechneListe,
  ERGEBNIS_IDS,
  FAELLE,
  LISTE_STAND,
  standDerListe,
} from '../../src/bereiche/fallliste';
import { REGELWERKE, regelsaetzeIn } from '../../src/fall/regelsaetze';
import type { Lesung } from '../../src/listen/fehler';
import type { Zeitpunkt } from '../../src/listen/plainDate';
import { ortText } from '../../src/fall/texte/ort';
import type { Bestand } from '../../src/mappe/bestand';
import type { Arbeitsmappe } from '../../src/paket/lesen/arbeitsmappe';
import { PaketTabelle, type Tabellenlesung, type Tabellenzelle } from '../../src/paket/paketTabelle';
import { writeDatei } from './dateien';
import { planeZahlen, type Zahlenbefund } from './blattzahlen';
import { fehlerAus, fehlersatz, fehlerzeilen } from './fehlerzeilen';
import { KNOTENHASH } from './knotenhash';
import { berechnet, type Lauf, unbrauchbar } from './lauf';

/** What a run over a list is asked for. */
export interface Listenlauf {
  readonly mappe: Arbeitsmappe;
  readonly ausgabe: string | undefined;
  /** Search 3: days without contact. */
  readonly tage: number;
  readonly jetzt: Zeitpunkt;
}

/** Computes a list; exit 2 where no row could be computed, and then nothing is written. */
export async function runListe({ mappe: geoeffnet, ausgabe, tage, jetzt }: Listenlauf): Promise<Lauf> {
  const mappe = new PaketTabelle(geoeffnet, FAELLE, [LISTE_STAND], [REGELWERKE]);
  const berechnung = berechneIn(mappe, { tage, jetzt, ausgabe });
  if (!berechnung.ok) return unbrauchbar(fehlerzeilen(berechnung.fehler));
  const { ergebnis, kopf, zahlen, hatHaussaetze } = berechnung.wert;
  if (ergebnis.berechnet.length === 0) return ohneBerechnete(ergebnis);
  const gemeldet = { ...bericht(ergebnis), ...(hatHaussaetze && { regelwerke: jeRegelwerk(ergebnis) }) };
  if (ausgabe === undefined || zahlen === null) return berechnet(gemeldet);
  const plaene = zahlen.art === 'unveraendert' ? [] : zahlen.plaene;
  const gesperrt = await mappe.schreibe(kopf, zellenVon(ergebnis), plaene);
  if (gesperrt.length > 0) return unbrauchbar(fehlerzeilen(gesperrt));
  writeDatei(ausgabe, mappe.bytes);
  return berechnet({ ...gemeldet, zahlen: zahlenbericht(zahlen) });
}

/** How the sheets „Suchläufe“ and „Team“ count in the new file. */
function zahlenbericht(zahlen: Zahlenbefund): unknown {
  if (zahlen.art !== 'unveraendert') return { art: zahlen.art };
  return { art: zahlen.art, fehler: zahlen.fehler.map(fehlerAus) };
}

/** What computing came to. */
interface Berechnung {
  readonly ergebnis: Listenergebnis;
  /** Whether the list carries rules of the house. */
  readonly hatHaussaetze: boolean;
  /** The table with its headers alone. */
  readonly kopf: Pick<Tabellenlesung, 'tabelle'>;
  /** Null where nothing is to be written. */
  readonly zahlen: Zahlenbefund | null;
}

/** What else was read is not kept: writing needs the memory. */
function berechneIn(
  mappe: PaketTabelle<typeof FAELLE>,
  { tage, jetzt, ausgabe }: Omit<Listenlauf, 'mappe'>,
): Lesung<Berechnung> {
  const gelesen = mappe.lies('kundennummer') ?? OHNE_TABELLE;
  if (!gelesen.ok) return gelesen;
  const { tabelle, zellfehler, felder } = gelesen.wert;
  const stand = standDerListe(felder, jetzt.datum);
  if (!stand.ok) return stand;
  const saetze = regelsaetzeIn(felder.get(REGELWERKE.name));
  if (!saetze.ok) return saetze;
  const ergebnis = berechneListe(tabelle, {
    jetzt,
    stand: stand.wert,
    tage,
    saetze: saetze.wert,
    zellfehler,
    sha256: KNOTENHASH,
  });
  if (!ergebnis.ok) return ergebnis;
  const zahlen = ausgabe === undefined ? null : planeZahlen(mappe, gelesen.wert, ergebnis.wert, jetzt.datum);
  const kopf = { tabelle: kopfVon(tabelle) };
  const hatHaussaetze = saetze.wert.length > 0;
  return { ok: true, wert: { ergebnis: ergebnis.wert, hatHaussaetze, kopf, zahlen } };
}

/** A table without its rows. */
function kopfVon({ address, values, valueTypes, numberFormat, formulas }: Bestand): Bestand {
  const erste = <Reihe>(reihen: readonly Reihe[]): Reihe[] => reihen.slice(0, 1);
  return {
    address,
    values: erste(values),
    valueTypes: erste(valueTypes),
    numberFormat: erste(numberFormat),
    formulas: erste(formulas),
  };
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

/** Row by row, so that not all of them are in memory. */
function* zellenVon({ berechnet }: Listenergebnis): Iterable<Tabellenzelle<(typeof ERGEBNIS_IDS)[number]>> {
  for (const { zeile, werte } of berechnet)
    for (const spalte of ERGEBNIS_IDS) yield { zeile, spalte, wert: werte[spalte] };
}

/** How many rows each set has decided. */
function jeRegelwerk({ berechnet }: Listenergebnis): Record<string, number> {
  const anzahl: Record<string, number> = {};
  for (const { werte } of berechnet) {
    const version = String(werte.regelwerk);
    anzahl[version] = (anzahl[version] ?? 0) + 1;
  }
  return anzahl;
}

/** As the interface promises it; every error with its place. */
function bericht({ zeilen, berechnet, geaendert, fehler, suchlaeufe }: Listenergebnis): object {
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
