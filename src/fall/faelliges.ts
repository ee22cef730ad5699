/** What falls due in a case, whichever Bereich knows of it: an item, how it ended, and the list that keeps it. No rules here. */
import type { PlainDate } from '../listen/plainDate';

/** How something that was due ended. */
export const AUSGAENGE = ['erledigt', 'entfallen'] as const;
export type Ausgang = (typeof AUSGAENGE)[number];

/** How a computed one ended; `am` is null where only the list itself can tell the day, `von` is '' where nobody is known. */
export interface Ende {
  readonly am: PlainDate | null;
  readonly von: string;
  readonly ausgang: Ausgang;
}

/** Something to be looked at again on a day, computed from the case; its `ende` is null while it is open. */
export interface Faelligkeit<Art extends string = string> {
  /** Stable over time: the kind and what it refers to, such as `fortfuehrung:2026-05-01`. */
  readonly id: string;
  readonly art: Art;
  readonly faelligAm: PlainDate;
  /** The goal or step, the field that is missing; else ''. */
  readonly hinweis: string;
  readonly ende: Ende | null;
}

/** A row that the list in the sheet shows as open. */
export interface OffeneZeile {
  readonly id: string;
  /** What the Id refers to, behind the kind. */
  readonly bezug: string;
  /** Null where the day is missing or unusable. */
  readonly faelligAm: PlainDate | null;
  readonly hinweis: string;
}

/** What all that is due is computed from, beside what each Bereich knows itself. */
export interface Faelligkeitslage {
  readonly heute: PlainDate;
  readonly stichtag: PlainDate;
  /** The open rows of a kind, so that none can vanish from the list without being settled. */
  readonly offene: (art: string) => readonly OffeneZeile[];
}

/** What a Bereich has to say of a case. */
export interface Faelliges<Art extends string = string> {
  readonly faelligkeiten: readonly Faelligkeit<Art>[];
  /** Kinds whose ground cannot be read as a whole: nothing of them is closed. */
  readonly ungewiss: readonly Art[];
}

/** The id of a computed one. */
export function idVon(art: string, bezug: string): string {
  return `${art}:${bezug}`;
}

/** Whether it has ended on a day; an end that lies ahead is none yet. */
export function istBeendet(ende: Ende | null, heute: PlainDate): ende is Ende {
  return ende !== null && (ende.am === null || ende.am <= heute);
}
