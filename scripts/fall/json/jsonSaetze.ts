/** What is said of a JSON text that is not read. */
import { EINTRAEGE, FAELLE, SCHLUESSEL_LAENGE, TIEFE, ZIFFERN } from '../grenzen';
import type { JsonError, Jsonmangel } from './pruefeJson';

const SATZ: Readonly<Record<Jsonmangel, string>> = {
  KEIN_JSON: 'Das ist kein gültiges JSON. Bitte prüfen Sie Klammern, Anführungszeichen und Kommas.',
  FELD_DOPPELT:
    'Dieses Feld steht hier zweimal. Erlaubt ist jedes Feld einmal. Bitte lassen Sie nur das richtige stehen.',
  FELDNAME_ZU_LANG: `Der Name dieses Feldes ist länger als ${SCHLUESSEL_LAENGE} Zeichen. Erlaubt sind nur die Felder eines Falls. Bitte prüfen Sie die Eingabe.`,
  ZU_TIEF: `Hier sind mehr als ${TIEFE} Klammern ineinander verschachtelt. Ein Fall braucht drei. Bitte prüfen Sie die Eingabe.`,
  ZU_VIELE_EINTRAEGE: `Hier stehen mehr als ${EINTRAEGE} Einträge. Ein Fall hat viel weniger. Bitte prüfen Sie die Eingabe.`,
  ZAHL_UNGENAU: `Diese Zahl lässt sich nicht genau lesen. Erlaubt sind höchstens ${ZIFFERN} Ziffern. Bitte prüfen Sie die Eingabe.`,
};

/** More cases than one list may have. */
export const ZU_VIELE_FAELLE = `Die Liste hat mehr als ${FAELLE.toLocaleString('de-DE')} Fälle. Bitte teilen Sie sie auf, oder speichern Sie je Fall eine Zeile in einer Datei mit der Endung .ndjson; die darf beliebig lang sein.`;

/** The line about a JSON text: code, place, sentence. @param stelle where the text stands, such as `Zeile 3`. */
export function jsonZeile({ mangel, pfad }: JsonError, stelle: string): string {
  const ort = [stelle, pfad].filter((each) => each !== '').join(', ');
  return `${mangel} ${ort === '' ? 'Eingabe' : ort}: ${SATZ[mangel]}`;
}
