/** What can be done to the list of those who may read; one thing at a time. */
import { istGleicherName } from '../tresor/namensform';
import type { Berechtigt } from '../vorhaben/berechtigtenliste';

export type Berechtigtenvorhaben =
  | { readonly art: 'aufnehmen' }
  | { readonly art: 'entfernen'; readonly name: string }
  | { readonly art: 'aendern' }
  | { readonly art: 'setzen'; readonly name: string }
  | { readonly art: 'code' };

/** What is offered in a row. */
export function moeglich({ name, rolle }: Berechtigt, inhaber: string): readonly Berechtigtenvorhaben[] {
  if (rolle === 'wiederherstellung') return [{ art: 'code' }];
  if (istGleicherName(name, inhaber)) return [{ art: 'aendern' }];
  if (name === '') return [];
  return [
    { art: 'setzen', name },
    { art: 'entfernen', name },
  ];
}
