/** A step through the bFM as a person enters it: which there are, what they ask for, and the row each becomes. */
import {
  ABLEHNUNGSGRUENDE,
  BEENDIGUNGSGRUENDE,
  UEBERGAENGE,
  type Ablehnungsgrund,
  type Beendigungsgrund,
  type Status,
  type Statusschritt,
  type Uebergang,
  type Zugangskriterium,
} from '../../../../rules/fallmanagement';
import type { PlainDate } from '../../../../listen/plainDate';
import { mitZeile, type Statuskette, type Statuszeile } from './statuskette';

/** What a person says about a step; what the step does not ask for is left out of consideration. */
export interface Schrittangaben {
  readonly schritt: Statusschritt;
  readonly datum: PlainDate;
  readonly fachkraft: string;
  /** Of an Übernahme alone: null stands for that of the Vormerkung. */
  readonly kriterium: Zugangskriterium | null;
  /** Which of the local criteria of the house; '' for none, or at an Übernahme for that of the Vormerkung. */
  readonly lokal: string;
  /** That the bFM leads to progress (S0); asked at each Übernahme. */
  readonly fuehrtZuFortschritten: boolean;
  /** Whether „integriert, aber leistungsberechtigt“ is entered with the end by Integration; null: not answered. */
  readonly integriert: boolean | null;
  readonly grund: Ablehnungsgrund | Beendigungsgrund | null;
  readonly begruendung: string;
  readonly betreff: string;
  readonly naechsterTermin: PlainDate | null;
}

/** The steps that set the day of the next review. */
export const SCHRITTE_MIT_TERMIN: readonly Statusschritt[] = ['uebernehmen', 'fortfuehren'];

/** The steps a state allows, in their listed order. */
export function erlaubteSchritte(status: Status): Uebergang[] {
  return UEBERGAENGE.filter(({ von }) => von === status);
}

/** The reasons that can be named for a step; none where it has no list. */
export function gruendeFuer(schritt: Statusschritt): readonly (Ablehnungsgrund | Beendigungsgrund)[] {
  if (schritt === 'nichtUebernehmen') return ABLEHNUNGSGRUENDE;
  return schritt === 'beenden' ? BEENDIGUNGSGRUENDE : [];
}

/**
 * The row an allowed step becomes. The Kriterium of the Vormerkung goes with the Übernahme unless another one is named.
 * @throws Error for a step the state of the chain does not allow.
 */
export function schrittzeile(
  angaben: Schrittangaben,
  kette: Statuskette,
  profilingNr: number | null,
  regelwerk: string,
  vermerkId: string,
): Statuszeile {
  const { schritt, datum, fachkraft } = angaben;
  const uebergang = kette.status === null ? undefined : uebergangVon(kette.status, schritt);
  if (uebergang === undefined) throw new Error(`No such step: ${schritt}`);
  return {
    datum,
    schritt,
    status: uebergang.nach,
    kriterium: kriteriumVon(angaben, kette),
    lokal: lokalVon(angaben, kette),
    grund: gruendeFuer(schritt).find((each) => each === angaben.grund) ?? null,
    fachkraft: fachkraft.trim(),
    naechsterTermin: SCHRITTE_MIT_TERMIN.includes(schritt) ? angaben.naechsterTermin : null,
    profiling: profilingNr,
    regelwerk,
    vermerk: vermerkId,
  };
}

/** The chain after steps as far as they are allowed; the numbers and Ids of their rows are not known yet. */
export function ketteNach(
  kette: Statuskette,
  schritte: readonly Statusschritt[],
  angaben: Omit<Schrittangaben, 'schritt'>,
): Statuskette {
  return schritte.reduce((bisher, schritt) => {
    const erlaubt = bisher.status !== null && uebergangVon(bisher.status, schritt) !== undefined;
    return erlaubt ? mitZeile(bisher, schrittzeile({ ...angaben, schritt }, bisher, null, '', '')) : bisher;
  }, kette);
}

/** The Kriterium that a step names or takes over; null for steps without one. */
export function kriteriumVon(
  { schritt, kriterium }: Pick<Schrittangaben, 'schritt' | 'kriterium'>,
  kette: Statuskette,
): Zugangskriterium | null {
  if (schritt === 'vormerken') return kriterium;
  return schritt === 'uebernehmen' ? (kriterium ?? vorgemerktMit(kette)) : null;
}

/** The Kriterium of the Vormerkung that waits; null where none does. */
export function vorgemerktMit({ zeilen, status }: Statuskette): Zugangskriterium | null {
  return status === 'vorgemerkt' ? (zeilen.at(-1)?.kriterium ?? null) : null;
}

/** The local criterion that a step names or takes over, by its name; '' where there is none to name. */
export function lokalVon(
  angaben: Pick<Schrittangaben, 'schritt' | 'kriterium' | 'lokal'>,
  kette: Statuskette,
): string {
  if (kriteriumVon(angaben, kette) !== 'lokal') return '';
  return angaben.lokal.trim() || (angaben.schritt === 'uebernehmen' ? lokalVorgemerkt(kette) : '');
}

/** The name of the local criterion of the Vormerkung that waits; '' where none is named. */
export function lokalVorgemerkt(kette: Statuskette): string {
  return vorgemerktMit(kette) === 'lokal' ? (kette.zeilen.at(-1)?.lokal ?? '') : '';
}

/** The step from a state; undefined where it is not allowed. */
export function uebergangVon(status: Status, schritt: Statusschritt): Uebergang | undefined {
  return UEBERGAENGE.find((each) => each.von === status && each.schritt === schritt);
}
