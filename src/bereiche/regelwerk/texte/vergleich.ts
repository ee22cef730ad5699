/** What comparing two sets of rules says. Names nobody: a list holds numbers of clients, for the house alone. */
import type { Frage, Kombinationsvergleich, Regelpaar, Vergleich } from '../fach/vergleichen';
import type { Tabellenname } from '../fach/tabellen';

const TABELLE: Readonly<Record<Tabellenname, string>> = {
  profillage: 'P Profillage',
  kennung: 'K Kennung',
  gueltig: 'G welche Kennung gilt',
  betreuung: 'Z Betreuung',
};

const FRAGE: Readonly<Record<Frage, string>> = {
  profillage: 'Profillage',
  kennung: 'Kennung',
  betreuung: 'Betreuung',
};

const zahl = (wert: number): string => wert.toLocaleString('de-DE');

/** How many combinations of each table get another answer. */
export function kombinationstext(
  { alt, neu }: Regelpaar,
  tabellen: readonly Kombinationsvergleich[],
): string {
  const zeilen = tabellen.map(
    ({ tabelle, kombinationen, geaendert }) =>
      `  ${TABELLE[tabelle]}: ${zahl(geaendert)} von ${zahl(kombinationen)} Kombinationen bekommen eine andere Antwort.`,
  );
  return [`Regelwerk ${alt.version} und ${neu.version}, Tabelle für Tabelle:`, ...zeilen, ''].join('\n');
}

/** What changes for the cases of a list. @param nummern of the cases, in their order. */
export function vergleichstext(
  { faelle, offen, geaendert, uebergaenge }: Vergleich,
  nummern: readonly string[],
  fehlerhafte: number,
): string {
  const wechsel = uebergaenge.map(
    ({ frage, von, nach, alteRegel, neueRegel, anzahl }) =>
      `  ${FRAGE[frage]}: ${von} → ${nach}, ${zahl(anzahl)}-mal (bisher ${alteRegel}, jetzt ${neueRegel})`,
  );
  const liste = geaendert.map(
    ({ fall, fragen }) => `  ${nummern[fall] ?? ''}: ${fragen.map((frage) => FRAGE[frage]).join(', ')}`,
  );
  return [
    `${zahl(geaendert.length)} von ${zahl(faelle)} Fällen ändern sich.`,
    ...wechsel,
    `Fälle, in denen etwas offen ist, das noch entscheiden kann: ${zahl(offen)}; verglichen ist, was heute gilt.`,
    `Fehlerhafte Zeilen, nicht verglichen: ${zahl(fehlerhafte)}.`,
    ...(liste.length === 0 ? [] : ['Wer sich ändert, nach Kundennummer (nur für das Haus):', ...liste]),
    '',
  ].join('\n');
}
