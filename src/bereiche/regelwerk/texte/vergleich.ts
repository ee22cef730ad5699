/** What comparing two sets of rules says. Names nobody: a list holds numbers of clients, for the house alone. */
import type { Frage, Kombinationsvergleich, Regelpaar, Vergleich } from '../fach/vergleichen';
import type { Tabellenname } from '../fach/tabellen';

/** What the tables are called. */
export const TABELLE: Readonly<Record<Tabellenname, string>> = {
  profillage: 'P Profillage',
  kennung: 'K Kennung',
  gueltig: 'G welche Kennung gilt',
  betreuung: 'Z Betreuung',
};

/** What the questions are called. */
export const FRAGE: Readonly<Record<Frage, string>> = {
  profillage: 'Profillage',
  kennung: 'Kennung',
  betreuung: 'Betreuung',
};

/** How the rules that come with the program are called. */
export const VORGABEREGELN = 'die Regeln im Programm';

/** As people write it. */
export const zahl = (wert: number): string => wert.toLocaleString('de-DE');

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

/** How many cases change. */
export function aenderungssatz(geaenderte: number, faelle: number): string {
  return `${zahl(geaenderte)} von ${zahl(faelle)} Fällen ändern sich.`;
}

/** In how many of them something open may still decide. */
export function offensatz(offene: number): string {
  return `Fälle, in denen etwas offen ist, das noch entscheiden kann: ${zahl(offene)}; verglichen ist, was heute gilt.`;
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
    aenderungssatz(geaendert.length, faelle),
    ...wechsel,
    offensatz(offen),
    `Fehlerhafte Zeilen, nicht verglichen: ${zahl(fehlerhafte)}.`,
    ...(liste.length === 0 ? [] : ['Wer sich ändert, nach Kundennummer (nur für das Haus):', ...liste]),
    '',
  ].join('\n');
}
