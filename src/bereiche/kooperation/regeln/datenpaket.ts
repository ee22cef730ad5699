/** The smallest packet for each kind of partner: a closed list (S2: as little as possible). What is not in it is never passed on. */
import type { Datengruppe, Partnerart } from './vokabular';

const GRUNDANGABEN = ['kontakt', 'anlass'] as const satisfies readonly Datengruppe[];

const DATENPAKET: Readonly<Record<Partnerart, readonly Datengruppe[]>> = {
  schuldnerberatung: GRUNDANGABEN,
  suchtberatung: GRUNDANGABEN,
  psychosozial: GRUNDANGABEN,
  erziehungsberatung: GRUNDANGABEN,
  wohnungslosenhilfe: GRUNDANGABEN,
  migrationsdienst: GRUNDANGABEN,
  integrationsfachdienst: [...GRUNDANGABEN, 'ziel'],
  kinderbetreuung: GRUNDANGABEN,
  ksd: GRUNDANGABEN,
  sozialhilfe: GRUNDANGABEN,
  externesFm: [...GRUNDANGABEN, 'bedarfe', 'gesundheit', 'ziel', 'plan', 'angebote16a'],
  massnahmetraeger: [...GRUNDANGABEN, 'ziel'],
  sonstige: GRUNDANGABEN,
};

/** The groups that a packet for this kind of partner may hold at most. */
export function hoechstensFuer(art: Partnerart): readonly Datengruppe[] {
  return DATENPAKET[art];
}

/** Without these nobody can be referred. */
export const MINDESTENS: readonly Datengruppe[] = GRUNDANGABEN;
