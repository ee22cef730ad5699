/**
 * All Wiedervorlagen of a case: computed by each Bereich from the case, never ticked. The list in the sheet is only asked for what nothing
 * else knows: the own ones, and what was open there, so that none can vanish without being settled.
 */
import { type Ende, istBeendet, type Faelligkeit } from '../../../../fall/faelliges';
import { entfallen } from '../../../../fall/faelligkeit';
import type { PlainDate } from '../../../../listen/plainDate';
import {
  type Arten,
  artIn,
  EIGENE,
  type Erledigt,
  type GespeicherteZeile,
  stehtOffen,
  type Wiedervorlage,
  type Wiedervorlagenlage,
} from './wiedervorlage';

/** The list as it stands. */
export interface Wiedervorlagenstand {
  /** By day, then by kind. */
  readonly offen: readonly Wiedervorlage[];
  /** The latest first. */
  readonly erledigt: readonly Erledigt[];
}

/** Computes the list for a day. What lies ahead of that day settles nothing yet. */
export function berechneWiedervorlagen(lage: Wiedervorlagenlage): Wiedervorlagenstand {
  const computed = eindeutig(lage.beitraege.flatMap(({ faelligkeiten }) => faelligkeiten));
  const stored = new Map(lage.gespeichert.map((zeile) => [zeile.id, zeile]));
  const ids = new Set(computed.map(({ id }) => id));
  const alle = [
    ...computed.flatMap((each) => mitListe(each, stored.get(each.id), lage)),
    ...lage.gespeichert.filter(({ id }) => !ids.has(id)).map((zeile) => ausListe(zeile, lage)),
  ];
  return {
    offen: alle.filter((each) => !istErledigt(each)).sort(nachTag(lage.arten)),
    erledigt: alle.filter(istErledigt).sort(neuesteZuerst(lage.arten)),
  };
}

/** The list with one more that is done. */
export function mitErledigtem(
  stand: Wiedervorlagenstand,
  neue: Erledigt,
  { arten }: Pick<Wiedervorlagenlage, 'arten'>,
): Wiedervorlagenstand {
  return { ...stand, erledigt: [...stand.erledigt, neue].sort(neuesteZuerst(arten)) };
}

/** Two steps on one day would share an id; the later one is numbered. */
function eindeutig(faelligkeiten: readonly Faelligkeit[]): Faelligkeit[] {
  const vergeben = new Map<string, number>();
  return faelligkeiten.map((each) => {
    const nr = (vergeben.get(each.id) ?? 0) + 1;
    vergeben.set(each.id, nr);
    return nr === 1 ? each : { ...each, id: `${each.id}#${nr}` };
  });
}

/** A computed one together with its row. One that lost its ground is told only if the list had it. */
function mitListe(
  { ende, ...offen }: Faelligkeit,
  zeile: GespeicherteZeile | undefined,
  lage: Wiedervorlagenlage,
): (Wiedervorlage | Erledigt)[] {
  const warOffen = zeile !== undefined && stehtOffen(zeile, lage.heute);
  const nochOffen = { ...offen, hinweis: hinweisVon(offen, zeile) };
  if (!istBeendet(ende, lage.heute) || (warOffen && istUngewiss(offen.art, lage))) return [nochOffen];
  if (zeile === undefined && (ende.ausgang === 'entfallen' || ende.am === null)) return [];
  const faelligAm = (warOffen ? null : zeile?.faelligAm) ?? offen.faelligAm;
  return [beendet({ ...nochOffen, faelligAm }, ende, zeile, lage.heute)];
}

/** Where the kind says nothing itself, what a person wrote beside it stays. */
function hinweisVon({ hinweis }: Wiedervorlage, zeile: GespeicherteZeile | undefined): string {
  return hinweis === '' ? (zeile?.hinweis ?? '') : hinweis;
}

/** A row that nothing computes: an own one, one that is done, or one that lost its ground today. */
function ausListe(zeile: GespeicherteZeile, lage: Wiedervorlagenlage): Wiedervorlage | Erledigt {
  const { id, art, hinweis, erledigtAm, erledigtVon: von } = zeile;
  const offen = { id, art, hinweis, faelligAm: zeile.faelligAm ?? lage.heute };
  if (!stehtOffen(zeile, lage.heute))
    return beendet(offen, { am: erledigtAm, von, ausgang: zeile.ausgang ?? 'erledigt' }, zeile, lage.heute);
  return art === EIGENE || istUngewiss(art, lage) ? offen : beendet(offen, entfallen(), zeile, lage.heute);
}

function beendet(
  offen: Wiedervorlage,
  { am, von, ausgang }: Ende,
  zeile: GespeicherteZeile | undefined,
  heute: PlainDate,
): Erledigt {
  return {
    ...offen,
    erledigtAm: am ?? schonErledigtAm(zeile, heute) ?? heute,
    erledigtVon: von === '' ? (zeile?.erledigtVon ?? '') : von,
    ausgang,
  };
}

function schonErledigtAm(zeile: GespeicherteZeile | undefined, heute: PlainDate): PlainDate | null {
  return zeile === undefined || stehtOffen(zeile, heute) ? null : zeile.erledigtAm;
}

/** Whether what the kind is computed from cannot be read as a whole; then nothing of it is closed. */
function istUngewiss(art: string, { beitraege }: Wiedervorlagenlage): boolean {
  return beitraege.some(({ ungewiss }) => ungewiss.includes(art));
}

function istErledigt(each: Wiedervorlage | Erledigt): each is Erledigt {
  return 'erledigtAm' in each;
}

function neuesteZuerst(arten: Arten): (a: Erledigt, b: Erledigt) => number {
  return (a, b) => vergleich(b.erledigtAm, a.erledigtAm) || nachTag(arten)(a, b);
}

function nachTag(arten: Arten): (a: Wiedervorlage, b: Wiedervorlage) => number {
  return (a, b) =>
    vergleich(a.faelligAm, b.faelligAm) ||
    artIn(arten, a.art).platz - artIn(arten, b.art).platz ||
    vergleich(a.id, b.id);
}

function vergleich(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
