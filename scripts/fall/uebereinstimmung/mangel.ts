/** What may be wrong with Urteile in JSON, and what is said of it. */
import { SKALEN } from '../../../src/bereiche/uebung';
import { aufzaehlung } from '../../../src/fall/texte/felder';
import { WERTE } from '../grenzen';

/** The fields of an Urteil, and of the object around them. */
export const URTEILSFELDER = ['einheit', 'fachkraft', 'wert'] as const;
export const DATEIFELDER = ['skala', 'urteile'] as const;

const genannt = (worte: readonly string[]): string => aufzaehlung(worte.map((each) => `„${each}“`));

const SATZ = {
  KEINE_URTEILE: `Erlaubt ist eine Liste von Urteilen: [ { "einheit": "…", "fachkraft": "…", "wert": … }, … ], oder ein Objekt mit den Feldern ${genannt(DATEIFELDER)}.`,
  DATEIFELD_UNBEKANNT: `Dieses Feld ist unbekannt. Erlaubt sind nur ${genannt(DATEIFELDER)}. Bitte prüfen Sie die Schreibweise.`,
  URTEILSFELD_UNBEKANNT: `Dieses Feld ist unbekannt. Erlaubt sind nur ${genannt(URTEILSFELDER)}. Bitte prüfen Sie die Schreibweise.`,
  KEIN_URTEIL: `Das ist kein Urteil. Erlaubt ist ein Objekt mit den Feldern ${genannt(URTEILSFELDER)}.`,
  NAME_UNGUELTIG: 'Hier fehlt ein Name. Erlaubt ist ein Text, der nicht leer ist.',
  WERT_UNGUELTIG:
    'Dieser Wert ist kein Urteil. Erlaubt ist eine Zahl oder ein Text; ist noch nicht geurteilt, lassen Sie das Feld bitte weg.',
  WERTE_GEMISCHT:
    'Dieser Wert ist von anderer Art als die davor. Erlaubt sind in einer Datei nur Zahlen oder nur Texte. Bitte vereinheitlichen Sie die Werte.',
  WERT_OHNE_ORDNUNG:
    'Dieser Wert ist ein Text, und Texte haben keine Reihenfolge. Erlaubt sind auf der Skala „ordinal“ nur Zahlen. Bitte tragen Sie Zahlen ein, oder wählen Sie die Skala „nominal“.',
  SKALA_UNBEKANNT: `Diese Skala ist unbekannt. Erlaubt sind ${genannt(SKALEN)}.`,
  URTEIL_DOPPELT:
    'Diese Fachkraft hat diese Einheit weiter oben schon beurteilt. Erlaubt ist ein Urteil je Fachkraft und Einheit. Bitte lassen Sie nur das richtige stehen.',
  ZU_VIELE_WERTE: `Das ist der ${WERTE + 1}. verschiedene Wert. Erlaubt sind höchstens ${WERTE}; mehr sind keine Skala. Bitte prüfen Sie die Eingabe.`,
} as const;

/** The line about it: code, place, sentence. @param pfad where, such as `urteile.3.wert`; empty for all of it. */
export function mangelzeile(mangel: keyof typeof SATZ, pfad: string): string {
  return `${mangel} ${pfad === '' ? 'Eingabe' : pfad}: ${SATZ[mangel]}`;
}
