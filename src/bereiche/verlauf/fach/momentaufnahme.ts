/** One completed Profiling as it is kept: the results of its day and all ratings. Never changed afterwards. */
import type { BedarfId, RessourcenbereichId } from '../../../rules/vocabulary';
import { FOERDERZIEL_LABEL, RESSOURCENBEREICHE } from '../../../rules/vocabulary';
import type { Ergebnis } from '../../../fall/ergebnis';
import type { Fall } from '../../../fall/fall';
import type { Einschaetzung } from '../../../listen/werte';
import type { PlainDate } from '../../../listen/plainDate';

/** Ratings of all Handlungsbedarfe and Ressourcenbereiche; null is offen. */
export interface Einschaetzungen {
  readonly bedarfe: Readonly<Record<BedarfId, Einschaetzung>>;
  readonly ressourcenbereiche: Readonly<Record<RessourcenbereichId, Einschaetzung>>;
}

/** What a Profiling says, before it has its number in the history. Texts are the labels a person sees. */
export interface Profilinginhalt extends Einschaetzungen {
  readonly datum: PlainDate;
  readonly fachkraft: string;
  readonly profillage: string;
  readonly kennung: string;
  readonly betreuung: string;
  readonly foerderziel: string;
  readonly entwicklungsziel: string;
  readonly regelwerk: string;
}

/** A Profiling of the history. */
export interface Momentaufnahme extends Profilinginhalt {
  /** Its number, from 1 on, in the order of completion. */
  readonly nr: number;
  /** The number of the Profiling it corrects; null for one of its own. */
  readonly korrigiert: number | null;
  readonly bemerkung: string;
}

/** The Profiling of today as it would be completed: the gültige results and every rating. */
export function profilinginhalt(fall: Fall, { steuerung, faz, regelwerk }: Ergebnis): Profilinginhalt {
  return {
    datum: fall.stichtag,
    fachkraft: fall.fachkraft,
    profillage: steuerung.profillage.gueltig,
    kennung: steuerung.kennung.gueltig,
    betreuung: steuerung.betreuung.vorschlag,
    foerderziel: faz.foerderziel === null ? '' : FOERDERZIEL_LABEL[faz.foerderziel],
    entwicklungsziel: RESSOURCENBEREICHE.find(({ id }) => id === faz.entwicklungsziel)?.label ?? '',
    regelwerk,
    bedarfe: fall.bedarfe,
    ressourcenbereiche: fall.ressourcenbereiche,
  };
}

/**
 * The Profilings as they stand today, oldest first: a correction stands for what it corrects, with its own day, so that a
 * wrong day can be corrected too; the corrected row itself stays in the history. Corrections of corrections count like
 * those of the first.
 */
export function gueltigeAufnahmen(alle: readonly Momentaufnahme[]): Momentaufnahme[] {
  const gueltig = new Map<number, Momentaufnahme>();
  for (const aufnahme of [...alle].sort((a, b) => a.nr - b.nr))
    gueltig.set(urspruenglich(aufnahme, alle), aufnahme);
  return [...gueltig.values()].sort((a, b) =>
    a.datum === b.datum ? a.nr - b.nr : a.datum < b.datum ? -1 : 1,
  );
}

/** The number of the Profiling at the end of a row of corrections. */
function urspruenglich(aufnahme: Momentaufnahme, alle: readonly Momentaufnahme[]): number {
  let { nr, korrigiert } = aufnahme;
  while (korrigiert !== null && korrigiert < nr) {
    const davor = alle.find((each) => each.nr === korrigiert);
    nr = korrigiert;
    korrigiert = davor?.korrigiert ?? null;
  }
  return nr;
}
