/** The numbers behind the sheets „Suchläufe“ and „Team“ of a list in a package: planned along with its result cells. */
import {
  type FAELLE,
  FORMELN_BIS,
  hindernisse,
  type Listenergebnis,
  planeFormeln,
  planeWerte,
  sollzellen,
  ZAHLEN,
  zaehle,
  type Zahlensoll,
  ZAHLENREIHE,
  ZAHLENTABELLE,
} from '../../src/bereiche/fallliste';
import type { Fehler, Lesung } from '../../src/listen/fehler';
import type { PlainDate } from '../../src/listen/plainDate';
import { readListe } from '../../src/listen/readListe';
import type { PaketTabelle, Schreibplan, Tabellenlesung } from '../../src/paket/paketTabelle';

/** How the sheets count after a run, or why they count as before. */
export type Zahlenbefund =
  | { readonly art: 'formeln' | 'werte'; readonly plaene: readonly Schreibplan[] }
  | { readonly art: 'unveraendert'; readonly fehler: readonly Fehler[] };

const OHNE_TABELLE: Lesung<never> = {
  ok: false,
  fehler: [{ code: 'ZAHLEN_FEHLEN', orte: [{ art: 'mappe' }] }],
};

/** Values where the list is too long for formulas, formulas where it is not. */
export function planeZahlen(
  mappe: PaketTabelle<typeof FAELLE>,
  { tabelle, felder }: Tabellenlesung,
  ergebnis: Listenergebnis,
  heute: PlainDate,
): Zahlenbefund {
  const neben = mappe.neben(ZAHLEN);
  const gelesen = neben.lies('schluessel') ?? OHNE_TABELLE;
  if (!gelesen.ok) return { art: 'unveraendert', fehler: gelesen.fehler };
  const fehler = hindernisse(ZAHLENTABELLE, gelesen.wert.tabelle);
  if (fehler.length > 0) return { art: 'unveraendert', fehler };
  const istLang = ergebnis.zeilen > FORMELN_BIS;
  const plan = (zeilen: readonly Zahlensoll[]): Schreibplan[] =>
    zeilen.length === 0 ? [] : [neben.plane(gelesen.wert, sollzellen(ZAHLENTABELLE.schluesselfeld, zeilen))];
  if (!istLang) {
    const stehenWerteDa = readListe(ZAHLEN, gelesen.wert.tabelle).zeilen.some(
      ({ zeile }) => zeile.schluessel === ZAHLENREIHE.stand && zeile.tag !== null,
    );
    return { art: 'formeln', plaene: stehenWerteDa ? plan(planeFormeln(gelesen.wert.tabelle)) : [] };
  }
  const geschrieben = new Map(ergebnis.berechnet.map(({ zeile, werte }) => [zeile, werte]));
  const zahlen = zaehle({ tabelle, felder, geschrieben });
  return { art: 'werte', plaene: plan(planeWerte(gelesen.wert.tabelle, zahlen, heute)) };
}
