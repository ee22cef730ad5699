/** A case reduced to what tables P and K look at: counts per Schlüsselgruppe and the facts beside them. */
import type { Regelsatz, Schwellenwerte } from '../rules/regelsatz';
import type { BedarfId, Festlegung, Profil, Prognose, Schluesselgruppe } from '../rules/vocabulary';
import { BEDARFE, SCHLUESSELGRUPPEN } from '../rules/vocabulary';
import type { Fall } from './fall';
import type { Einschaetzung } from '../listen/werte';

/** Counts per Schlüsselgruppe in the order of `SCHLUESSELGRUPPEN`. */
export type Gruppenzahlen = readonly [number, number, number, number];

export interface Lage {
  /** Known ratings that are relevant, per group. */
  readonly relevant: Gruppenzahlen;
  /** Open ratings, per group. */
  readonly offen: Gruppenzahlen;
  readonly prognoseArbeitsmarkt: Prognose | null;
  readonly dominierend: Schluesselgruppe | null;
  readonly festlegung: Festlegung | null;
  readonly verdichtet: boolean;
  readonly fmEinschaetzung: 'ja' | 'nein' | null;
  /** The deviating Profillage, only with its Begründung. */
  readonly festgelegt: Profil | null;
  /** What decides it. */
  readonly regelsatz: Regelsatz;
}

/** Position of a group within `Gruppenzahlen`. */
export const GRUPPE_INDEX: Readonly<Record<Schluesselgruppe, 0 | 1 | 2 | 3>> = { Q: 0, L: 1, M: 2, R: 3 };

const INDEX_JE_BEDARF = BEDARFE.map((bedarf) => ({ id: bedarf.id, index: GRUPPE_INDEX[bedarf.gruppe] }));

/** Whether a rating counts as a vermittlungsrelevanter Handlungsbedarf; an open one does not (yet). */
export function istRelevant(
  einschaetzung: Einschaetzung,
  { relevantAb }: Pick<Schwellenwerte, 'relevantAb'>,
): boolean {
  return einschaetzung !== null && einschaetzung >= relevantAb;
}

/** The ratings that are relevant or still open, in their listed order. */
export function relevantOderOffen({ bedarfe, regelsatz }: Fall): BedarfId[] {
  const { relevantAb } = regelsatz.schwellen;
  const ids: BedarfId[] = [];
  for (const { id } of INDEX_JE_BEDARF) {
    const einschaetzung = bedarfe[id];
    if (einschaetzung === null || einschaetzung >= relevantAb) ids.push(id);
  }
  return ids;
}

/** Reduces a case to its Lage. */
export function lageVon(fall: Fall): Lage {
  const relevant: [number, number, number, number] = [0, 0, 0, 0];
  const offen: [number, number, number, number] = [0, 0, 0, 0];
  const { relevantAb } = fall.regelsatz.schwellen;
  for (const { id, index } of INDEX_JE_BEDARF) {
    const einschaetzung = fall.bedarfe[id];
    if (einschaetzung === null) offen[index]++;
    else if (einschaetzung >= relevantAb) relevant[index]++;
  }
  return {
    relevant,
    offen,
    prognoseArbeitsmarkt: fall.prognoseArbeitsmarkt,
    dominierend: fall.dominierend,
    festlegung: fall.festlegung,
    verdichtet: fall.verdichtung === true && istBegruendet(fall.verdichtungBegruendung),
    fmEinschaetzung: fall.fmEinschaetzung,
    festgelegt: istBegruendet(fall.festlegungBegruendung) ? fall.festgelegteProfillage : null,
    regelsatz: fall.regelsatz,
  };
}

/** Whether a Begründung says anything at all. */
export function istBegruendet(begruendung: string): boolean {
  return begruendung.trim() !== '';
}

/** Whether every input that the tables complete is known. */
export function istVollstaendig(lage: Lage): boolean {
  return (
    lage.prognoseArbeitsmarkt !== null &&
    lage.dominierend !== null &&
    lage.festlegung !== null &&
    summe(lage.offen) === 0
  );
}

/** Sum over all four groups. */
export function summe(zahlen: Gruppenzahlen): number {
  return zahlen[0] + zahlen[1] + zahlen[2] + zahlen[3];
}

/** Sum over the two groups of the eight (Leistungsfähigkeit, Rahmenbedingungen; S1). */
export function summeDerAcht(zahlen: Gruppenzahlen): number {
  return zahlen[GRUPPE_INDEX.L] + zahlen[GRUPPE_INDEX.R];
}

/** The group at a position of `Gruppenzahlen`. */
export function gruppeAn(index: number): Schluesselgruppe {
  return SCHLUESSELGRUPPEN[index] as Schluesselgruppe;
}
