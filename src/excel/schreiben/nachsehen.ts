/** Looks which part of a write stands in the workbook, when nobody knows whether it arrived. Changes nothing. */
import type { Ort } from '../../listen/zelle';
import { inhaltVon, istGleicherInhalt } from '../../mappe/schreibplan/inhalt';
import { KOPF_ID } from '../../listen/liste';
import { normalized } from '../../listen/readRating';
import { ersteZeile, type Schreibplan, tabelleVon } from '../../mappe/schreibplan/stueck';
import { ablehnungVon } from '../hostFehler';
import type { ExcelRuntime } from '../leitung';
import { findeSpur, findeZelle, type Lage } from './rueckplan';
import { type Spur, spurenVon } from './spuren';
import { liesLage } from './lage';

/** What was found of a write. */
export interface Befund {
  /** The places that do not hold what was written. */
  readonly fehlend: readonly Ort[];
  /** Those of them that do not hold either what the plan had read there. */
  readonly fremde: readonly Ort[];
  /** Nothing of it is there. */
  readonly istAlles: boolean;
}

/** One reading of what it was to change, each row wherever its Id is now; null where that was refused or not answered. */
export async function siehNach(excel: ExcelRuntime, plan: Schreibplan): Promise<Befund | null> {
  const spuren = spurenVon(plan, alsGeschrieben(plan)).flat().filter(istZuErkennen);
  try {
    return befund(await excel.run((context) => liesLage(context, spuren)), plan, spuren);
  } catch (error) {
    ablehnungVon(error);
    return null;
  }
}

/** As if all of it had been written to a workbook that stood as it was planned for. */
function alsGeschrieben({ stuecke, zeugen }: Schreibplan): Parameters<typeof spurenVon>[1] {
  const davor = { zellen: stuecke.map(() => null), zeugen: zeugen.map(() => null) };
  return { davor, danach: null, geschrieben: stuecke.length, fehler: null };
}

/** Where the same is written that stood there before, nobody can tell. */
function istZuErkennen({ stueck, eigen, davor }: Spur): boolean {
  if (stueck.zeile !== undefined || davor === null) return true;
  return !istGleicherInhalt(eigen[0]?.[0], davor.formulas[0]?.[0]);
}

function befund(lage: Lage, plan: Schreibplan, spuren: readonly Spur[]): Befund {
  const fehlend = spuren.filter((spur) => !istDa(lage, plan, spur));
  const fremde = fehlend.filter((spur) => istFremd(lage, spur));
  return {
    fehlend: fehlend.map(ortVon),
    fremde: fremde.map(ortVon),
    istAlles: fehlend.length === spuren.length && !spuren.some((spur) => istUnklar(lage, plan, spur)),
  };
}

function ortVon({ stueck }: Spur): Ort {
  return stueck.block.ort;
}

function istDa(lage: Lage, plan: Schreibplan, spur: Spur): boolean {
  if (spur.stueck.zeile === 'weg') return !stehtNoch(lage, spur);
  if (spur.davor === null) {
    const fund = findeSpur(lage, spur);
    return fund !== null && (hatId(plan, spur) || fund.zeile === ersteZeile(spur.stueck));
  }
  const geplant = spur.eigen[0]?.[0];
  return istGleicherInhalt(geplant, jetzt(lage, spur));
}

function zeugeVon({ zeugen }: Schreibplan, { stueck }: Spur): Schreibplan['zeugen'][number] | undefined {
  return zeugen.find(({ tabelle }) => tabelle === tabelleVon(stueck));
}

/** Without an Id, a row that says the same may be an older one. */
function hatId(plan: Schreibplan, spur: Spur): boolean {
  return normalized(zeugeVon(plan, spur)?.spalte ?? '') === normalized(KOPF_ID);
}

/** A row that says the same as a new one without an Id, in a table that has grown: it may be ours that has moved. */
function istUnklar(lage: Lage, plan: Schreibplan, spur: Spur): boolean {
  if (spur.davor !== null || hatId(plan, spur) || findeSpur(lage, spur) === null) return false;
  const zeilen = (lage.tabellen.get(tabelleVon(spur.stueck) ?? '')?.values.length ?? 1) - 1;
  return zeilen > (zeugeVon(plan, spur)?.ids.length ?? 0);
}

/** What stands in the cell now; undefined where its row is gone. */
function jetzt(lage: Lage, spur: Spur): unknown {
  return findeZelle(lage, spur)?.jetzt.formulas[0]?.[0];
}

function istFremd(lage: Lage, spur: Spur): boolean {
  if (spur.stueck.zeile !== undefined || spur.davor === null) return false;
  return !istGleicherInhalt(spur.davor.formulas[0]?.[0], jetzt(lage, spur));
}

/** Whether a row that was to be taken out is there with all that it held. */
function stehtNoch({ tabellen }: Lage, { stueck, davor }: Spur): boolean {
  const bestand = tabellen.get(tabelleVon(stueck) ?? '');
  const gesucht = davor?.formulas[0] ?? [];
  if (bestand === undefined) return false;
  const zeilen = inhaltVon(bestand).formulas.slice(1);
  return zeilen.some((zeile) => gesucht.every((formel, spalte) => istGleicherInhalt(formel, zeile[spalte])));
}
