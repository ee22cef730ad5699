/** The German sentences around the template: opening it, adding its sheets, and why that did not work. */
import { aufzaehlung } from '../../fall/texte/felder';

export const VORLAGE_KNOPF = 'Leere Fallmappe öffnen';
export const VORLAGE_WIRD_GEOEFFNET = 'Die Vorlage wird geöffnet …';

/** The server does not give the template. */
export const NICHT_ERREICHBAR =
  'Die Vorlage ist gerade nicht erreichbar. Bitte prüfen Sie die Netzwerkverbindung und versuchen Sie es noch einmal.';

const DATEI_SELBST =
  'die Datei „Fallmappe.xlsx“ selbst; Sie finden sie dort, wo Ihre IT die Vorlagen ablegt.';
const VORLAGE_SELBST = `Bitte öffnen Sie ${DATEI_SELBST}`;

/** How opening the template as a new workbook ended. */
export const VORLAGE_AUSGANG = {
  geoeffnet:
    'Die leere Fallmappe ist in einem neuen Fenster geöffnet. Bitte öffnen Sie dort den Aufgabenbereich.',
  nichtErreichbar: NICHT_ERREICHBAR,
  nichtMoeglich: `Dieses Excel kann die Vorlage nicht von hier aus öffnen. ${VORLAGE_SELBST}`,
  richtlinie:
    'Excel hat es abgelehnt, von hier aus eine Arbeitsmappe zu öffnen (InvalidOperation). Das kann an einer Sicherheitsrichtlinie ' +
    `liegen (Dateiendung muss zum Dateityp passen, „ExtensionHardening“); fragen Sie bitte Ihre IT danach. ${VORLAGE_SELBST}`,
  keineAntwort:
    'Excel hat nicht geantwortet. Bitte sehen Sie nach, ob die leere Fallmappe in einem neuen Fenster geöffnet ist, ' +
    'und versuchen Sie es sonst noch einmal.',
} as const;

/** Excel refused to open the template, for now; `grund` is the sentence of the refusal. */
export function nichtGeoeffnetText(grund: string): string {
  return `Die Vorlage wurde nicht geöffnet. ${grund} Hilft das nicht, öffnen Sie bitte ${DATEI_SELBST}`;
}

export const BLAETTER_KNOPF = 'Blätter hier einfügen';
export const BLAETTER_WERDEN_EINGEFUEGT = 'Die Blätter der Vorlage werden eingefügt …';
export const BLAETTER_EINGEFUEGT = 'Die Blätter der Vorlage sind eingefügt.';

/** Sheets that are in the way of those of the template. */
export function blattVorhandenText(blaetter: readonly string[]): string {
  const namen = aufzaehlung(blaetter.map((blatt) => `„${blatt}“`));
  const was =
    blaetter.length === 1
      ? `Ein Blatt heißt hier schon ${namen}`
      : `Hier gibt es schon Blätter mit den Namen ${namen}`;
  return (
    `${was}; so heißen auch Blätter der Vorlage. Es wurde nichts eingefügt. Bitte benennen Sie Ihre Blätter um ` +
    'und versuchen Sie es noch einmal, oder öffnen Sie eine leere Fallmappe.'
  );
}

/** A workbook that the sheets do not fit into; `gruende` are the sentences of the errors. */
export function ungeeignetText(gruende: readonly string[]): string {
  return `Es wurde nichts eingefügt. ${gruende.join(' ')}`;
}

/** Excel refused to insert the sheets, and the workbook is as it was; `grund` is the sentence of the refusal. */
export function nichtEingefuegtText(grund: string): string {
  return (
    `Es wurde nichts eingefügt, die Arbeitsmappe ist unverändert. ${grund} ` +
    'Oder öffnen Sie eine leere Fallmappe.'
  );
}

/** Excel refused in the middle, and would not let the sheets be removed. */
export function halbEingefuegtText(grund: string, blaetter: readonly string[]): string {
  const namen = aufzaehlung(blaetter.map((blatt) => `„${blatt}“`));
  return (
    `Die Blätter sind nicht vollständig eingefügt und konnten nicht wieder entfernt werden. Bitte löschen Sie ${namen}, ` +
    `soweit sie da sind, und versuchen Sie es dann noch einmal. ${grund}`
  );
}
