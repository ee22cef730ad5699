/** What is said while Excel does not answer, and of what was typed by then. */
import { NOCH_EINMAL } from './stoerung';

/** A request has been waiting for some seconds. */
export const EXCEL_DAUERT = 'Excel braucht länger als sonst; noch ist keine Antwort da.';

/** The change that did not arrive, once more as it was. */
export const NOCH_EINMAL_SENDEN = 'Noch einmal senden';

export const AUSFALL = {
  weg: 'Excel antwortet nicht mehr',
  wartet: 'Ihre Eingaben warten',
  satz:
    'Mehrere Anfragen nacheinander sind ohne Antwort geblieben. Bitte schließen Sie in Excel offene Auswahllisten, ' +
    'Dialoge und die Zellbearbeitung, und versuchen Sie es noch einmal. Hilft das nicht, laden Sie den ' +
    'Aufgabenbereich neu.',
  verloren:
    'Beim Neuladen geht verloren, was noch nicht in der Mappe steht: Es wird nirgends gespeichert. Kopieren Sie es vorher.',
  ungewiss: 'Einiges davon kann schon in der Mappe stehen; nach dem Neuladen sehen Sie es dort.',
  leer: 'Hier wartet nichts, was verloren gehen könnte.',
  liste: 'Was Sie getippt haben',
  kopieren: 'Text kopieren',
  nochmal: NOCH_EINMAL,
  neuLaden: 'Aufgabenbereich neu laden',
  formular: 'Aus einem Formular',
  geleert: '(geleert)',
} as const;

/** The parts of a rating. */
export const TEIL_LABEL: Readonly<Record<string, string>> = {
  stufe: 'Stufe',
  beleg: 'Beleg',
  staerke: 'Stärke',
};
