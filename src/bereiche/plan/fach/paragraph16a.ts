/** What is a kommunale Eingliederungsleistung nach § 16a: always in parallel to the goal, always voluntary (S2, S4). */
import { PARAGRAPH_16A, PARAGRAPH_16A_LABEL } from '../../../rules/vocabulary';
import type { JaNein } from '../../../listen/werte';
import { normalized } from '../../../listen/readRating';
import type { Angabe16a } from '../angabe16a';
import type { Angebot, Schritt } from '../listen';

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

function istLeistung(angabe: Angabe16a): boolean {
  return typeof angabe === 'string';
}

function ist16aName(name: string): boolean {
  return LEISTUNGEN.includes(normalized(name));
}
