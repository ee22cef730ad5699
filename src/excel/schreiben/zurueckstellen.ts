/**
 * Puts back what a write left, only where it still holds ours. Putting back is a write like any other: it loads before it
 * writes, and what it hit of somebody else's is given back.
 */
import type { Zeuge } from '../../mappe/fallmappe';
import type { Ort } from '../../listen/zelle';
import { inhaltVon, istGleicherInhalt } from '../../mappe/schreibplan/inhalt';
import { ergaenzeVerlorene } from './ergaenzen';
import { liesLage } from './lage';
import { kollisionen } from './pruefung';
import {
  alsPlan,
  istEigeneZeile,
  type Lage,
  type Rueckstueck,
  rueckstueckeAus,
  rueckstueckeIn,
} from './rueckplan';
import { sende, type Sendung } from './sendung';
import { gewissheit, type Spur, spurenVon } from './spuren';
import {
  ersteZeile,
  type Schreibplan,
  type Stueck,
  tabelleVon,
  zellstellen,
} from '../../mappe/schreibplan/stueck';
import { zeugeAus } from '../../mappe/schreibplan/zeuge';

/** How often somebody may come between before we give up. */
const VERSUCHE = 6;

/**
 * One round trip after an answer, two after an error; more only where somebody comes between again.
 * @returns the places where something of ours or of somebody else's may be wrong still; empty as a rule.
 * @throws what Excel refuses.
 */
export async function stelleZurueck(
  context: Excel.RequestContext,
  plan: Schreibplan,
  sendung: Sendung,
): Promise<readonly Ort[]> {
  const spuren = spurenVon(plan, sendung);
  // What was hit of somebody else's is given back first; it may be ours again.
  let schichten: Spur[][] = [spuren.flat()];
  if (sendung.danach !== null) {
    const stuecke = rueckstueckeAus(plan, sendung, spuren);
    const zeugen = sendung.danach.zeugen.filter((zeuge) => zeuge !== null);
    schichten = geschichtet([], await stelle(context, stuecke, zeugen));
  }
  let istBewegt = false;
  for (let versuch = 0; versuch < VERSUCHE && schichten.length > 0; versuch++) {
    const oberste = schichten.at(-1) ?? [];
    const lage = await liesLage(context, oberste);
    const zeugen = [...lage.tabellen].map(([tabelle, bestand]) => zeugeAus(tabelle, bestand));
    const rest = await stelle(context, rueckstueckeIn(lage, oberste), zeugen);
    schichten = geschichtet(schichten.slice(0, -1), rest);
    istBewegt ||= rest.fremde.length + rest.eigene.length > 0 || stehtWoanders(lage, oberste);
  }
  // Rows that were being put into a new order cannot be told from others for certain once they moved again.
  const umgeordnete = sendung.danach === null ? umgeordneteIn(plan, spuren) : [];
  const fehlte =
    umgeordnete.length > 0 && (await ergaenzeVerlorene(context, plan, umgeordnete, sendung.davor));
  const ungewiss = istBewegt || fehlte ? umgeordnete : [];
  return [...ungewiss, ...schichten.flat().map(({ stueck }) => stueck)].map(({ block }) => block.ort);
}

/** The rows that a new order was written into, as far as it came. */
function umgeordneteIn({ stuecke }: Schreibplan, spuren: readonly (readonly Spur[])[]): Stueck[] {
  return stuecke.filter(
    ({ zeile, block }, index) =>
      zeile === undefined && block.ziel.art === 'tabellenzeile' && (spuren[index] ?? []).length > 0,
  );
}

/** Whether rows no longer stand where they were written. */
function stehtWoanders({ tabellen }: Lage, spuren: readonly Spur[]): boolean {
  return spuren.some(({ stueck, ids }) => {
    const bestand = tabellen.get(tabelleVon(stueck) ?? '');
    if (bestand === undefined || stueck.zeile !== undefined) return false;
    return !ids.includes(zeugeAus('', bestand).ids[ersteZeile(stueck)]);
  });
}

/** What is still to be done after a request. */
interface Rest {
  /** What it was meant for, in rows that have moved on. */
  readonly eigene: readonly Spur[];
  /** What it hit of somebody else's. */
  readonly fremde: readonly Spur[];
  /** Somebody has entered results since: of ours nothing is left. */
  readonly istFremderEintrag: boolean;
}

const NICHTS: Rest = { eigene: [], fremde: [], istFremderEintrag: false };

function geschichtet(darunter: readonly Spur[][], { eigene, fremde, istFremderEintrag }: Rest): Spur[][] {
  const alle = istFremderEintrag ? [[...fremde]] : [...darunter, [...eigene], [...fremde]];
  return alle.filter((schicht) => schicht.length > 0);
}

/** Sends it, and gives what it left. */
async function stelle(
  context: Excel.RequestContext,
  stuecke: readonly Rueckstueck[],
  zeugen: readonly Zeuge[],
): Promise<Rest> {
  if (stuecke.length === 0) return NICHTS;
  const plan = alsPlan(stuecke, zeugen);
  const sendung = await sende(context, plan);
  // A request may fail because somebody else came between; then it is tried again.
  const haelt = gefilterte(sendung);
  const istHaengen = plan.stuecke.some((stueck) => stueck.zeile === 'weg' && haelt.has(tabelleVon(stueck)));
  if (sendung.fehler !== null && kollisionen(plan, sendung.davor).length === 0 && !istHaengen)
    throw sendung.fehler;
  const neue = spurenVon(plan, sendung);
  const fremd = stuecke.map((each, index) => fremdeZellen(plan, sendung, index, each));
  if (plan.mitFingerabdruck && fremd.at(-1)?.some(({ istAnders }) => istAnders) === true)
    return { ...NICHTS, fremde: neue.flat(), istFremderEintrag: true };
  const reste = stuecke.map(({ spuren, stueck }, index): Omit<Rest, 'istFremderEintrag'> => {
    const [gestellt, stellen] = [neue[index] ?? [], fremd[index] ?? []];
    const istGehalten = stueck.zeile === 'weg' && haelt.has(tabelleVon(stueck));
    const istGewiss = !istGehalten && gewissheit(sendung, index, false) === 'geschrieben';
    if (gestellt.length === 0 || (stueck.zeile === 'weg' && !istGewiss))
      return { eigene: spuren, fremde: [] };
    if (istZeile({ spuren })) {
      const istFremd = stellen.some(({ istAnders }) => istAnders);
      return istFremd
        ? { eigene: spuren, fremde: gestellt }
        : { eigene: istGewiss ? [] : spuren, fremde: [] };
    }
    return {
      eigene: spuren.filter((_, zelle) => stellen[zelle]?.istBewegt === true || !istGewiss),
      fremde: gestellt.filter((_, zelle) => stellen[zelle]?.istAnders === true),
    };
  });
  return {
    eigene: reste.flatMap(({ eigene }) => eigene),
    fremde: reste.flatMap(({ fremde }) => fremde),
    istFremderEintrag: false,
  };
}

/** The tables that a filter was set on when the request came; their rows do not go. */
function gefilterte({ davor }: Sendung): ReadonlySet<string | null> {
  return new Set(davor.zeugen.flatMap((zeuge) => (zeuge?.gefiltert === true ? [zeuge.tabelle] : [])));
}

/** A row has one trace for all of its cells. */
function istZeile({ spuren: [spur] }: Pick<Rueckstueck, 'spuren'>): boolean {
  return spur?.davor === null || spur?.stueck.zeile !== undefined;
}

/** A cell as a request found it. */
interface Fremdheit {
  /** Something else than was expected. */
  readonly istAnders: boolean;
  /** Because another row has come to its place. */
  readonly istBewegt: boolean;
}

/** For each cell of a piece, whether somebody else's stood there when the request came. */
function fremdeZellen(
  plan: Schreibplan,
  { davor }: Sendung,
  index: number,
  { stueck, spuren: [spur] }: Rueckstueck,
): Fremdheit[] {
  const bestand = davor.zellen[index];
  if (stueck.zeile === 'neu' || !bestand) return [];
  const gefunden = inhaltVon(bestand).formulas;
  const koepfe = davor.zeugen.find((zeuge) => zeuge?.tabelle === tabelleVon(stueck))?.koepfe ?? [];
  // A row that was ours may go wherever it was.
  if (spur?.davor === null && istEigeneZeile(spur, koepfe, gefunden[0] ?? [])) return [];
  const istBewegt = bewegung(plan, davor.zeugen, stueck);
  return zellstellen(stueck).map(({ zeile, spalte }) => {
    const bewegt = istBewegt(zeile, spalte);
    const gleich = istGleicherInhalt(
      gefunden[zeile]?.[spalte],
      stueck.block.vorher.formulas[zeile]?.[spalte],
    );
    return { istAnders: bewegt || !gleich, istBewegt: bewegt };
  });
}

/** Whether another row or column has come to the place of a cell. */
function bewegung(
  { zeugen }: Schreibplan,
  jetzt: Sendung['davor']['zeugen'],
  stueck: Stueck,
): (zeile: number, spalte: number) => boolean {
  const index = zeugen.findIndex(({ tabelle }) => tabelle === tabelleVon(stueck));
  const [alt, neu] = [zeugen[index], jetzt[index]];
  if (!alt || !neu) return () => false;
  const erste = ersteZeile(stueck);
  const istGanzeZeile = stueck.block.ziel.art === 'tabellenzeile';
  return (zeile, spalte) =>
    alt.ids[erste + zeile] !== neu.ids[erste + zeile] ||
    (istGanzeZeile && alt.koepfe[spalte] !== neu.koepfe[spalte]);
}
