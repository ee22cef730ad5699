/** The German sentences for what keeps the pane from working, each with the way on. Refusals of Excel speak in `ablehnung`. */
import { aufzaehlung } from '../../fall/texte/felder';

/** Body of the pane before the first reading has ended. */
export const WIRD_GELESEN = 'Die Fallmappe wird gelesen …';
export const WIRD_GELADEN = 'wird geladen …';

export const STOERUNG_TITEL = {
  abgelehnt: 'Die Fallmappe konnte nicht gelesen werden',
  keineFallmappe: 'Keine Fallmappe',
  beschaedigt: 'Die Fallmappe ist beschädigt',
  andereVersion: 'Die Version der Fallmappe ist unbekannt',
  absturz: 'Fehler im Aufgabenbereich',
  bericht: 'Bericht für Ihre IT (ohne Inhalte des Falls)',
} as const;

export const KEINE_FALLMAPPE =
  'Diese Arbeitsmappe ist keine Fallmappe des Integrationstools. Öffnen Sie Ihre Fallmappe, beginnen Sie mit einer ' +
  'leeren Fallmappe aus der Vorlage, oder fügen Sie deren Blätter hier hinten an. Was in dieser Arbeitsmappe steht, ' +
  'bleibt in jedem Fall, wie es ist.';

export const BESCHAEDIGT =
  'Es fehlt etwas, ohne das nichts berechnet werden kann. Gelesen und geändert wurde nichts. Berichtigen Sie die ' +
  'genannten Stellen und lesen Sie die Mappe neu, oder übernehmen Sie die Eingaben in eine leere Fallmappe.';

export const ANDERE_VERSION = 'Gelesen und geändert wurde nichts. Ihre Fallmappe ist in Ordnung.';

export const VORLAGE_KNOPF = 'Leere Fallmappe öffnen';
export const VORLAGE_WIRD_GEOEFFNET = 'Die Vorlage wird geöffnet …';

/** The server does not give the template. */
export const NICHT_ERREICHBAR =
  'Die Vorlage ist gerade nicht erreichbar. Bitte prüfen Sie die Netzwerkverbindung und versuchen Sie es noch einmal.';

const VORLAGE_SELBST =
  'Bitte öffnen Sie die Datei „Fallmappe.xlsx“ selbst; Sie finden sie dort, wo Ihre IT die Vorlagen ablegt.';

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

/** A part of the pane that did not arrive from the server. */
export const NICHT_GELADEN =
  'Diese Ansicht konnte nicht geladen werden; vermutlich fehlt die Verbindung zum Server. Ihre Fallmappe und Ihre ' +
  'Eingaben sind davon nicht betroffen.';
export const NOCH_EINMAL = 'Noch einmal versuchen';

/** A cell is being edited in Excel, and everything waits for the end of it. */
export function zellbearbeitungText(wartend: number): string {
  return (
    `In Excel wird gerade eine Zelle bearbeitet. ${wartendText(wartend)}` +
    'Bitte schließen Sie die Zelle mit Enter oder Esc ab; dann geht es von selbst weiter.'
  );
}

/** A reading that nobody asked for was refused, and something older is shown; `grund` is the sentence of the refusal. */
export function nichtNeuGelesenText(grund: string): string {
  return `Die Fallmappe konnte nicht neu gelesen werden; was Sie hier sehen, kann veraltet sein. ${grund}`;
}

/** Inputs that Excel did not take; `grund` is the sentence of the refusal. */
export function eingabeWartetText(wartend: number, grund: string): string {
  return `${wartendText(wartend)}${grund}`;
}

function wartendText(wartend: number): string {
  if (wartend === 0) return '';
  const wer = wartend === 1 ? 'Eine Eingabe wartet' : `${wartend} Eingaben warten`;
  return `${wer}; nichts geht verloren. `;
}

export const EINGABE_KNOPF = { nochmal: NOCH_EINMAL, verwerfen: 'Eingaben verwerfen' } as const;

/** Report of a failure inside of the pane; carries the kind of the error, never contents. */
export function absturzText(fehlerart: string): string {
  return `Im Aufgabenbereich ist ein Fehler aufgetreten (Code ${fehlerart}). Was in Ihrer Fallmappe steht, ist davon nicht betroffen.`;
}
export function absturzWartendText(wartend: number): string {
  return `${wartendText(wartend)}Nach dem Neustart geht es damit weiter.`;
}
export const NEU_STARTEN = 'Neu starten';
