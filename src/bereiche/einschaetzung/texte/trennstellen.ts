/** Where the long words of the names may be broken in a narrow row: browsers without a German dictionary break anywhere else. */

/** The parts of words that are wider than a narrow row. */
const TEILE: readonly (readonly string[])[] = [
  ['Arbeits', 'haltung'],
  ['Arbeits', 'motivation'],
  ['Arbeits', 'verhalten'],
  ['Ausbildungs', 'reife'],
  ['Berufs', 'erfahrung'],
  ['Eigen', 'initiative'],
  ['Existenz', 'gründungen'],
  ['Gesund', 'heitliche'],
  ['Integrations', 'prognose'],
  ['Intellek', 'tuelle'],
  ['Lebens', 'praktische'],
  ['Leistungs', 'fähigkeit'],
  ['Rahmen', 'bedingungen'],
  ['Schlüssel', 'gruppe'],
  ['Sozial', 'verhalten'],
  ['Sprach', 'kenntnisse'],
  ['Stellensuch', 'verhalten'],
  ['Weiterbildungs', 'bereitschaft'],
];

/** The sign at which a word may be broken with a hyphen; unseen elsewhere. */
const TRENNSTELLE = '\u00ad';

/** A name with the places where it may be broken; reads the same. */
export function mitTrennstellen(name: string): string {
  return TEILE.reduce((text, teile) => text.replaceAll(teile.join(''), teile.join(TRENNSTELLE)), name);
}
