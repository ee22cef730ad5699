/** The words of the pane beside a Regelwerk. */
import { VORGABEREGELN, zahl } from './vergleich';

/** Its places. */
export const REGELORT = { pruefen: 'Prüfen', vergleichen: 'Vergleichen', freigeben: 'Freigeben' } as const;
export type Regelort = keyof typeof REGELORT;

export const REGELPANE = {
  titel: 'Regelwerk',
  orte: 'Bereiche',
  neuPruefen: 'Neu prüfen',
  wirdGelesen: 'Das Regelwerk wird gelesen …',
  nichtGelesen: 'Das Regelwerk konnte nicht gelesen werden.',
  hoertNicht: 'Excel meldet Änderungen gerade nicht. Bitte wählen Sie nach jeder Änderung „Neu prüfen“.',
} as const;

/** With so many rules and Beispiele. */
export function inOrdnungText(regeln: number, beispiele: number): string {
  return `Alles in Ordnung: ${zahl(regeln)} Regeln, keine Lücke, keine verdeckte Zeile. ${zahl(beispiele)} Beispiele stimmen.`;
}

/** What was found; hints alone forbid nothing. */
export function fundeText(verbotene: number, hinweise: number): string {
  const funde = verbotene === 1 ? 'Ein Fund' : `${zahl(verbotene)} Funde`;
  const dazu =
    hinweise === 0 ? '' : `, dazu ${hinweise === 1 ? 'ein Hinweis' : `${zahl(hinweise)} Hinweise`}`;
  if (verbotene > 0) return `${funde}${dazu}. So lässt sich nichts vergleichen und freigeben.`;
  return hinweise === 1
    ? 'Nichts steht im Weg. Einen Hinweis sehen Sie sich bitte an.'
    : `Nichts steht im Weg. ${zahl(hinweise)} Hinweise sehen Sie sich bitte an.`;
}

/** How many rules and Beispiele it has. */
export function umfangText(regeln: number, beispiele: number): string {
  return `${zahl(regeln)} Regeln, keine Lücke, keine verdeckte Zeile; ${zahl(beispiele)} Beispiele stimmen.`;
}

export const VERGLEICHEN = {
  womit: 'Zum Vergleich',
  programm: VORGABEREGELN,
  anderes: 'Anderes Regelwerk wählen …',
  wiederProgramm: 'Mit den Regeln im Programm',
  ohneListe: 'Ohne Fallliste: nur Tabelle für Tabelle, über alle Kombinationen.',
  liste: 'Fallliste wählen …',
  keineListe: 'Ohne Fallliste',
  lokal: 'Die Datei wird nur auf diesem Rechner gelesen, geändert wird sie nicht.',
  vergleichen: 'Vergleichen',
  abbrechen: 'Abbrechen',
  abgebrochen: 'Der Vergleich ist abgebrochen.',
  liestRegelwerk: 'Das andere Regelwerk wird gelesen …',
  liestListe: 'Die Fallliste wird gelesen. Eine große Liste dauert einige Sekunden …',
  nichtGeladen: 'Der Vergleich konnte nicht geladen werden; vermutlich fehlt die Verbindung zum Server.',
  nichtGelesen: 'Die Datei ließ sich nicht lesen. Bitte wählen Sie sie noch einmal.',
  erstPruefen: 'Verglichen wird nur, was die Prüfung besteht. Bitte sehen Sie unter „Prüfen“ nach.',
  veraltet: 'Das Regelwerk ist inzwischen geändert. Bitte vergleichen Sie noch einmal.',
  frage: 'Was',
  von: 'Bisher',
  nach: 'Jetzt',
  anzahl: 'Fälle',
  durch: 'Durch',
  kombinationen: 'Tabelle für Tabelle, über alle Kombinationen',
  wer: 'Wer sich ändert, nach Kundennummer (nur für das Haus)',
} as const;

/** While cases are decided. */
export function rechnetText(fertige: number, alle: number): string {
  return `${zahl(fertige)} von ${zahl(alle)} Fällen verglichen.`;
}

/** What was read of a list. */
export function sammlungText(faelle: number, fehlerhafte: number): string {
  const ohne = fehlerhafte === 0 ? '' : ` ${zahl(fehlerhafte)} Zeilen haben Fehler und zählen nicht mit.`;
  return `Fallliste mit ${zahl(faelle)} Fällen gelesen.${ohne}`;
}

/** More are not shown. */
export function weitereText(anzahl: number): string {
  return `… und ${zahl(anzahl)} weitere. Alle nennt die Kommandozeile.`;
}

export const FREIGEBEN = {
  name: 'Name des Regelsatzes',
  nameHinweis: 'Zum Beispiel „Regeln der Dienststelle 2027“. Keine Namen von Personen, die Sie betreuen.',
  von: 'Freigegeben von',
  erst: 'Freigegeben wird nur, was die Prüfung besteht. Vorher:',
  folge: 'Ändert danach jemand etwas, gilt die Freigabe nicht mehr und braucht eine neue Version.',
  andere:
    'Freigegeben ist nichts: Das Regelwerk ist inzwischen anders, als es hier stand. Bitte sehen Sie noch einmal nach.',
  verboten: 'Freigegeben ist nichts: Die Prüfung hat inzwischen etwas gefunden.',
  inzwischen:
    'Freigegeben wurde, was geprüft war. Seitdem hat jemand etwas geändert, und so übernimmt es niemand. Bitte sehen Sie unter „Prüfen“ nach.',
} as const;

/** The button. @param tag as people write it */
export function freigebenText(version: string): string {
  return `Version ${version} freigeben`;
}

/** What it is about to release. */
export function vorhabenText(version: string, tag: string): string {
  return `Version ${version}, gültig ab ${tag}, so wie auf dem Blatt „Regelwerk“.`;
}

/** What a person hears once it is done. */
export function freigegebenText(version: string): string {
  return `Version ${version} ist freigegeben. Bitte speichern Sie die Mappe.`;
}

/** The file that was chosen is another kind of workbook. */
export const KEINE_FALLLISTE_GEWAEHLT =
  'Das ist keine Fallliste. Erlaubt ist nur eine Mappe, die aus der Vorlage „Fallliste.xlsx“ entstanden ist. Bitte wählen Sie eine andere Datei.';
