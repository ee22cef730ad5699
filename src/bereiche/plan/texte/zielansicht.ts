/** The German sentences of the step „Ziel“. */
import type { Einschaetzung } from '../../../listen/werte';
import { germanDate, type PlainDate } from '../../../listen/plainDate';
import type { SmarterBefund } from '../fach/smarterPruefung';
import { stufeText } from './planansicht';

export const ZIEL = {
  titel: 'Ziel',
  vereinbaren: 'Ziel vereinbaren',
  aendern: 'Ziel ändern',
  ueberpruefen: 'Überprüfen oder beenden',
  keinEntwicklungsziel:
    'Für diesen Fall ist noch kein Entwicklungsziel vereinbart. Wählen Sie es unter „Förderziel“. Mit dem Förderziel Integration geht es auch ohne.',
  fuerBereich: (bereich: string) => `Das Ziel gehört zum Entwicklungsziel „${bereich}“.`,
  fuerIntegration: 'Das Ziel ist die Integration selbst. Es ist erreicht, wenn die Person integriert ist.',
  zielart: 'Wohin?',
  andererBereich:
    'Im Fall steht inzwischen ein anderes Entwicklungsziel. Beenden Sie dieses Ziel unter „Überprüfen“, bevor Sie das nächste vereinbaren.',
  vorschlagUeberpruefung: 'Vorschlag: der letzte mögliche Tag',
  staerkenEinsetzen: 'Notierte Stärken einsetzen',
  weitereFelder: (gefuellt: number, alle: number) =>
    `Worte, Ressourcen, Hindernisse, Vorgehen (${gefuellt} von ${alle} ausgefüllt)`,
  erkennbar: 'Daran erkennbar',
  nochOffen: 'Noch offen',
  buchstaben: 'SMARTER, Buchstabe für Buchstabe',
  frueher: 'Frühere Ziele',
} as const;

/** What a letter of the goal is worth, in a word. */
export const STAND_WORT: Record<SmarterBefund['stand'], string> = {
  erfuellt: 'erfüllt',
  fehlt: 'unvollständig',
  nochNicht: 'noch nicht fällig',
};

/** Labels of the fields of a goal, and what belongs into them. */
export const ZIELFELD = {
  ziel: ['Ziel', 'Was genau soll erreicht sein? In eigenen Worten.'],
  messgroesse: ['Messgröße', 'Woran erkennen Sie es?'],
  zielwert: ['Zielwert', 'Wie viel davon?'],
  termin: ['Termin', 'Zum Beispiel 30.4.27'],
  ueberpruefungAm: ['Überprüfung am', 'Nicht nach dem Termin, spätestens in sechs Monaten'],
  mitgetragen: ['Trägt die Person das Ziel mit?', ''],
  worteDerPerson: ['Worte der Person', ''],
  ressourcen: ['Ressourcen', 'Was hilft?'],
  hindernisse: ['Hindernisse', 'Was kann schwierig werden? Gibt es nichts, schreiben Sie „keine“.'],
  handlungsstrategie: ['So gehen wir vor', ''],
} as const;

/** What has to be there before a goal can be handed over. */
export const ZIEL_FEHLT = {
  ziel: 'Bitte beschreiben Sie das Ziel.',
  zielart: 'Bitte wählen Sie: Arbeit, Ausbildung oder Selbstständigkeit.',
} as const;

/** Strengths that were noted with the ratings, as a reminder beside the resources. */
export function staerkenText(staerken: readonly string[]): string {
  const [, frage] = ZIELFELD.ressourcen;
  return staerken.length === 0 ? frage : `${frage} Notierte Stärken: ${staerken.join('; ')}`;
}

/** When and on what rating the goal was agreed. */
export function vereinbartText(vereinbartAm: PlainDate | null, stufe: Einschaetzung): string {
  const tag =
    vereinbartAm === null ? 'Tag der Vereinbarung offen' : `Vereinbart am ${germanDate(vereinbartAm)}`;
  return `${tag} bei ${stufeText(stufe)}.`;
}
