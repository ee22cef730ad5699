/** What a request left in the workbook, cell by cell, so that each can be found again, told from others' and put back. Pure. */
import { parseAnker } from '../../listen/adresse';
import { KOPF_ID } from '../../listen/liste';
import { normalized } from '../../listen/readRating';
import { FINGERABDRUCK_UNVOLLSTAENDIG, type Zeuge } from '../../mappe/fallmappe';
import type { Bestand } from '../../mappe/bestand';
import { inhaltVon, istGleicherInhalt, mitApostroph } from '../../mappe/schreibplan/inhalt';
import type { Sendung } from './sendung';
import {
  ersteZeile,
  type Inhalt,
  inhaltAt,
  type Schreibplan,
  type Stueck,
  tabelleVon,
  zelleAus,
  zellstellen,
} from '../../mappe/schreibplan/stueck';

/** One cell, or one row that came or went. */
export interface Spur {
  /** Where it was written. */
  readonly stueck: Stueck;
  /** What stood there; null for a row that was not there. */
  readonly davor: Inhalt | null;
  /** What counts as ours there, for each cell: several contents where nobody knows how far a request came. */
  readonly eigen: readonly (readonly unknown[])[];
  /** What may stand in the Id cell of its row now; of a row that came, nothing where that does not tell it from others. */
  readonly ids: readonly unknown[];
  /** Of a row: the headers over its cells when it was written. */
  readonly koepfe: readonly unknown[];
  readonly istFingerabdruck: boolean;
}

/** How one table stood when a request came, and when it was through. */
interface Tabellenstand {
  readonly davor: Zeuge;
  readonly danach: Zeuge | null;
}

/** The traces of a request: one list for each piece of its plan; none where it did not come that far. */
export function spurenVon(plan: Schreibplan, sendung: Sendung): Spur[][] {
  return plan.stuecke.map((stueck, index) => {
    const istFingerabdruck = plan.mitFingerabdruck && index === plan.stuecke.length - 1;
    const gewiss = gewissheit(sendung, index, istFingerabdruck);
    if (gewiss === 'unberuehrt') return [];
    const tabelle = tabellenstand(plan, sendung, stueck);
    const davor = sendung.davor.zellen[index] ?? null;
    const danach = sendung.danach?.zellen[index] ?? null;
    const umstaende = { davor, danach, tabelle, istGewiss: gewiss === 'geschrieben' };
    if (stueck.zeile === 'weg') return [gegangen(stueck, davor)];
    if (stueck.zeile === 'neu') return [gekommen(plan, index, umstaende)];
    const zellen = zellspuren(stueck, umstaende, idsIn(plan, stueck, tabelle));
    return istFingerabdruck ? zellen.map(alsFingerabdruck) : zellen;
  });
}

/** How far a request came with a piece. The fingerprint is touched before all others, and written after them. */
export function gewissheit(
  { geschrieben }: Sendung,
  index: number,
  istFingerabdruck: boolean,
): 'geschrieben' | 'ungewiss' | 'unberuehrt' {
  if (geschrieben === null) return 'ungewiss';
  if (index < geschrieben) return 'geschrieben';
  return index === geschrieben || (istFingerabdruck && geschrieben >= 0) ? 'ungewiss' : 'unberuehrt';
}

function tabellenstand(plan: Schreibplan, sendung: Sendung, stueck: Stueck): Tabellenstand | null {
  const index = plan.zeugen.findIndex(({ tabelle }) => tabelle === tabelleVon(stueck));
  const geplant = plan.zeugen[index];
  if (geplant === undefined) return null;
  return {
    davor: sendung.davor.zeugen[index] ?? geplant,
    danach: sendung.danach?.zeugen[index] ?? null,
  };
}

function gegangen(stueck: Stueck, bestand: Bestand | null): Spur {
  const davor = bestand ? inhaltVon(bestand) : stueck.block.vorher;
  return { stueck, davor, eigen: [], ids: [], koepfe: [], istFingerabdruck: false };
}

/** A row that came stands behind all that were there before; what was to be put into it may be missing after an error. */
function gekommen(plan: Schreibplan, index: number, { danach, tabelle, istGewiss }: Umstaende): Spur {
  const stueck = plan.stuecke[index] as Stueck;
  const frueher = plan.stuecke
    .slice(0, index)
    .filter((each) => each.zeile === 'neu' && tabelleVon(each) === tabelleVon(stueck));
  const erste = (tabelle?.davor.ids.length ?? ersteZeile(stueck)) + frueher.length;
  const zeile =
    danach && tabelle?.danach ? parseAnker(danach.address).zeile - kopfzeile(tabelle.danach) - 1 : erste;
  const inhalt = (danach ? inhaltVon(danach).formulas : geplant(stueck)).flat();
  return {
    stueck: { ...stueck, block: { ...stueck.block, ziel: zeilenziel(stueck, zeile) } },
    davor: null,
    eigen: inhalt.map((formel) => (istGewiss ? [formel] : [formel, ''])),
    ids: neueId(tabelle, inhalt),
    koepfe: tabelle?.davor.koepfe ?? [],
    istFingerabdruck: false,
  };
}

/** What a new row can be told by wherever it went; nothing where a row that was there already says the same. */
function neueId(tabelle: Tabellenstand | null, inhalt: readonly unknown[]): readonly unknown[] {
  if (tabelle === null) return [];
  const { spalte, koepfe, ids } = tabelle.davor;
  const id = inhalt[koepfe.indexOf(spalte)];
  const istVergeben = ids.some((each) => istGleicherInhalt(each, id));
  return normalized(spalte) === normalized(KOPF_ID) && istVergeben ? [] : [id];
}

function kopfzeile({ address }: Zeuge): number {
  return parseAnker(address).zeile;
}

/** A whole row of the table of a piece. */
export function zeilenziel(stueck: Stueck, zeile: number): Stueck['block']['ziel'] {
  return { art: 'tabellenzeile', tabelle: tabelleVon(stueck) ?? '', zeile };
}

interface Umstaende {
  readonly davor: Bestand | null;
  readonly danach: Bestand | null;
  readonly tabelle: Tabellenstand | null;
  /** Whether all of the piece was written. */
  readonly istGewiss: boolean;
}

type IdsDerZeile = (zeile: number) => readonly unknown[];

function zellspuren(
  stueck: Stueck,
  { davor, danach, tabelle, istGewiss }: Umstaende,
  ids: IdsDerZeile,
): Spur[] {
  const vorher = davor ? inhaltVon(davor) : stueck.block.vorher;
  const nachher = danach ? inhaltVon(danach).formulas : geplant(stueck);
  return zellstellen(stueck).map(({ zeile, spalte }) => {
    const stand = inhaltAt(vorher, zeile, spalte);
    const eigen = [
      nachher[zeile]?.[spalte] ?? '',
      ...(istGewiss ? [] : stand.formulas.flat()),
      // Over hidden rows Excel puts the first one into each that is seen.
      ...(davor?.verborgen === true ? [nachher[0]?.[spalte] ?? ''] : []),
    ];
    return {
      stueck: zelleAus(stueck, { zeile, spalte }, tabelle?.davor.koepfe ?? []),
      davor: stand,
      eigen: [eigen],
      ids: ids(ersteZeile(stueck) + zeile),
      koepfe: [],
      istFingerabdruck: false,
    };
  });
}

/** Until everything else was done, the fingerprint held something else. */
function alsFingerabdruck(spur: Spur): Spur {
  return {
    ...spur,
    istFingerabdruck: true,
    eigen: spur.eigen.map((each) => [...each, FINGERABDRUCK_UNVOLLSTAENDIG]),
  };
}

/** The contents that a piece puts into its cells. */
function geplant({ block, inhalt }: Stueck): readonly (readonly unknown[])[] {
  return inhalt?.formulas ?? block.nachher.map((row) => row.map((wert) => mitApostroph(wert, 'General')));
}

/** What may stand in the Id cell of a row: after an answer, what stood there; otherwise also what was to be written into it. */
function idsIn(plan: Schreibplan, stueck: Stueck, tabelle: Tabellenstand | null): IdsDerZeile {
  if (tabelle === null) return () => [];
  const { davor, danach } = tabelle;
  const geschriebene = danach ? [] : idsGeschrieben(plan, stueck, davor);
  return (zeile) => [
    ...(danach ? [danach.ids[zeile]] : []),
    davor.ids[zeile],
    ...geschriebene.filter((each) => each.zeile === zeile).map(({ id }) => id),
  ];
}

function idsGeschrieben(
  { stuecke }: Schreibplan,
  stueck: Stueck,
  { spalte, koepfe }: Zeuge,
): { readonly zeile: number; readonly id: unknown }[] {
  return stuecke
    .filter((each) => tabelleVon(each) === tabelleVon(stueck) && each.zeile === undefined)
    .flatMap((each) => zellstellen(each).map((stelle) => zelleAus(each, stelle, koepfe)))
    .filter(({ block: { ziel } }) => 'spalte' in ziel && ziel.spalte === spalte)
    .map((zelle) => ({ zeile: ersteZeile(zelle), id: zelle.block.nachher[0]?.[0] }));
}
