/** What a person hears after history, plan or what belongs to them was changed. */
import { aufzaehlung } from './felder';

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
  wiedervorlagenliste: 'Die Liste der Wiedervorlagen im Blatt ist aktuell.',
  fmAngabe: 'Die Angabe steht im Blatt „Fallmanagement“.',
} as const;

/** What a change to history or plan is for. */
export type Vorhabenname = keyof typeof GETAN;

export const AKTUALISIEREN = 'Fallmappe aktualisieren';

/** How bringing a workbook up to the present template ended, where nothing was added. */
export const AKTUALISIERUNG = {
  aktuell: 'Die Fallmappe ist schon auf dem Stand der Vorlage. Es wurde nichts geändert.',
  nichtErreichbar:
    'Die neuen Blätter sind gerade nicht erreichbar. Es wurde nichts geändert. Bitte prüfen Sie die Netzwerkverbindung und versuchen Sie es noch einmal.',
  ungeeignet: 'Die Fallmappe wurde nicht aktualisiert; sie ist unverändert. Bitte beheben Sie zuerst:',
} as const;

/** What was added to a workbook of an earlier template. */
export function aktualisiertText(
  blaetter: readonly string[],
  spalten: readonly string[],
  gesiegelt: number,
): string {
  const neu = [
    ...(blaetter.length > 0 ? [`die Blätter ${aufzaehlung(blaetter)}`] : []),
    ...(spalten.length > 0 ? [`die Spalten ${aufzaehlung(spalten)} im Verlauf`] : []),
  ];
  const siegel = gesiegelt === 0 ? '' : ` Frühere Zeilen des Verlaufs mit neuem Siegel: ${gesiegelt}.`;
  return `Die Fallmappe ist aktualisiert. Neu sind ${aufzaehlung(neu)}.${siegel} Ihre Eingaben und Ergebnisse sind unverändert.`;
}

/** Excel refused in the middle of it; `grund` is the sentence of the refusal. */
export function nichtAktualisiertText(grund: string): string {
  return `Die Aktualisierung wurde abgebrochen. Ihre Eingaben und Ergebnisse sind unverändert; ein neuer Versuch setzt sie fort. ${grund}`;
}

/** Kept with rows of the history that were there before they had a Siegel. */
export const VOR_VERSION_2 = 'vor Version 2 der Vorlage eingetragen';

export const NICHT_GETAN = 'Es wurde nichts geändert. Bitte beheben Sie zuerst:';

/** A workbook of an earlier template has no place for what was asked for. */
export function aeltereVorlageText(version: number): string {
  return `Diese Fallmappe stammt aus Version ${version} der Vorlage; diese Ansicht braucht neue Blätter. Bitte aktualisieren Sie die Fallmappe; Ihre Eingaben und Ergebnisse bleiben dabei unverändert.`;
}
