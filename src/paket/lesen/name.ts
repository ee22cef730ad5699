/** How Excel compares names of tables, sheets and cells: without regard to case, composed characters. */

/** A name in the form in which two of them are the same. */
export function namensschluessel(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
