/** The German sentences about the FM-Vermerke and their protection. What refuses a change is said by `fallmanagementFehler.ts`. */
import type { VermerkErgebnis } from '../tresor/typen';
import { germanDate, type PlainDate } from '../../../../listen/plainDate';
import { aufzaehlung } from '../../../../fall/texte/felder';

export const SCHUTZ = {
  titel: 'Schutz der FM-Vermerke',
  passwort: 'Passwort',
  code: 'Wiederherstellungscode',
  codeHinweis: 'Der Code steht auf dem Ausdruck der Teamleitung. Striche und Leerzeichen sind gleichgültig.',
  wer: 'Wer öffnet?',
  wiederherstellung: 'Wiederherstellung (Teamleitung)',
  oeffnen: 'Vermerke öffnen',
  oeffnenText:
    'Die Texte sind verschlüsselt. Lesen und schreiben kann, wer auf der Liste der Berechtigten steht.',
  wirdGeoeffnet: 'Die Vermerke werden geöffnet …',
  passwortFehlt: 'Bitte geben Sie das Passwort ein.',
  codeFehlt: 'Bitte geben Sie den Wiederherstellungscode ein.',
  falsch: 'Das Passwort stimmt nicht. Es ist nichts geändert; bitte versuchen Sie es noch einmal.',
  falscherCode:
    'Der Wiederherstellungscode stimmt nicht. Es ist nichts geändert; bitte versuchen Sie es noch einmal.',
  unlesbar:
    'Der Schlüssel in dieser Zeile ist beschädigt. Bitte stellen Sie die Zelle aus einer Sicherung der Mappe wieder her, oder öffnen Sie mit einem anderen Namen.',
  altesFormat:
    'Diese Zeile ist in einem Format geschrieben, das nicht gelesen wird. Bitte stellen Sie die Zelle aus einer Sicherung der Mappe wieder her, oder lassen Sie sich von einer anderen berechtigten Person ein neues Passwort setzen.',
  gefaelscht:
    'Das Passwort stimmt, aber der Schlüssel in dieser Zeile passt nicht zu dem, den Sie zuletzt gesehen haben: Er ist gefälscht oder veraltet. Es wird nichts geöffnet. Bitte sagen Sie der Teamleitung Bescheid und stellen Sie die Zelle aus einer Sicherung der Mappe wieder her, oder lassen Sie sich von einer anderen berechtigten Person ein neues Passwort setzen.',
  andererFall:
    'Das Passwort stimmt, aber diese Zeile wurde für eine andere Kundennummer eingerichtet, als in der Mappe steht. Vielleicht wurde sie aus einer anderen Mappe kopiert; wer dort mitliest, läse dann auch hier mit. Es ist nichts geöffnet. Bitte vergleichen Sie die Kundennummer. Ist sie falsch, stellen Sie sie bitte richtig. Wurde sie zu Recht berichtigt, bestätigen Sie das bitte mit dem zweiten Knopf.',
  nummerBerichtigt: 'Die Nummer wurde berichtigt: trotzdem öffnen',
  offenFuer: (name: string) =>
    `Geöffnet für ${name}. Nach 15 Minuten ohne Eingabe werden die Vermerke verschlossen.`,
  verschliessen: 'Vermerke verschließen',
  vermerkt: 'In der Mappe ist vermerkt, was Sie beim Öffnen gesehen haben.',
  abbrechen: 'Abbrechen',
} as const;

export const EINRICHTEN = {
  titel: 'Schutz der FM-Vermerke einrichten',
  erst: 'Bevor ein Vermerk geschrieben wird, wird der Zugang eingerichtet.',
  dannVermerke: 'Danach geht es bei den Vermerken weiter.',
  saetze: [
    'FM-Vermerke sind besonders geschützt: Ihr Text steht nur verschlüsselt in der Mappe. Lesen können ihn das Fallmanagement und die benannten Vertretungen. Datum, Betreff und Status bleiben lesbar.',
    'Jede Person öffnet die Vermerke mit ihrem eigenen Passwort. Ein vergessenes Passwort kann niemand zurückholen, auch die IT nicht.',
  ],
  schritte: [
    'Ihr Passwort.',
    'Das Passwort einer Vertretung. Ohne sie geht es nicht; ihr Passwort wird jetzt festgelegt.',
  ],
  schrittCode: 'Der Wiederherstellungscode für die Teamleitung. Er wird einmal gezeigt.',
  mitCode: 'Sind alle Passwörter und der Code verloren, sind es auch die Vermerke.',
  ohneCode:
    'Einen Wiederherstellungscode gibt es nach den Hausregeln nicht. Sind alle Passwörter verloren, sind es auch die Vermerke; niemand kann sie zurückholen.',
  schritt: (nr: number, von: number, was: string) => `Schritt ${nr} von ${von}: ${was}`,
  schrittTitel: { 1: 'Ihr Passwort', 2: 'Vertretung' },
  weiter: 'Weiter: Vertretung',
  zurueck: 'Zurück',
  keinCode: 'Kein Wiederherstellungscode',
  verstanden: 'Ich weiß: Ohne Passwörter sind die Vermerke verloren.',
  verstandenFehlt: 'Bitte bestätigen Sie das, bevor der Schutz eingerichtet wird.',
  beginnen: 'Schutz einrichten',
  fallmanagement: 'Fallmanager/in',
  vertretung: (nr: number) => (nr === 1 ? 'Vertretung' : `${nr}. Vertretung`),
  vertretungHinweis:
    'Das erste Passwort gibt die Vertretung selbst ein, oder Sie teilen es ihr mit; sie kann es später ändern.',
  name: 'Name',
  weitere: 'Weitere Vertretung',
  fertig: 'Schutz einrichten',
  laeuft: 'Der Schutz wird eingerichtet …',
} as const;

export const CODE = {
  titel: 'Wiederherstellungscode für die Teamleitung',
  text: 'Der Code wird nur jetzt gezeigt und nirgends gespeichert. Bitte drucken oder notieren Sie ihn und geben Sie ihn verschlossen der Teamleitung: Wer ihn hat, kann alle Vermerke dieser Mappe lesen.',
  ungewiss:
    'Excel hat nicht bestätigt, ob dieser Code schon in der Mappe steht. Bitte bewahren Sie ihn und den bisherigen auf: Einer von beiden öffnet. Lesen Sie die Fallmappe neu und erzeugen Sie dann noch einmal einen neuen Code.',
  drucken: 'Drucken',
  /** Whether it was really printed, only the person knows. */
  gedruckt: {
    begonnen: 'Bitte sehen Sie nach, ob der Code wirklich auf dem Papier steht, bevor Sie weitergehen.',
    gesperrt:
      'Office lässt das Drucken hier nicht zu. Bitte notieren Sie den Code, oder kopieren Sie ihn und drucken Sie ihn aus einem anderen Programm, ohne ihn dort zu speichern.',
  },
  kopieren: 'Code kopieren',
  bestaetigen: 'Ich habe den Code gedruckt oder notiert',
  ungesichert:
    'Der Wiederherstellungscode ist verschlossen worden, bevor Sie bestätigt haben, dass Sie ihn haben. Fehlt er Ihnen, erzeugen Sie bitte unter „Berechtigte“ einen neuen.',
  habeIch: 'Ich habe den Code',
  wartet: 'Der Wiederherstellungscode wartet noch auf Ihre Bestätigung.',
} as const;

export const BERECHTIGTE = {
  titel: 'Berechtigte',
  zeile: (rolle: string, seit: PlainDate | null) =>
    [rolle, seit === null ? '' : `seit ${germanDate(seit)}`].filter((teil) => teil !== '').join(', '),
  ohneRolle: 'keine bekannte Rolle',
  ohneNamen: 'Zeile ohne Namen',
  aufnehmen: 'Person aufnehmen',
  aufnehmenText: 'Die Person kann alle Vermerke lesen, auch die früheren.',
  rolle: 'Rolle',
  entfernen: 'Entfernen',
  entfernenName: (name: string) => `Entfernen: ${name}`,
  entfernenTitel: (name: string) => `${name} entfernen?`,
  entfernenText: (name: string) =>
    `Alle Vermerke werden neu verschlüsselt. ${name} kann danach nichts mehr öffnen; Kopien der Mappe von vorher bleiben mit dem alten Passwort lesbar.`,
  entfernenJa: 'Entfernen und neu verschlüsseln',
  eigenes: 'Mein Passwort ändern',
  altes: 'Bisheriges Passwort',
  aendern: 'Passwort ändern',
  setzen: 'Neues Passwort',
  setzenName: (name: string) => `Neues Passwort: ${name}`,
  setzenTitel: (name: string) => `Neues Passwort für ${name}`,
  setzenText:
    'Für jemanden, der das Passwort vergessen hat. Alle Vermerke werden neu verschlüsselt; das alte Passwort öffnet nichts mehr.',
  setzenJa: 'Passwort setzen',
  neuerCode: 'Neuer Wiederherstellungscode',
  neuerCodeText:
    'Alle Vermerke werden neu verschlüsselt; der bisherige Code ist dann wertlos. Der neue wird einmal gezeigt.',
  neuerCodeJa: 'Neuen Code erzeugen',
  laeuft: 'Die Liste wird geändert …',
} as const;

export const VERMERKLISTE = {
  titel: 'FM-Vermerke',
  keine: 'Noch ist kein Vermerk geschrieben.',
  suche: 'In den Vermerken suchen',
  treffer: (zahl: number, von: number) => `${zahl} von ${von} Vermerken`,
  kopieren: 'Als Text kopieren',
  kopierenName: (titel: string) => `Als Text kopieren: ${titel}`,
  drucken: 'Drucken',
  druckenName: (titel: string) => `Drucken: ${titel}`,
  alleKopieren: 'Alle als Text kopieren',
  alleDrucken: 'Alle drucken',
  weitere: (zahl: number) => `${zahl} weitere`,
  wirdGelesen: 'Der Vermerk wird gelesen …',
  verschlossen: 'Die Texte sind verschlossen.',
  druckGesperrt:
    'Office lässt das Drucken hier nicht zu. Bitte kopieren Sie den Text und drucken Sie ihn aus einem anderen Programm, ohne ihn dort zu speichern.',
  ohneDatum: 'ohne Datum',
  ohneBetreff: 'ohne Betreff',
} as const;

/** Why the text of a Vermerk is not shown. */
export const UNGELESEN: Record<Exclude<VermerkErgebnis['art'], 'gelesen'>, string> = {
  beschaedigt:
    'Dieser Vermerk lässt sich nicht öffnen: Seine Zelle wurde geändert, abgeschnitten oder gehört in eine andere Zeile. Bitte stellen Sie sie aus einer Sicherung der Mappe wieder her.',
  altesFormat:
    'Dieser Vermerk ist in einem Format geschrieben, das nicht mehr gelesen wird. Seine Zelle bleibt, wie sie ist.',
  fremderSchluessel:
    'Dieser Vermerk ist mit einem anderen Schlüssel verschlüsselt. Vermutlich stammt seine Zeile aus einer anderen Mappe oder einer älteren Fassung dieser Mappe.',
};

/** What of the readable columns does not agree with the protected Vermerk. */
export function andereAngabenText(spalten: readonly string[]): string {
  return `In der Zeile steht bei ${aufzaehlung(spalten.map((spalte) => `„${spalte}“`))} etwas anderes als im geschützten Vermerk; gezeigt ist der geschützte. Bitte prüfen Sie, wer die Zeile geändert hat.`;
}

export const FREIER_VERMERK = {
  titel: 'Vermerk schreiben',
  datum: 'Datum',
  betreff: 'Betreff',
  betreffHinweis: 'Bleibt in der Mappe lesbar; bitte nichts Vertrauliches.',
  text: 'Text',
  textHinweis: 'Wird verschlüsselt.',
  schreiben: 'Vermerk verschlüsseln und schreiben',
  datumUngueltig: 'Bitte geben Sie einen Tag wie 21.11.2026 ein.',
  datumZukunft: 'Der Tag liegt in der Zukunft. Erlaubt ist ein Tag bis heute.',
  betreffFehlt: 'Bitte geben Sie einen Betreff an.',
  textFehlt: 'Bitte schreiben Sie den Text.',
} as const;
