/** Who may read the FM-Vermerke in tests of the pane, and a text that stands nowhere else. */
import type { NeuePerson } from '../../src/bereiche/bfm/vermerke/tresor/typen';

export const FM: NeuePerson = {
  name: 'Frau Beispiel',
  rolle: 'fallmanagement',
  passwort: 'Grüner Apfelbaum 7',
};
export const VERTRETUNG: NeuePerson = {
  name: 'Herr Muster',
  rolle: 'vertretung',
  passwort: 'Zwölf blaue Kähne',
};
export const ZWEITE: NeuePerson = {
  name: 'Frau Probe',
  rolle: 'vertretung',
  passwort: 'drei Mohnblumen im Juni',
};
export const GEHEIM = 'Die Wohnung ist seit März gekündigt.';
