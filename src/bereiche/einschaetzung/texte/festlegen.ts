/** The German sentences of „Profillage festlegen“. */
import type { Festlegungsfolge } from '../../../fall/festlegungsfolgen';
import { moeglichText } from '../../../bausteine/texte/moeglich';

export const FESTLEGEN = {
  oeffne: 'Profillage festlegen …',
  nimmZurueck: 'Festlegung zurücknehmen',
  keine: 'Es ist keine Profillage festgelegt.',
  keineBeiNichtEindeutig:
    'Rechnerisch ist die Profillage nicht eindeutig. Eine Fachkraft legt sie mit Begründung fest.',
  auskunft: 'Wann die Profillage eindeutig wäre',
  nurAuskunft: 'Das ist eine Auskunft. Die Prognose richtet sich nach der Person, nicht nach dem Ergebnis.',
  frage: 'Welche Profillage trifft auf die Person zu?',
  gleichrangigMitKennung: 'Alle sechs sind gleichwertig. Bei jeder steht, welche Kennung daraus folgt.',
  gleichrangig: 'Alle sechs sind gleichwertig.',
  begruendung: 'Begründung der Festlegung',
  lege: 'Mit Begründung festlegen',
  fehltWahl: 'Es fehlt die Profillage. Bitte wählen Sie eine der sechs.',
  fehltBegruendung: 'Es fehlt die Begründung. Bitte schreiben Sie, warum diese Profillage zutrifft.',
  ohneErgebnis: 'Welche Kennung folgt, wird erst errechnet, wenn alle Angaben berichtigt sind.',
  geltendesBfm: 'Solange das bFM nicht beendet ist, gilt unabhängig davon die Kennung bFM.',
} as const;

/** What is festgelegt now. */
export function festgelegtText(profillage: string): string {
  return `Festgelegt ist das ${profillage}.`;
}

/** The Begründung of what is festgelegt now. */
export function begruendetText(begruendung: string): string {
  return `Begründung: ${begruendung}`;
}

/** What follows from a Profillage, beside its name. */
export function folgeText({ kennung, moeglich }: Festlegungsfolge): string {
  return moeglich.length > 1 ? `Kennung ${kennung}: ${moeglichText(moeglich)}` : `Kennung ${kennung}`;
}

/** The Begründung that is there was given for another Profillage. */
export function fruehereBegruendungText(profillage: string): string {
  return `Das ist die Begründung für das ${profillage}. Bitte prüfen Sie, ob sie noch passt.`;
}
