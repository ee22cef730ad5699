/** A step through the bFM as a person enters it: which there are, what they ask for, and the row each becomes. */
import {
  ABLEHNUNGSGRUENDE,
  BEENDIGUNGSGRUENDE,
  BFM_DAUER,
  UEBERGAENGE,
  type Ablehnungsgrund,
  type Beendigungsgrund,
  type Status,
  type Statusschritt,
  type Uebergang,
  type Zugangskriterium,
} from '../../../../rules/fallmanagement';
import { fristEnde } from '../../../../listen/frist';
import type { PlainDate } from '../../../../listen/plainDate';
import { uebernommenAm, type Statuskette, type Statuszeile } from './statuskette';

/** What a person says about a step; what the step does not ask for is left out of consideration. */
export interface Schrittangaben {
  readonly schritt: Statusschritt;
  readonly datum: PlainDate;
  readonly fachkraft: string;
  readonly kriterium: Zugangskriterium | null;
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

/** Whether a step needs a Begründung: a way in beside the formal one, an open reason, or going on after the usual end. */
export function brauchtBegruendung(angaben: Schrittangaben, kette: Statuskette): boolean {
  const { schritt, kriterium, grund, datum } = angaben;
  if (schritt === 'vormerken') return kriterium === 'einzelfall' || kriterium === 'lokal';
  if (schritt === 'nichtUebernehmen') return grund === 'sonstiges';
  const beginn = schritt === 'fortfuehren' ? uebernommenAm(kette) : null;
  return beginn !== null && datum >= fristEnde(beginn, BFM_DAUER.wert);
}

/**
 * The row an allowed step becomes. The Kriterium of the Vormerkung goes with the Übernahme.
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
    grund: gruendeFuer(schritt).find((each) => each === angaben.grund) ?? null,
    fachkraft: fachkraft.trim(),
    naechsterTermin: SCHRITTE_MIT_TERMIN.includes(schritt) ? angaben.naechsterTermin : null,
    profiling: profilingNr,
    regelwerk,
    vermerk: vermerkId,
  };
}

function kriteriumVon({ schritt, kriterium }: Schrittangaben, kette: Statuskette): Zugangskriterium | null {
  if (schritt === 'vormerken') return kriterium;
  return schritt === 'uebernehmen' ? (kette.zeilen.at(-1)?.kriterium ?? null) : null;
}

/** The step from a state; undefined where it is not allowed. */
export function uebergangVon(status: Status, schritt: Statusschritt): Uebergang | undefined {
  return UEBERGAENGE.find((each) => each.von === status && each.schritt === schritt);
}
