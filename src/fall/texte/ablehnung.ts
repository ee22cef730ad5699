/** German sentences for refusals of Excel itself and for what became of a write. */
import type { Ort } from '../../listen/zelle';
import { aufzaehlung } from './felder';
import { ortText } from './ort';

/** Why Excel refused, mapped once from its error codes. */
export type Ablehnungsgrund =
  | 'zellbearbeitung'
  | 'blattschutz'
  | 'zuGross'
  | 'nichtUnterstuetzt'
  | 'richtlinie'
  | 'verbindung'
  | 'keineAntwort'
  | 'nichtAngekommen'
  | 'verschwunden'
  | 'gleichzeitig'
  | 'inzwischenAusgefuellt'
  | 'andersGespeichert'
  | 'keinPlatz'
  | 'filter'
  | 'verbunden'
  | 'andereMappe'
  | 'unpassend'
  | 'unvereinbar'
  | 'unbekannt';

const SATZ: Record<Ablehnungsgrund, string> = {
  zellbearbeitung:
    'In Excel wird gerade eine Zelle bearbeitet. Bitte schließen Sie die Eingabe mit Enter oder Esc ab und versuchen Sie es noch einmal.',
  blattschutz:
    'Ein Blatt ist geschützt. Bitte heben Sie den Blattschutz auf und versuchen Sie es noch einmal.',
  zuGross:
    'Die Arbeitsmappe ist zu groß für einen Vorgang. Bitte verkleinern Sie die Tabellen der Fallmappe.',
  nichtUnterstuetzt:
    'Diese Excel-Version kann den Vorgang nicht. Nötig ist Excel mit ExcelApi 1.14 oder neuer.',
  richtlinie:
    'Excel lässt hier keine Blätter aus einer Datei einfügen. Das kann an einer Sicherheitsrichtlinie liegen (Dateiendung muss zum Dateityp passen, „ExtensionHardening“); fragen Sie bitte Ihre IT danach. Oder die Struktur der Arbeitsmappe ist geschützt: Dann heben Sie den Schutz unter „Überprüfen“ auf und versuchen Sie es noch einmal.',
  verbindung: 'Die Verbindung zu Excel war unterbrochen. Bitte versuchen Sie es noch einmal.',
  keineAntwort:
    'Excel antwortet nicht. Bitte schließen Sie in Excel offene Auswahllisten, Dialoge und die Zellbearbeitung, und versuchen Sie es noch einmal.',
  nichtAngekommen:
    'Excel hat nicht rechtzeitig geantwortet, und in der Mappe ist davon nichts angekommen. Bitte versuchen Sie es noch einmal.',
  verschwunden:
    'Ein Teil der Fallmappe wurde während des Vorgangs gelöscht oder umbenannt. Bitte lesen Sie die Mappe neu ein.',
  gleichzeitig:
    'Jemand anderes hat dieselben Stellen währenddessen geändert. Bitte sehen Sie nach, was dort jetzt steht, und versuchen Sie es noch einmal.',
  inzwischenAusgefuellt:
    'Jemand anderes hat dort gerade etwas eingetragen. Bitte sehen Sie nach, was jetzt dort steht. „Noch einmal versuchen“ überschreibt es, „Eingaben verwerfen“ lässt es stehen.',
  andersGespeichert:
    'Excel hat dort etwas anderes gespeichert, als geschrieben wurde. Bitte prüfen Sie diese Zellen und melden Sie es Ihrer IT.',
  keinPlatz:
    'Eine Tabelle kann nicht wachsen, weil unter ihr etwas liegt, das nicht weichen kann, zum Beispiel eine andere Tabelle. Bitte verschieben Sie es an eine andere Stelle und versuchen Sie es noch einmal.',
  filter:
    'Ein Filter lässt den Vorgang nicht zu. Bitte heben Sie ihn auf (Daten > Sortieren und Filtern > Löschen) und versuchen Sie es noch einmal.',
  verbunden:
    'Verbundene Zellen lassen den Vorgang nicht zu. Bitte heben Sie die Verbindung auf und versuchen Sie es noch einmal.',
  andereMappe:
    'In Excel ist anscheinend gerade eine andere Arbeitsmappe vorn. Bitte klicken Sie in die Fallmappe und versuchen Sie es noch einmal.',
  unpassend:
    'Excel lässt den Vorgang dort nicht zu. Bitte prüfen Sie, ob an dieser Stelle etwas umgebaut wurde, zum Beispiel ein Name oder eine Tabelle, und machen Sie das rückgängig.',
  unvereinbar:
    'Excel konnte den Vorgang nicht mit dem vereinbaren, was in der Mappe gleichzeitig geschah. Bitte versuchen Sie es noch einmal.',
  unbekannt:
    'Excel hat den Vorgang abgelehnt. Bitte versuchen Sie es noch einmal; bleibt es dabei, melden Sie den Code.',
};

/** Why it did not work, and Excel's code for the report. */
export function ablehnungText(grund: Ablehnungsgrund, code: string): string {
  return `${SATZ[grund]} (${code})`;
}

/** A write that was refused, with everything put back. */
export function unveraendertText(grund: Ablehnungsgrund, code: string): string {
  return `Es wurde nichts eingetragen, die Arbeitsmappe ist unverändert. ${ablehnungText(grund, code)}`;
}

/** A write that was found wanting and put back; what others wrote stays. */
export function zurueckgestelltText(grund: Ablehnungsgrund, code: string, orte: readonly Ort[]): string {
  return `Es wurde nichts eingetragen; Ihre Angaben im Aufgabenbereich sind noch da. ${betroffenText(orte)} ${ablehnungText(grund, code)}`;
}

/** Which cells a sentence is about. */
export function betroffenText(orte: readonly Ort[]): string {
  return `Es geht um ${aufzaehlung(orte.map(ortText))}.`;
}

/** A write that was refused and could not be put back: names the cells that may hold parts of it. */
export function unvollstaendigText(grund: Ablehnungsgrund, code: string, orte: readonly Ort[]): string {
  return `Der Eintrag ist unvollständig und konnte nicht zurückgenommen werden. Betroffen sein können ${aufzaehlung(orte.map(ortText))}. ${ablehnungText(grund, code)}`;
}

/** A write that was not answered in time: names the cells in which it may have arrived, or may still. */
export function ungewissText(orte: readonly Ort[]): string {
  const stellen =
    orte.length <= MEHR_NICHT_NENNEN ? aufzaehlung(orte.map(ortText)) : `${orte.length} Stellen`;
  return `Excel hat nicht geantwortet: Ob der Auftrag angekommen ist, ist ungewiss. Es geht um ${stellen}. Bis das geklärt ist, schreibt das Integrationstool nichts anderes; was Sie eingeben, wartet. Bitte schließen Sie in Excel offene Auswahllisten, Dialoge und die Zellbearbeitung, und wählen Sie „Neu lesen“.`;
}

/** A long list of cells helps nobody to find them. */
const MEHR_NICHT_NENNEN = 6;

/** A take-back that was refused because others changed cells meanwhile. */
export function inzwischenGeaendertText(orte: readonly Ort[]): string {
  return `Es wurde nichts zurückgenommen: ${aufzaehlung(orte.map(ortText))} ${orte.length === 1 ? 'wurde' : 'wurden'} inzwischen geändert.`;
}
