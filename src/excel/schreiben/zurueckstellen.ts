/**
 * Puts back what a write left, only where it still holds ours. Putting back is a write like any other: it loads before it
 * writes, and what it hit of somebody else's is given back.
 */
import type { Zeuge } from '../../mappe/fallmappe';
import type { Ort } from '../../listen/zelle';
import { bestandOf, loaded } from '../lesen/bestand';
import { inhaltVon, istGleicherInhalt } from './inhalt';
import { alsPlan, type Lage, type Rueckstueck, rueckstueckeAus, rueckstueckeIn } from './rueckplan';
import { zielbereich } from './schreiben';
import { sende, type Sendung } from './sendung';
import { type Spur, spurenVon } from './spuren';
import { ersteZeile, type Schreibplan, type Stueck, tabelleVon, zellstellen } from './stueck';
import { zeugeAus } from './zeugen';

/** How often somebody may come between before we give up. */
const VERSUCHE = 4;

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
  let offen = spuren.flat();
  if (sendung.danach !== null) {
    const stuecke = rueckstueckeAus(plan, sendung, spuren);
    const zeugen = sendung.danach.zeugen.filter((zeuge) => zeuge !== null);
    offen = await stelle(context, stuecke, zeugen);
  }
  for (let versuch = 0; versuch < VERSUCHE && offen.length > 0; versuch++) {
    const lage = await lies(context, offen);
    const zeugen = [...lage.tabellen].map(([tabelle, bestand]) => zeugeAus(tabelle, bestand));
    offen = await stelle(context, rueckstueckeIn(lage, offen), zeugen);
  }
  return offen.map(({ stueck }) => stueck.block.ort);
}

/** Sends it, and gives what it left: what it hit of others', and what it was meant for. */
async function stelle(
  context: Excel.RequestContext,
  stuecke: readonly Rueckstueck[],
  zeugen: readonly Zeuge[],
): Promise<Spur[]> {
  if (stuecke.length === 0) return [];
  const plan = alsPlan(stuecke, zeugen);
  const sendung = await sende(context, plan);
  if (sendung.fehler !== null) throw sendung.fehler;
  const neue = spurenVon(plan, sendung);
  const fremd = stuecke.map((each, index) => fremdeZellen(plan, sendung, index, each));
  if (plan.mitFingerabdruck && fremd.at(-1)?.includes(true) === true) return neue.flat();
  return stuecke.flatMap(({ spuren }, index) => {
    const [gestellt, istFremd] = [neue[index] ?? [], fremd[index] ?? []];
    if (istZeile({ spuren })) return istFremd.includes(true) ? [...gestellt, ...spuren] : [];
    return spuren.flatMap((spur, zelle) =>
      istFremd[zelle] === true ? [...gestellt.slice(zelle, zelle + 1), spur] : [],
    );
  });
}

/** A row has one trace for all of its cells. */
function istZeile({ spuren: [spur] }: Pick<Rueckstueck, 'spuren'>): boolean {
  return spur?.davor === null || spur?.stueck.zeile !== undefined;
}

/** For each cell of a piece, whether somebody else's stood there when the request came. */
function fremdeZellen(
  plan: Schreibplan,
  { davor }: Sendung,
  index: number,
  { stueck }: Rueckstueck,
): boolean[] {
  const bestand = davor.zellen[index];
  if (stueck.zeile === 'neu' || !bestand) return [];
  const gefunden = inhaltVon(bestand).formulas;
  const istBewegt = bewegung(plan, davor.zeugen, stueck);
  return zellstellen(stueck).map(
    ({ zeile, spalte }) =>
      istBewegt(zeile, spalte) ||
      !istGleicherInhalt(gefunden[zeile]?.[spalte], stueck.block.vorher.formulas[zeile]?.[spalte]),
  );
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

/** Reads the tables anew, and what stands where it was written. */
async function lies(context: Excel.RequestContext, spuren: readonly Spur[]): Promise<Lage> {
  const tabellen = new Set(spuren.flatMap(({ stueck }) => tabelleVon(stueck) ?? []));
  const ranges = [...tabellen].map(
    (tabelle) => [tabelle, loaded(context.workbook.tables.getItem(tabelle).getRange())] as const,
  );
  const zellen = spuren
    .filter(({ stueck }) => stueck.zeile === undefined)
    .map((spur) => [spur, loaded(zielbereich(context, spur.stueck.block))] as const);
  await context.sync();
  return {
    tabellen: new Map(ranges.map(([tabelle, range]) => [tabelle, bestandOf(range)])),
    amAltenPlatz: new Map(zellen.map(([spur, range]) => [spur, bestandOf(range)])),
  };
}
