/** What has to be written so that nothing of ours is left: only where it still holds ours, in the row where that is now. Pure. */
import type { Zeuge } from '../../mappe/fallmappe';
import type { Bestand } from '../../mappe/bestand';
import { inhaltVon, istGleicherInhalt } from '../../mappe/schreibplan/inhalt';
import type { Sendung } from './sendung';
import { type Spur, zeilenziel } from './spuren';
import {
  ersteZeile,
  type Inhalt,
  inhaltAt,
  type Schreibplan,
  type Stueck,
  tabelleVon,
} from '../../mappe/schreibplan/stueck';
import { istMehrzeilig, zellenAus } from '../../mappe/schreibplan/zellweise';
import { zeugeAus } from '../../mappe/schreibplan/zeuge';

/** A piece that puts something back, and the traces that are gone with it: one for each of its cells, or of its row. */
export interface Rueckstueck {
  readonly stueck: Stueck;
  readonly spuren: readonly Spur[];
}

/** What was read to find traces again. */
export interface Lage {
  readonly tabellen: ReadonlyMap<string, Bestand>;
  /** Those of them on which a filter is set. */
  readonly gefilterte: ReadonlySet<string>;
  /** The cell of each trace at the place where it was written. */
  readonly amAltenPlatz: ReadonlyMap<Spur, Bestand>;
}

/** The plan of all pieces. */
export function alsPlan(stuecke: readonly Rueckstueck[], zeugen: readonly Zeuge[]): Schreibplan {
  return {
    stuecke: stuecke.map(({ stueck }) => stueck),
    zeugen,
    mitFingerabdruck: stuecke.at(-1)?.spuren[0]?.istFingerabdruck === true,
  };
}

/** Right after an answer: everything stands where it was written, as it was read back. */
export function rueckstueckeAus(
  plan: Schreibplan,
  sendung: Sendung,
  spuren: readonly (readonly Spur[])[],
): Rueckstueck[] {
  const zeugen = new Map((sendung.danach?.zeugen ?? []).map((zeuge) => [zeuge?.tabelle, zeuge]));
  const zellen = plan.stuecke.flatMap((stueck, index): Rueckstueck[] => {
    const [davor, danach] = [sendung.davor.zellen[index], sendung.danach?.zellen[index]];
    if (stueck.zeile !== undefined || !davor || !danach) return [];
    const block = { ...stueck.block, vorher: inhaltVon(danach) };
    const rueck = { block, inhalt: inhaltVon(davor) };
    if (!istMehrzeilig(rueck)) return [{ stueck: rueck, spuren: spuren[index] ?? [] }];
    // Cell by cell: rows may have been hidden meanwhile.
    return zellenAus(plan, rueck).map((zelle, stelle) => ({
      stueck: zelle,
      spuren: (spuren[index] ?? []).slice(stelle, stelle + 1),
    }));
  });
  const zeilen = plan.stuecke.flatMap(({ zeile }, index): Fund[] => {
    const [spur, danach] = [spuren[index]?.[0], sendung.danach?.zellen[index]];
    if (zeile !== 'neu' || spur === undefined || !danach) return [];
    return [{ spur, zeile: ersteZeile(spur.stueck), jetzt: inhaltVon(danach) }];
  });
  const stand = (tabelle: string): Tabellenende => ({
    zeilen: zeugen.get(tabelle)?.ids.length ?? 0,
    gefiltert: zeugen.get(tabelle)?.gefiltert === true,
  });
  return [...zeilenWeg(zeilen, stand), ...zellen];
}

/** After a new reading. Empty where nothing holds ours any more. */
export function rueckstueckeIn(lage: Lage, spuren: readonly Spur[]): Rueckstueck[] {
  const funde = spuren.flatMap((spur) => findeSpur(lage, spur) ?? []);
  // An entry writes every result: where its fingerprint is somebody else's, so are all of them.
  const fremderEintrag = spuren.some(
    (spur) => spur.istFingerabdruck && !funde.some((fund) => fund.spur === spur),
  );
  if (fremderEintrag) return [];
  const gekommen = funde.filter(({ spur }) => spur.davor === null);
  return [
    ...spuren.filter(({ stueck }) => stueck.zeile === 'weg').map(wiederDazu),
    ...funde.filter(({ spur }) => spur.davor !== null).map(zurueckAnPlatz),
    ...zeilenWeg(gekommen, (tabelle) => ({
      zeilen: (lage.tabellen.get(tabelle)?.values.length ?? 1) - 1,
      gefiltert: lage.gefilterte.has(tabelle),
    })),
  ].sort((one, other) => istLetztes(one) - istLetztes(other));
}

function istLetztes({ spuren }: Rueckstueck): number {
  return spuren[0]?.istFingerabdruck === true ? 1 : 0;
}

/** A trace where it is now. */
export interface Fund {
  readonly spur: Spur;
  readonly zeile: number;
  readonly jetzt: Inhalt;
}

/** A cell or a row that still holds ours; null where nothing does. */
export function findeSpur(lage: Lage, spur: Spur): Fund | null {
  if (spur.stueck.zeile === 'weg') return null;
  if (spur.davor === null) return findeZeile(lage, spur);
  const fund = findeZelle(lage, spur);
  return fund !== null && istEigen(spur, fund.jetzt.formulas.flat()) ? fund : null;
}

function istEigen({ eigen }: Spur, formeln: readonly unknown[]): boolean {
  return eigen.every((moeglich, index) => moeglich.some((each) => istGleicherInhalt(each, formeln[index])));
}

/** Whether a row is one of ours, wherever its columns are by now. @param koepfe the headers over it. */
export function istEigeneZeile(spur: Spur, koepfe: readonly unknown[], zeile: readonly unknown[]): boolean {
  return istEigen(
    spur,
    spur.koepfe.map((kopf) => zeile[koepfe.indexOf(kopf)]),
  );
}

/** By the Id of its row: at the old place, or in the one row that has it now. */
export function findeZelle({ tabellen, amAltenPlatz }: Lage, spur: Spur): Fund | null {
  const alter = amAltenPlatz.get(spur);
  const bestand = tabellen.get(tabelleVon(spur.stueck) ?? '');
  const platz = ersteZeile(spur.stueck);
  if (bestand === undefined) return alter ? { spur, zeile: platz, jetzt: inhaltVon(alter) } : null;
  const { ids, koepfe } = zeugeAus('', bestand);
  if (alter && spur.ids.includes(ids[platz])) return { spur, zeile: platz, jetzt: inhaltVon(alter) };
  const zeilen = ids.flatMap((id, zeile) => (id !== '' && spur.ids.includes(id) ? [zeile] : []));
  const [zeile] = zeilen;
  if (zeile === undefined || zeilen.length > 1) return null;
  const { ziel } = spur.stueck.block;
  const spalte = 'spalte' in ziel ? koepfe.indexOf(ziel.spalte) : -1;
  return spalte < 0 ? null : { spur, zeile, jetzt: inhaltAt(inhaltVon(bestand), zeile + 1, spalte) };
}

/** A row that came: at its place, or the one row that holds all of it. */
function findeZeile({ tabellen }: Lage, spur: Spur): Fund | null {
  const bestand = tabellen.get(tabelleVon(spur.stueck) ?? '');
  if (bestand === undefined) return null;
  const { formulas, numberFormat } = inhaltVon(bestand);
  const koepfe = bestand.values[0] ?? [];
  const funde = formulas.slice(1).flatMap((row, zeile): Fund[] => {
    const jetzt = { formulas: [row], numberFormat: [numberFormat[zeile + 1] ?? []] };
    return istEigeneZeile(spur, koepfe, row) ? [{ spur, zeile, jetzt }] : [];
  });
  const amPlatz = funde.find(({ zeile }) => zeile === ersteZeile(spur.stueck));
  if (amPlatz !== undefined || spur.ids.length === 0) return amPlatz ?? null;
  const gefuellte = funde.filter(({ jetzt }) => jetzt.formulas.flat().some((formel) => formel !== ''));
  return gefuellte.length === 1 ? (gefuellte[0] ?? null) : null;
}

function zurueckAnPlatz({ spur, zeile, jetzt }: Fund): Rueckstueck {
  const { block } = spur.stueck;
  const ziel = 'zeile' in block.ziel && 'tabelle' in block.ziel ? { ...block.ziel, zeile } : block.ziel;
  const inhalt = spur.davor ?? jetzt;
  return { stueck: { block: { ...block, ziel, vorher: jetzt }, inhalt }, spuren: [spur] };
}

/** Somebody's row that we took out comes back, at the end. */
function wiederDazu(spur: Spur): Rueckstueck {
  const { block } = spur.stueck;
  return {
    stueck: { block, zeile: 'neu', ...(spur.davor ? { inhalt: spur.davor } : {}) },
    spuren: [spur],
  };
}

/** How many rows a table has, and whether a filter is set on it. */
interface Tabellenende {
  readonly zeilen: number;
  readonly gefiltert: boolean;
}

/** Rows at the end go, from the last one on; one that others stand behind by now, or that a filter holds, is only emptied. */
function zeilenWeg(funde: readonly Fund[], stand: (tabelle: string) => Tabellenende): Rueckstueck[] {
  const letzte = new Map<string, number>();
  return [...funde]
    .sort((one, other) => other.zeile - one.zeile)
    .map(({ spur, zeile, jetzt }) => {
      const tabelle = tabelleVon(spur.stueck) ?? '';
      const { zeilen, gefiltert } = stand(tabelle);
      const ende = letzte.get(tabelle) ?? zeilen - 1;
      const block = { ...spur.stueck.block, ziel: zeilenziel(spur.stueck, zeile), vorher: jetzt };
      if (zeile === ende && !gefiltert) {
        letzte.set(tabelle, ende - 1);
        return { stueck: { block, zeile: 'weg' }, spuren: [spur] };
      }
      const leer = { ...jetzt, formulas: jetzt.formulas.map((row) => row.map(() => '')) };
      return { stueck: { block, inhalt: leer }, spuren: [spur] };
    });
}
