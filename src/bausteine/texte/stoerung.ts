/** The German sentences for what keeps the pane from working, each with the way on. Refusals of Excel speak in `ablehnung`. */

/** Until it is known which kind of workbook is open. */
export const MAPPE_WIRD_GELESEN = 'Die Arbeitsmappe wird gelesen …';
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
  'leeren Fallmappe aus der Vorlage, oder fügen Sie deren Blätter hier hinten an. Was hier steht, bleibt, wie es ist.';

export const BESCHAEDIGT =
  'Es fehlt etwas, ohne das nichts berechnet werden kann. Gelesen und geändert wurde nichts. Berichtigen Sie die ' +
  'genannten Stellen und lesen Sie die Mappe neu, oder übernehmen Sie die Eingaben in eine leere Fallmappe.';

export const ANDERE_VERSION = 'Gelesen und geändert wurde nichts. Ihre Fallmappe ist in Ordnung.';

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
  return `${wer}; solange der Aufgabenbereich offen ist, geht nichts verloren. `;
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
