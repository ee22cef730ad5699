/** What a Wiedervorlage is, what it is computed from, and how its id is made. No rules here. */
import type { FmFeld } from '../../prozess/regeln/vokabular';
import type { WiedervorlageAusgang } from '../regeln/ausgaenge';
import type { Hausregeln } from '../../../../rules/hausregeln';
import type { Festlegung, Kennung } from '../../../../rules/vocabulary';
import { WIEDERVORLAGE_ARTEN, type WiedervorlageArt } from '../../../../rules/wiedervorlagen';
import type { JaNein } from '../../../../listen/werte';
import type { PlainDate } from '../../../../listen/plainDate';
import type { Plan } from '../../../plan';
import type { Wiedervorlageneintrag } from '../listen';
import type { Momentaufnahme, Ruecksprache } from '../../../verlauf';
import type { Neukundepunkt } from '../../prozess/fach/readNeukunde';
import type { Statuskette } from '../../prozess/fach/statuskette';

/** Something to be looked at again on a day. */
export interface Wiedervorlage {
  /** Stable over time: the kind and what it refers to, such as `fortfuehrung:2026-05-01`. */
  readonly id: string;
  readonly art: WiedervorlageArt;
  readonly faelligAm: PlainDate;
  /** The text of an own one, the goal or step, the field that is missing; else ''. */
  readonly hinweis: string;
}

/** One that is done, or that lost its ground; `erledigtVon` is '' where nobody is known. */
export interface Erledigt extends Wiedervorlage {
  readonly erledigtAm: PlainDate;
  readonly erledigtVon: string;
  readonly ausgang: WiedervorlageAusgang;
}

/** How a computed one ended; `am` is null where only the list itself can tell the day. */
export interface Ende {
  readonly am: PlainDate | null;
  readonly von: string;
  readonly ausgang: WiedervorlageAusgang;
}

/** A computed one with its end; null while it is open. */
export interface Vorgang extends Wiedervorlage {
  readonly ende: Ende | null;
}

/** A row of the list as it stands in the sheet. */
export interface GespeicherteZeile {
  /** As entered, or given anew where it was missing or stood twice; unique among all rows. */
  readonly id: string;
  readonly art: WiedervorlageArt;
  /** Null where the day is missing or unusable. */
  readonly faelligAm: PlainDate | null;
  readonly hinweis: string;
  readonly erledigtAm: PlainDate | null;
  readonly erledigtVon: string;
  readonly ausgang: WiedervorlageAusgang | null;
  /** The row as it was read, with its place. */
  readonly eintrag: Wiedervorlageneintrag;
}

/** All that Wiedervorlagen are computed from. */
export interface Wiedervorlagenlage {
  readonly heute: PlainDate;
  readonly stichtag: PlainDate;
  readonly neukunde: JaNein;
  readonly zugang: PlainDate | null;
  readonly geburtsdatum: PlainDate | null;
  /** The Betreuung that holds today, not the proposed one. */
  readonly betreuung: string;
  readonly kennung: Kennung;
  readonly festlegung: Festlegung | null;
  readonly kette: Statuskette;
  /** The Profilings as they stand today, oldest first. */
  readonly aufnahmen: readonly Momentaufnahme[];
  /** Null where the plan cannot be read; then nothing of it is closed. */
  readonly plan: Plan | null;
  /** The day of the last Kooperationsplan. */
  readonly planDatum: PlainDate | null;
  /** Whether a Wechsel waits for its Rücksprache. */
  readonly wechselOffen: boolean;
  readonly ruecksprachen: readonly Ruecksprache[];
  readonly fm: Readonly<Record<FmFeld, PlainDate | null>>;
  readonly neukundePunkte: readonly Neukundepunkt[];
  readonly hatVertretung: boolean;
  readonly hausregeln: Hausregeln;
  readonly gespeichert: readonly GespeicherteZeile[];
}

/** The id of a computed one. */
export function idVon(art: WiedervorlageArt, bezug: string): string {
  return `${art}:${bezug}`;
}

/** The kind an id names; one without a known kind is an own one. */
export function artVon(id: string): WiedervorlageArt {
  return WIEDERVORLAGE_ARTEN.find((art) => id.startsWith(`${art}:`)) ?? 'eigene';
}

/** What the id of a row refers to. */
export function bezugVon({ id, art }: Pick<Wiedervorlage, 'id' | 'art'>): string {
  return id.slice(art.length + 1);
}

/** Whether the sheet shows a row as open; a day that lies ahead settles nothing yet. */
export function stehtOffen({ erledigtAm }: GespeicherteZeile, heute: PlainDate): boolean {
  return erledigtAm === null || erledigtAm > heute;
}

/** The rows of a kind that the sheet shows as open. */
export function offeneZeilen(lage: Wiedervorlagenlage, art: WiedervorlageArt): GespeicherteZeile[] {
  return lage.gespeichert.filter((zeile) => zeile.art === art && stehtOffen(zeile, lage.heute));
}
