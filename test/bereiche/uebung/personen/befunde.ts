/** The practice people with what the engine answers for them, and everything in them that names sentences. */
import { UEBUNGSPERSONEN } from '../../../../src/bereiche/uebung/personen';
import type { Belegt } from '../../../../src/bereiche/uebung/personen/belegt';
import { fallDerPerson, mitAndererSicht } from '../../../../src/bereiche/uebung/personen/fallDerPerson';
import type { AndereSicht, Uebungsperson } from '../../../../src/bereiche/uebung/personen/uebungsperson';
import { berechne } from '../../../../src/fall/berechne';
import type { Ergebnis } from '../../../../src/fall/ergebnis';
import type { Fall } from '../../../../src/fall/fall';

export interface Befund {
  readonly person: Uebungsperson;
  readonly fall: Fall;
  readonly ergebnis: Ergebnis;
}

export const BEFUNDE: readonly Befund[] = UEBUNGSPERSONEN.map((person) => {
  const fall = fallDerPerson(person);
  return { person, fall, ergebnis: berechne(fall) };
});

/** For `it.each`: the id, then the Befund. */
export const JE_PERSON = BEFUNDE.map((befund) => [befund.person.id, befund] as const);

/** Kennung and Profillage in one word, to be compared. */
export function antwort({ steuerung }: Ergebnis): string {
  return `${steuerung.profillage.gueltig} / ${steuerung.kennung.gueltig}`;
}

export function antwortMit({ fall }: Befund, sicht: AndereSicht): string {
  return antwort(berechne(mitAndererSicht(fall, sicht)));
}

/** Every value of the model solution, by name. */
export function belege(person: Uebungsperson): readonly (readonly [name: string, beleg: Belegt<unknown>])[] {
  const { paragraph16a = [], ...angaben } = person.angaben;
  const leistungen = paragraph16a.map((beleg) => [`§ 16a ${beleg.wert}`, beleg] as const);
  const werte = [person.bedarfe, person.ressourcenbereiche, angaben].flatMap((each) =>
    Object.entries<Belegt<unknown>>(each),
  );
  return [...werte, ...leistungen];
}

/** Everything that is written about a person, beside names and numbers. */
export function texte({ titel, geschichte, andereSichten, angaben }: Uebungsperson): readonly string[] {
  return [titel, ...geschichte, ...andereSichten.map(({ warum }) => warum), angaben.verdichtung?.wert ?? ''];
}
