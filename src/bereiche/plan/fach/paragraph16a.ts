/**
 * What is a kommunale Eingliederungsleistung nach § 16a: always in parallel to the goal, always voluntary (S2, S4). Where a text
 * sounds like one and nobody has said so or otherwise, it is asked; it is never guessed.
 */
import { PARAGRAPH_16A, PARAGRAPH_16A_LABEL } from '../../../rules/vocabulary';
import type { JaNein } from '../../../listen/werte';
import { normalized } from '../../../listen/readRating';
import type { Angabe16a } from '../angabe16a';
import type { Angebot, Schritt } from '../listen';
import { weitereWoerter } from '../regeln/woerter16a';
import type { Plan } from './plan';
import { textmarke } from './textmarke';
import { wort16aIn } from './woerter16a';

const LEISTUNGEN: readonly string[] = PARAGRAPH_16A.map((id) => normalized(PARAGRAPH_16A_LABEL[id]));

/** Whether an offer rests on § 16a: by what is said of it, by its legal basis, or by its name where it is called like one of the services. */
export function ist16aAngebot({
  name,
  rechtsgrundlage,
  leistung16a,
}: Pick<Angebot, 'name' | 'rechtsgrundlage' | 'leistung16a'>): boolean {
  return rechtsgrundlage === 'paragraph16a' || istLeistung(leistung16a) || ist16aName(name);
}

/** Whether a step is a service of § 16a: by what is said of it, or by the offer that it names. */
export function ist16aSchritt(
  { angebot, leistung16a }: Pick<Schritt, 'angebot' | 'leistung16a'>,
  angebote: readonly Angebot[],
): boolean {
  return (
    istLeistung(leistung16a) || ist16aName(angebot) || angeboteMitNamen(angebot, angebote).some(ist16aAngebot)
  );
}

/** The offers with a name, without regard to case and spaces; none for an empty name. */
export function angeboteMitNamen(name: string, angebote: readonly Angebot[]): readonly Angebot[] {
  const gesucht = normalized(name);
  return gesucht === '' ? [] : angebote.filter((each) => normalized(each.name) === gesucht);
}

/** Whether an offer is voluntary: one on § 16a always is; null is offen. */
export function istFreiwillig(angebot: Angebot): JaNein {
  return ist16aAngebot(angebot) || angebot.freiwillig;
}

/** What a step says, as far as an answer about § 16a is bound to it. */
export function schritttext({ was, angebot }: Pick<Schritt, 'was' | 'angebot'>): string {
  return `${was} ${angebot}`;
}

/** The word for which a step has to be asked whether it is a service of § 16a; null where nothing is to be asked. */
export function frageZumSchritt(
  schritt: Pick<Schritt, 'was' | 'angebot' | 'leistung16a'>,
  { angebote, inhalte }: Pick<Plan, 'angebote' | 'inhalte'>,
): string | null {
  if (ist16aSchritt(schritt, angebote)) return null;
  if (istVerneint(schritt.leistung16a, schritttext(schritt))) return null;
  // What stands in the catalogue is asked there.
  const steht = angeboteMitNamen(schritt.angebot, angebote).length > 0;
  return wort16aIn(steht ? schritt.was : schritttext(schritt), weitereWoerter(inhalte.weitereWoerter));
}

/** What an offer says, as far as an answer about § 16a is bound to it. */
export function angebotstext({ name }: Pick<Angebot, 'name'>): string {
  return name;
}

/** The same of an offer. */
export function frageZumAngebot(angebot: Angebot, { inhalte }: Pick<Plan, 'inhalte'>): string | null {
  if (ist16aAngebot(angebot) || istVerneint(angebot.leistung16a, angebotstext(angebot))) return null;
  return wort16aIn(angebotstext(angebot), weitereWoerter(inhalte.weitereWoerter));
}

/** The word for a service of § 16a among what the person does by herself; null where there is none. */
export function wortInEigenbemuehungen({ inhalte }: Pick<Plan, 'inhalte'>): string | null {
  return wort16aIn(inhalte.eigenbemuehungen, weitereWoerter(inhalte.weitereWoerter));
}

/** The answer that a text is no service of § 16a. */
export function verneint(text: string): Angabe16a {
  return { keineZu: textmarke(text) };
}

/** Whether it was said that this very text is no service of § 16a. */
export function istVerneint(angabe: Angabe16a, text: string): boolean {
  if (angabe === null || typeof angabe === 'string') return false;
  return angabe.keineZu === null || angabe.keineZu === textmarke(text);
}

function istLeistung(angabe: Angabe16a): boolean {
  return typeof angabe === 'string';
}

function ist16aName(name: string): boolean {
  return LEISTUNGEN.includes(normalized(name));
}
