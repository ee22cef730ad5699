/** By which rules a Profiling of before was decided, and what they say of it: only as long as the workbook has them. Pure. */
import { befundVon } from '../../../fall/befund';
import type { Fall } from '../../../fall/fall';
import { istRelevant, type Lage, lageVon } from '../../../fall/lage';
import { steerFall } from '../../../fall/steerFall';
import { EINGEBAUT, type Regelsatz } from '../../../rules/regelsatz';
import { BEDARFE, BEDARFE_DER_ACHT } from '../../../rules/vocabulary';
import type { Momentaufnahme, Profilinginhalt } from './momentaufnahme';

/** The set of that version: the one of the program or a released one of the workbook; null where it is neither. */
export function satzNamens(saetze: readonly Regelsatz[], version: string): Regelsatz | null {
  return [EINGEBAUT, ...saetze].find((satz) => satz.version === version) ?? null;
}

/** A row that may have decided. */
export interface Regel {
  readonly id: string;
  readonly words: string;
}

/** What a set says of a Profiling of before, from the ratings that the history keeps. */
export interface Erklaerung {
  readonly abStufe: number;
  /** Handlungsbedarfe that counted, and how many of the eight are among them. */
  readonly alle: number;
  readonly acht: number;
  /** Rows that lead to what was written; none where something decided that the history does not keep. */
  readonly profillage: readonly Regel[];
  readonly kennung: readonly Regel[];
}

/** What tables take as it is and do not try out themselves. */
const NICHT_FESTGEHALTEN = [false, true].flatMap((verdichtet) =>
  ([null, 'ja', 'nein'] as const).map((fmEinschaetzung) => ({ verdichtet, fmEinschaetzung })),
);

/**
 * Explains a result by the set that it names. Beside the ratings nothing is kept that decides (Prognose, Festlegung, Einschätzung of
 * the Fallmanagement): of that everything is tried.
 */
export function erklaere(
  { bedarfe, profillage, kennung }: Profilinginhalt,
  satz: Regelsatz,
  fall: Fall,
): Erklaerung {
  const { relevantAb } = satz.schwellen;
  const relevante = BEDARFE.filter(({ id }) => istRelevant(bedarfe[id], satz.schwellen)).map(({ id }) => id);
  const lage: Lage = {
    ...lageVon({ ...fall, bedarfe, regelsatz: satz }),
    prognoseArbeitsmarkt: null,
    dominierend: null,
    festlegung: null,
    festgelegt: null,
  };
  const rows = NICHT_FESTGEHALTEN.map((angaben) => befundVon({ ...lage, ...angaben }).rows);
  return {
    abStufe: relevantAb,
    alle: relevante.length,
    acht: relevante.filter((id) => BEDARFE_DER_ACHT.includes(id)).length,
    profillage: fuehrend(
      rows.flatMap(({ profil }) => profil),
      profillage,
    ),
    kennung: fuehrend(
      rows.flatMap((each) => each.kennung),
      kennung,
    ),
  };
}

function fuehrend(rows: readonly (Regel & { readonly then: string })[], antwort: string): Regel[] {
  const jeId = new Map(rows.filter(({ then }) => then === antwort).map((row) => [row.id, row]));
  return [...jeId.values()].map(({ id, words }) => ({ id, words }));
}

/** A result of today that would be another one by an earlier set. */
export interface AnderesErgebnis {
  readonly feld: 'profillage' | 'kennung' | 'betreuung';
  readonly damals: string;
  readonly jetzt: string;
}

/** What today's inputs come to by an earlier set, as far as it is something else. */
export function nachFrueherem(fall: Fall, satz: Regelsatz, jetzt: Profilinginhalt): AnderesErgebnis[] {
  const { profillage, kennung, betreuung } = steerFall({ ...fall, regelsatz: satz });
  const damals = { profillage: profillage.gueltig, kennung: kennung.gueltig, betreuung: betreuung.vorschlag };
  return (['profillage', 'kennung', 'betreuung'] as const).flatMap((feld) =>
    damals[feld] === jetzt[feld] ? [] : [{ feld, damals: damals[feld], jetzt: jetzt[feld] }],
  );
}

/** Profilings that were counted from another Stufe on than today, and those of which nobody can tell. */
export interface AndersGezaehlte {
  readonly andere: readonly { readonly nr: number; readonly abStufe: number }[];
  readonly ungewisse: readonly number[];
}

/** @param saetze the released sets of the workbook. @param heute the set that decides now. */
export function andersGezaehlte(
  aufnahmen: readonly Momentaufnahme[],
  saetze: readonly Regelsatz[],
  heute: Regelsatz,
): AndersGezaehlte {
  const gelesene = aufnahmen.map(({ nr, regelwerk }) => ({ nr, satz: satzNamens(saetze, regelwerk) }));
  return {
    andere: gelesene.flatMap(({ nr, satz }) =>
      satz === null || satz.schwellen.relevantAb === heute.schwellen.relevantAb
        ? []
        : [{ nr, abStufe: satz.schwellen.relevantAb }],
    ),
    ungewisse: gelesene.flatMap(({ nr, satz }) => (satz === null ? [nr] : [])),
  };
}
