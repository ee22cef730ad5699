/** Names of persons: the one form in which they are kept, and the one way to compare them. */
import { sichtbareForm } from './unsichtbares';

/** The one form of a name: composed, without what nobody sees, blanks of every kind as one blank, none at the ends. */
export function namensform(name: string): string {
  return sichtbareForm(name).replace(/ +/g, ' ').trim();
}

/** Whether two names are the same person's: in their one form, and without regard to case (ß is SS). */
export function istGleicherName(einer: string, anderer: string): boolean {
  return ohneSchreibung(einer) === ohneSchreibung(anderer);
}

function ohneSchreibung(name: string): string {
  return namensform(name).toLowerCase().toUpperCase().normalize('NFC');
}
