/** What a person hears after history, plan or what belongs to them was changed. */
import type { Hinweis } from '../ergebnis';
import { type Fehlstelle, fehltText } from './fehlstelle';
import { aufzaehlung } from './felder';
import { hinweisText } from './hinweise';

export const GETAN = {
  abschliessen: 'Das Profiling ist abgeschlossen und steht im Verlauf.',
  bestaetigen: 'Die Prüfliste ist geändert.',
  ruecksprache: 'Die Rücksprache ist festgehalten.',
  zielVereinbaren: 'Das Ziel steht im Plan.',
  zielAendern: 'Das Ziel ist geändert.',
  zielBeenden: 'Die Überprüfung des Ziels ist festgehalten.',
  schritt: 'Der Schritt steht im Plan.',
  schrittAendern: 'Der Schritt ist geändert.',
  angebotsluecke: 'Die Angebotslücke ist vermerkt.',
  plandokument: 'Kooperationsplan und Bürgerblatt sind geschrieben.',
  bfmSchritt: 'Die Entscheidung und ihr Vermerk sind geschrieben, die Wiedervorlagen sind gesetzt.',
  vermerk: 'Der Vermerk ist verschlüsselt und geschrieben.',
  schutzEinrichten: 'Der Schutz der FM-Vermerke ist eingerichtet.',
  berechtigung: 'Die Liste der Berechtigten ist geändert.',
  wiedervorlage: 'Die Wiedervorlage steht in der Liste.',
  wiedervorlageErledigen: 'Die Wiedervorlage ist erledigt.',
  wiedervorlagenliste: 'Die Liste der Wiedervorlagen im Blatt ist neu geschrieben.',
  fmAngabe: 'Die Angabe steht im Blatt „Fallmanagement“.',
} as const;

/** What a change is for, with a sentence that its Bereich brings itself. */
export interface EigenesVorhaben {
  /** What a person hears once it is done. */
  readonly getan: string;
  /** Nobody has asked for it: it keeps nobody waiting, and nothing is said of it unless it left traces in the workbook. */
  readonly leise?: true;
}

/** What a change to history, plan or another Bereich is for. */
export type Vorhabenname = keyof typeof GETAN | EigenesVorhaben;

/** Taking an act back: the button, and what a person hears afterwards. @param was the act in words that need no article. */
export function ruecknahmeTexte(was: string): { readonly label: string; readonly getan: string } {
  return { label: `${was} zurücknehmen`, getan: `${was} ist zurückgenommen.` };
}

export const AKTUALISIEREN = 'Fallmappe aktualisieren';

/** How bringing a workbook up to the present template ended, where nothing was added. */
export const AKTUALISIERUNG = {
  aktuell: 'Die Fallmappe ist schon auf dem Stand der Vorlage. Es wurde nichts geändert.',
  nichtErreichbar:
    'Die neuen Blätter sind gerade nicht erreichbar. Es wurde nichts geändert. Bitte prüfen Sie die Netzwerkverbindung und versuchen Sie es noch einmal.',
  ungeeignet: 'Die Fallmappe wurde nicht aktualisiert; sie ist unverändert. Bitte beheben Sie zuerst:',
} as const;

/** What was added to a workbook that lacked something. */
export function aktualisiertText(
  blaetter: readonly string[],
  was: readonly string[],
  fehlt: readonly Fehlstelle[],
): string {
  const neu = blaetter.length > 0 ? ` Neu: ${aufzaehlung(blaetter.map((blatt) => `Blatt „${blatt}“`))}.` : '';
  const nachgetragen = was.length > 0 ? ` Nachgetragen: ${was.join('; ')}.` : '';
  return `Die Fallmappe ist aktualisiert.${neu}${nachgetragen} Ihre Eingaben und Ergebnisse sind unverändert.${fehltText(fehlt)}`;
}

/**
 * What is to be looked at in a case whose workbook was brought up to this version, such as entries that contradict each other: the
 * Hinweise of the case. '' where there are none.
 * @param verdeckt whether the proposal, and with it what the Hinweise say, is hidden until the person has judged.
 */
export function danachPruefenText(hinweise: readonly Hinweis[], verdeckt: boolean): string {
  if (hinweise.length === 0) return '';
  if (verdeckt)
    return 'Zu diesem Fall gibt es Hinweise. Sie stehen unter „Ergebnis“, sobald Sie selbst eingeschätzt haben.';
  const texte = new Set(hinweise.map(({ code }) => hinweisText(code)));
  return `Bitte sehen Sie diese Hinweise an; von selbst wurde nichts berichtigt. ${[...texte].join(' ')}`;
}

/** Excel refused in the middle of it; `grund` is the sentence of the refusal. */
export function nichtAktualisiertText(grund: string): string {
  return `Die Aktualisierung wurde abgebrochen. Ihre Eingaben und Ergebnisse sind unverändert; ein neuer Versuch setzt sie fort. ${grund}`;
}

/** After an entry that came to nothing, or of which it is not known. */
export const NICHT_ABGESCHLOSSEN = 'Das Profiling ist nicht abgeschlossen.';

const EINGETRAGEN = 'Die Ergebnisse sind eingetragen.';

/** Results were entered, and then the Profiling could not be completed. */
export const NACH_EINTRAG = {
  eingetragen: EINGETRAGEN,
  nicht: `${EINGETRAGEN} ${NICHT_ABGESCHLOSSEN}`,
  behebbar: `${EINGETRAGEN} ${NICHT_ABGESCHLOSSEN} Bitte beheben Sie, was oben genannt ist, und schließen Sie noch einmal ab.`,
} as const;

export const NICHT_GETAN = 'Es wurde nichts geändert. Bitte beheben Sie zuerst:';

/** A workbook without the sheets that a view needs: one of an earlier template, or somebody has deleted them. */
export function fehlendeBlaetterText(blaetter: readonly string[]): string {
  const namen = aufzaehlung(blaetter.map((blatt) => `„${blatt}“`));
  const was = blaetter.length === 1 ? `fehlt das Blatt ${namen}` : `fehlen die Blätter ${namen}`;
  const leer = blaetter.length === 1 ? 'Das Blatt kommt leer' : 'Die Blätter kommen leer';
  return `In dieser Fallmappe ${was}; ohne geht diese Ansicht nicht. Bitte aktualisieren Sie die Fallmappe: ${leer} hinzu; Ihre anderen Eingaben und die Ergebnisse bleiben unverändert.`;
}

/** A part of the workbook that another version of the program has made. */
export const FRUEHERER_BEREICH =
  'Dieser Teil der Fallmappe stammt aus einer früheren Fassung der Vorlage. Bitte aktualisieren Sie die Fallmappe; Ihre Eingaben und Ergebnisse bleiben dabei unverändert.';
export const NEUERER_BEREICH =
  'Dieser Teil der Fallmappe stammt aus einer neueren Fassung der Vorlage. Alles andere geht wie gewohnt. Bitte aktualisieren Sie das Integrationstool.';
