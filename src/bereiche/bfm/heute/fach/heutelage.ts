/** All that the start page says of a case. No rules here. */
import type { Ergebnis } from '../../../../fall/ergebnis';
import type { Fall } from '../../../../fall/fall';
import type { PlainDate } from '../../../../listen/plainDate';
import type { Eintragsstand } from '../../../../mappe/eintragsstand';
import type { Plan } from '../../../plan';
import type { Momentaufnahme } from '../../../verlauf';
import type { Statuskette } from '../../prozess/fach/statuskette';

/** Why a part of the case cannot be told: nobody has read it yet, it is missing or has errors, or errors in the inputs keep it from being computed. */
export type Unbekannt = 'ungelesen' | 'unlesbar' | 'unberechnet';

/** A part, or why there is none. */
export type Bekannt<Teil> = Teil | Unbekannt;

/** Something that is due, with what the list calls it. */
export interface Termin {
  readonly art: string;
  readonly titel: string;
  readonly faelligAm: PlainDate;
}

/** What is told also while errors in the inputs keep everything from being computed. */
export interface Aktenlage {
  readonly kette: Bekannt<Statuskette>;
  /** The Profilings as they stand today, oldest first. */
  readonly aufnahmen: Bekannt<readonly Momentaufnahme[]>;
  readonly plan: Bekannt<Plan>;
}

export interface Heutelage extends Aktenlage {
  readonly heute: PlainDate;
  readonly fall: Fall;
  readonly ergebnis: Ergebnis;
  /** What the results in the cells are worth. */
  readonly stand: Eintragsstand['art'];
  /** Whether the proposal must not be seen yet. */
  readonly verdeckt: boolean;
  /** What is open and may be seen, by day. */
  readonly offen: Bekannt<readonly Termin[]>;
}

/** Whether a part can be told. */
export function istBekannt<Teil extends object>(teil: Bekannt<Teil>): teil is Teil {
  return typeof teil === 'object';
}

/** The part; null where it cannot be told. */
export function bekannt<Teil extends object>(teil: Bekannt<Teil>): Teil | null {
  return istBekannt(teil) ? teil : null;
}
