/**
 * How far the Fachkräfte of a workshop agree: per area, per person, per Kennung of the model solution, per round. Every figure
 * comes from the Bereich `uebung`; here is only said what belongs together. Pure.
 */
import { normalized } from '../../../listen/readRating';
import { type Runde, type Uebereinstimmung, uebereinstimmung, type Urteil } from '../../uebung';
import { ALLE_STUFEN, type Stufenbereich, STUFENBEREICHE, type WORTBEREICHE } from '../regeln/vokabular';
import { musterkennung, personIn } from './personen';
import { streuungVon } from './streuung';
import { codeSchluessel, istStufenbereich, type Workshopurteil } from './urteile';

/** What has a row in the table of agreement. */
export type Gemessenes = (
  typeof ALLE_STUFEN | (typeof STUFENBEREICHE)[number] | (typeof WORTBEREICHE)[number]
)['id'];

/** The Urteile of one round. */
export function inRunde<U extends Workshopurteil>(urteile: readonly U[], runde: Runde): U[] {
  return urteile.filter((each) => each.runde === runde);
}

/** Of those, the Stufen alone. */
export function stufenurteile<U extends Workshopurteil>(urteile: readonly U[]): U[] {
  return urteile.filter(({ bereich }) => istStufenbereich(bereich));
}

/** The agreement of a row. With its interval only where what is drawn are persons: areas of one person hang together. */
export function messe(urteile: readonly Workshopurteil[], id: Gemessenes): Uebereinstimmung {
  if (id === ALLE_STUFEN.id) return messeStufen(urteile);
  const gemeinte = urteile.filter(({ bereich }) => bereich === id).map(alsUrteil);
  return uebereinstimmung(gemeinte, {
    skala: istStufenbereich(id) ? 'ordinal' : 'nominal',
    mitSpanne: true,
  });
}

/** The agreement of all Stufen among these. */
export function messeStufen(urteile: readonly Workshopurteil[]): Uebereinstimmung {
  const stufen = stufenurteile(urteile).map(alsUrteil);
  return uebereinstimmung(stufen, { skala: 'ordinal', mitSpanne: false });
}

function alsUrteil({ person, fachkraft, bereich, wert }: Workshopurteil): Urteil {
  return {
    einheit: JSON.stringify([normalized(person), bereich]),
    fachkraft: codeSchluessel(fachkraft),
    wert,
  };
}

/** Urteile that belong together. */
export interface Gruppe {
  /** The Id of a person or of an area, or a Kennung. */
  readonly id: string;
  readonly urteile: readonly Workshopurteil[];
}

/** By person, in the order of the practice people, own ones behind them. */
export function jePerson(urteile: readonly Workshopurteil[]): Gruppe[] {
  return gruppen(urteile, ({ person }) => personIn(person)?.id ?? person.normalize('NFC').trim()).sort(
    (one, other) =>
      Number(personIn(one.id) === null) - Number(personIn(other.id) === null) ||
      one.id.localeCompare(other.id, 'de'),
  );
}

/** The Stufen of each area that has any, in the order of the Fallmappe. */
export function jeBereich(urteile: readonly Workshopurteil[]): Gruppe[] {
  return STUFENBEREICHE.map(({ id }) => ({
    id,
    urteile: urteile.filter(({ bereich }) => bereich === id),
  })).filter(({ urteile: { length } }) => length > 0);
}

/** By the Kennung of the model solution; own people have none here. */
export function jeMusterkennung(urteile: readonly Workshopurteil[]): Gruppe[] {
  return gruppen(urteile, ({ person }) => musterkennung(person) ?? '').filter(({ id }) => id !== '');
}

function gruppen(urteile: readonly Workshopurteil[], nach: (urteil: Workshopurteil) => string): Gruppe[] {
  const jeId = new Map<string, { id: string; urteile: Workshopurteil[] }>();
  for (const urteil of urteile) {
    const id = nach(urteil);
    const gruppe = jeId.get(normalized(id)) ?? { id, urteile: [] };
    gruppe.urteile.push(urteil);
    jeId.set(normalized(id), gruppe);
  }
  return [...jeId.values()];
}

/** The words of a person, by area; areas of which nobody said anything are „zu wenige“ as well. */
export function streuungenVon({
  urteile,
}: Gruppe): Readonly<Record<Stufenbereich, ReturnType<typeof streuungVon>>> {
  return Object.fromEntries(
    STUFENBEREICHE.map(({ id }) => [id, streuungVon(urteile.filter(({ bereich }) => bereich === id))]),
  ) as Record<Stufenbereich, ReturnType<typeof streuungVon>>;
}
