/** The sound workbooks of the corpus, of invented people. */
import { beispielliste } from '../../scripts/demo/beispielliste';
import { BEISPIEL, mappeMit } from '../support/mappe';
import type { Eintragungen } from '../support/fillMappe';
import { STICHTAG } from '../support/faelle';
import { gebauteListe } from '../support/falllisten';

/** The template Fallmappe.xlsx with everything of one person; three of the eight, so that one rating more or less decides. */
export async function heileFallmappe(ohne: Eintragungen = {}): Promise<Uint8Array> {
  return (await mappeMit(mitAnderen(ohne))).host.save();
}

/** The same person with some entries otherwise; '' for nothing. */
function mitAnderen(andere: Eintragungen): Eintragungen {
  const teile = Object.keys(andere) as (keyof Eintragungen)[];
  const neu = teile.map((teil) => [teil, { ...BEISPIEL[teil], ...andere[teil] }]);
  return { ...BEISPIEL, ...Object.fromEntries(neu) } as Eintragungen;
}

/** So many people in the list. */
const LEUTE = 6;

/** The template Fallliste.xlsx with these people. */
export function heileFallliste(): Promise<Uint8Array> {
  return gebauteListe(beispielliste(LEUTE, STICHTAG));
}
