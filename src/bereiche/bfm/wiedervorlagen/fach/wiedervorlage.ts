/** What a Wiedervorlage is, how the list in the sheet keeps it, and which kinds there are. No rules here. */
import type { Faelligkeitsart, Faelligkeitsquelle } from '../../../../bausteine/faelliges';
import { artDerRegel } from '../../../../bausteine/faelligkeitsart';
import type { Ausgang, Faelliges, OffeneZeile, Faelligkeit } from '../../../../fall/faelliges';
import type { PlainDate } from '../../../../listen/plainDate';
import type { Wiedervorlageneintrag } from '../listen';

/** Something to be looked at again on a day. */
export type Wiedervorlage = Omit<Faelligkeit, 'ende'>;

/** One that is done, or that lost its ground; `erledigtVon` is '' where nobody is known. */
export interface Erledigt extends Wiedervorlage {
  readonly erledigtAm: PlainDate;
  readonly erledigtVon: string;
  readonly ausgang: Ausgang;
}

/** The kind of those that people put on the list themselves. */
export const EIGENE = 'eigene';

/** Every kind by the word that its Ids begin with. */
export type Arten = ReadonlyMap<string, Faelligkeitsart>;

/** The kinds of all contributions, and that of own ones. */
export function artenVon(quellen: readonly Faelligkeitsquelle[]): Arten {
  return new Map([
    ...quellen.flatMap(({ arten }) => Object.entries(arten)),
    [EIGENE, artDerRegel(EIGENE, [])],
  ]);
}

/** A kind. @throws Error for one that nobody contributes: a bug. */
export function artIn(arten: Arten, name: string): Faelligkeitsart {
  const art = arten.get(name);
  if (art === undefined) throw new Error(`No such kind of what is due: ${name}`);
  return art;
}

/** What one is called: an own one by the words of the person. */
export function titelVon({ art, hinweis }: Pick<Wiedervorlage, 'art' | 'hinweis'>, arten: Arten): string {
  return art === EIGENE && hinweis !== '' ? hinweis : artIn(arten, art).regel.label;
}

/** A row of the list as it stands in the sheet. */
export interface GespeicherteZeile {
  /** As entered, or given anew where it was missing or stood twice; unique among all rows. */
  readonly id: string;
  readonly art: string;
  /** Null where the day is missing or unusable. */
  readonly faelligAm: PlainDate | null;
  readonly hinweis: string;
  readonly erledigtAm: PlainDate | null;
  readonly erledigtVon: string;
  readonly ausgang: Ausgang | null;
  /** The row as it was read, with its place. */
  readonly eintrag: Wiedervorlageneintrag;
}

/** All that the list is made from. */
export interface Wiedervorlagenlage {
  readonly heute: PlainDate;
  readonly arten: Arten;
  /** What each Bereich says of the case. */
  readonly beitraege: readonly Faelliges[];
  readonly gespeichert: readonly GespeicherteZeile[];
}

/** The kind an id names; one without a known kind is an own one. */
export function artVon(id: string, arten: Arten): string {
  const kopf = id.split(':', 1)[0] ?? '';
  return id.includes(':') && arten.has(kopf) ? kopf : EIGENE;
}

/** Whether the sheet shows a row as open; a day that lies ahead settles nothing yet. */
export function stehtOffen({ erledigtAm }: GespeicherteZeile, heute: PlainDate): boolean {
  return erledigtAm === null || erledigtAm > heute;
}

/** The rows of a kind that the sheet shows as open. */
export function offeneZeilen(
  gespeichert: readonly GespeicherteZeile[],
  heute: PlainDate,
  art: string,
): OffeneZeile[] {
  return gespeichert
    .filter((zeile) => zeile.art === art && stehtOffen(zeile, heute))
    .map(({ id, faelligAm, hinweis }) => ({ id, bezug: id.slice(art.length + 1), faelligAm, hinweis }));
}
