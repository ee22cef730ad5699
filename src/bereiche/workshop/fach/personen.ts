/** What a Workshop knows of the people who were rated: the practice people as they stand in this program, and of own ones their Id. Pure. */
import { steerFall } from '../../../fall/steerFall';
import { normalized } from '../../../listen/readRating';
import { fallDerPerson, festgestellte, type Uebungsperson, UEBUNGSPERSONEN } from '../../uebung';
import { KENNUNG_OFFEN, type Stufenbereich } from '../regeln/vokabular';

/** The practice person of an Id; null for one of the trainer's own. */
export function personIn(id: string): Uebungsperson | null {
  return UEBUNGSPERSONEN.find((each) => normalized(each.id) === normalized(id)) ?? null;
}

const BERECHNET = new Map<string, string>();

/** The Kennung that follows from the model solution; null for an own person. */
export function musterkennung(id: string): string | null {
  const person = personIn(id);
  if (person === null) return null;
  const bekannt = BERECHNET.get(person.id);
  if (bekannt !== undefined) return bekannt;
  // In the same words as what participants hand in.
  const kennung = festgestellte(steerFall(fallDerPerson(person)).kennung.gueltig) ?? KENNUNG_OFFEN;
  BERECHNET.set(person.id, kennung);
  return kennung;
}

/** What the model solution says of an area. */
export interface Musterstelle {
  /** null for offen. */
  readonly stufe: number | null;
  /** The sentences of the story that it rests on. */
  readonly saetze: readonly string[];
}

/** The model solution of an area; null for an own person. */
export function musterstelle(id: string, bereich: Stufenbereich): Musterstelle | null {
  const person = personIn(id);
  if (person === null) return null;
  const alle: Readonly<Partial<Record<Stufenbereich, Belegte>>> = {
    ...person.bedarfe,
    ...person.ressourcenbereiche,
  };
  const { wert = null, saetze = [] } = alle[bereich] ?? {};
  return { stufe: wert, saetze: saetze.flatMap((nr) => person.geschichte[nr - 1] ?? []) };
}

interface Belegte {
  readonly wert: number | null;
  readonly saetze: readonly number[];
}
