/** What splits the room: areas of single people of whom very different things are said, and who says what. Pure. */
import type { Stufenbereich } from '../regeln/vokabular';
import { jeBereich, jePerson, stufenurteile } from './auswertung';
import { gleichePaare, streuungVon, weitePaare } from './streuung';
import type { Workshopurteil } from './urteile';

/** An area of a person, with everything that was said of it. */
export interface Trennstelle {
  readonly person: string;
  readonly bereich: Stufenbereich;
  readonly urteile: readonly Workshopurteil[];
}

/** Where people are „weit auseinander“, the widest first. @param urteile of one round. */
export function trennstellen(urteile: readonly Workshopurteil[]): Trennstelle[] {
  const stellen = jePerson(stufenurteile(urteile)).flatMap(({ id: person, urteile: eigene }) =>
    jeBereich(eigene).map((gruppe) => ({
      person,
      bereich: gruppe.id as Stufenbereich,
      urteile: gruppe.urteile,
    })),
  );
  return stellen
    .filter((each) => streuungVon(each.urteile) === 'weit auseinander')
    .map((each) => ({ each, weit: weitePaare(each.urteile), gleich: gleichePaare(each.urteile) ?? 0 }))
    .sort((one, other) => other.weit - one.weit || one.gleich - other.gleich)
    .map(({ each }) => each);
}

/** Who said the same. */
export interface Gleichgesinnte {
  readonly wert: Workshopurteil['wert'];
  /** Their codes, in order. */
  readonly codes: readonly string[];
}

/** Who said what: by Stufe from low to high, words by how many said them. */
export function nachWert(urteile: readonly Workshopurteil[]): Gleichgesinnte[] {
  const jeWert = new Map<Workshopurteil['wert'], string[]>();
  for (const { wert, fachkraft } of urteile) jeWert.set(wert, [...(jeWert.get(wert) ?? []), fachkraft]);
  return [...jeWert]
    .map(([wert, codes]) => ({ wert, codes: codes.sort((one, other) => one.localeCompare(other, 'de')) }))
    .sort((one, other) =>
      typeof one.wert === 'number' && typeof other.wert === 'number'
        ? one.wert - other.wert
        : other.codes.length - one.codes.length,
    );
}

/** Groups of which the fewest pairs say the same come first; those without a pair are left out. */
export function nachStreuung<G extends { readonly urteile: readonly Workshopurteil[] }>(
  gruppen: readonly G[],
  gleich: (gruppe: G) => number | null,
): G[] {
  return gruppen
    .flatMap((gruppe) => {
      const anteil = gleich(gruppe);
      return anteil === null ? [] : [{ gruppe, anteil }];
    })
    .sort((one, other) => one.anteil - other.anteil)
    .map(({ gruppe }) => gruppe);
}
