/**
 * Where a text sounds like a service of § 16a and nobody has said so or otherwise, it is asked; it is never guessed. The answer that
 * it is none is bound to its text.
 */
import type { Angabe16a } from '../angabe16a';
import type { Angebot, Schritt } from '../listen';
import { weitereWoerter } from '../regeln/woerter16a';
import type { Inhaltswerte } from './inhalte';
import { angeboteMitNamen, ist16aAngebot, ist16aSchritt } from './paragraph16a';
import type { Plan } from './plan';
import { textmarke } from './textmarke';
import { wort16aIn } from './woerter16a';

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

/** What a question about an offer looks at. */
export interface Angebotsumfeld {
  readonly inhalte: Pick<Inhaltswerte, 'weitereWoerter'>;
}

/** The same of an offer. */
export function frageZumAngebot(angebot: Angebot, { inhalte }: Angebotsumfeld): string | null {
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
