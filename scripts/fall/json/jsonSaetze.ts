/** What is said of a JSON text that is not read. */
import { EINTRAEGE, PROBLEME, SCHLUESSEL_LAENGE, TIEFE, ZIFFERN } from '../grenzen';
import type { JsonError, Jsonmangel } from './pruefeJson';

const SATZ: Readonly<Record<Jsonmangel, string>> = {
  KEIN_JSON: 'Das ist kein gültiges JSON. Bitte prüfen Sie Klammern, Anführungszeichen und Kommas.',
  FELD_DOPPELT:
    'Dieses Feld steht hier zweimal. Erlaubt ist jedes Feld einmal. Bitte lassen Sie nur das richtige stehen.',
  FELDNAME_ZU_LANG: `Der Name dieses Feldes ist länger als ${SCHLUESSEL_LAENGE} Zeichen. Ein solches Feld gibt es nicht. Bitte prüfen Sie die Eingabe.`,
  ZU_TIEF: `Hier sind mehr als ${TIEFE} Klammern ineinander verschachtelt. So tief ist keine Eingabe, die verstanden wird. Bitte prüfen Sie die Eingabe.`,
  ZU_VIELE_EINTRAEGE: `Hier stehen mehr als ${EINTRAEGE} Einträge. Erlaubt sind hier höchstens so viele. Bitte prüfen Sie die Eingabe.`,
  ZAHL_UNGENAU: `Diese Zahl lässt sich nicht genau lesen. Erlaubt sind höchstens ${ZIFFERN} Ziffern. Bitte prüfen Sie die Eingabe.`,
};

/** Stands below the first problems, where there are more than are listed. */
export const UND_WEITERE = `Es gibt mehr als ${PROBLEME.toLocaleString('de-DE')} Fehler; die weiteren sind nicht aufgeführt. Bitte berichtigen Sie zuerst diese.`;

/** The line about a JSON text: code, place, sentence. @param stelle where the text stands, such as `Zeile 3`. */
export function jsonZeile({ mangel, pfad }: JsonError, stelle: string): string {
  const ort = [stelle, pfad].filter((each) => each !== '').join(', ');
  return `${mangel} ${ort === '' ? 'Eingabe' : ort}: ${SATZ[mangel]}`;
}
