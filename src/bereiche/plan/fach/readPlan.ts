/** From the rows of the four tables to a checked plan, or to the list of everything that is wrong. Never guesses. */
import type { AngebotSpalte, LueckeSpalte, SchrittSpalte, ZielSpalte } from '../regeln/planVokabular';
import { ANGEBOT_SPALTEN, LUECKE_SPALTEN, SCHRITT_SPALTEN, ZIEL_SPALTEN } from '../regeln/planVokabular';
import type { Fehler, Lesung } from '../../../listen/fehler';
import type { Ort } from '../../../listen/zelle';
import { istOffenesZiel } from './plan';
import type { Plan } from './plan';
import type { Planzeile } from './planzeile';
import { istLeereZeile } from './planzeile';
import { readAngebot, readLuecke } from './readAngebot';
import { readSchritt } from './readSchritt';
import { readZiel } from './readZiel';

/** The rows of the four tables as found, blank ones included. */
export interface PlanRows {
  readonly ziele: readonly Planzeile<ZielSpalte>[];
  readonly schritte: readonly Planzeile<SchrittSpalte>[];
  readonly angebote: readonly Planzeile<AngebotSpalte>[];
  readonly luecken: readonly Planzeile<LueckeSpalte>[];
}

/**
 * Checks all rows; blank rows (nothing, or an Id alone) are skipped.
 * @returns the plan, or every error with its cells: those of single rows, and, once all rows can be read, an Id that
 * stands twice, a step for an unknown goal, a second open goal (S4: one Entwicklungsziel at a time).
 */
export function readPlan(rows: PlanRows): Lesung<Plan> {
  const fehler: Fehler[] = [];
  const plan: Plan = {
    ziele: readRows(ZIEL_SPALTEN, rows.ziele, readZiel, fehler),
    schritte: readRows(SCHRITT_SPALTEN, rows.schritte, readSchritt, fehler),
    angebote: readRows(ANGEBOT_SPALTEN, rows.angebote, readAngebot, fehler),
    luecken: readRows(LUECKE_SPALTEN, rows.luecken, readLuecke, fehler),
  };
  if (fehler.length === 0) fehler.push(...zusammenhang(plan));
  return fehler.length > 0 ? { ok: false, fehler } : { ok: true, wert: plan };
}

function readRows<Spalte extends string, Wert>(
  spalten: readonly Spalte[],
  rows: readonly Planzeile<Spalte>[],
  read: (zeile: Planzeile<Spalte>) => Lesung<Wert>,
  fehler: Fehler[],
): Wert[] {
  const werte: Wert[] = [];
  for (const zeile of rows) {
    if (istLeereZeile(spalten, zeile)) continue;
    const lesung = read(zeile);
    if (lesung.ok) werte.push(lesung.wert);
    else fehler.push(...lesung.fehler);
  }
  return werte;
}

/** Errors that only several rows together show. */
function zusammenhang({ ziele, schritte }: Plan): Fehler[] {
  const offene = ziele.filter(istOffenesZiel);
  const ids = new Set(ziele.map(({ id }) => id));
  return [
    ...doppelte('tblZiele', ziele),
    ...doppelte('tblSchritte', schritte),
    ...schritte
      .filter(({ ziel }) => ziel !== null && !ids.has(ziel))
      .map((schritt): Fehler => ({ code: 'ZIEL_UNBEKANNT', orte: [schritt.orte.Ziel] })),
    ...(offene.length > 1
      ? [{ code: 'NUR_EIN_ENTWICKLUNGSZIEL' as const, orte: offene.map(({ orte }) => orte.Weiteres) }]
      : []),
  ];
}

function doppelte(
  tabelle: string,
  rows: readonly { readonly id: string; readonly orte: { readonly Id: Ort } }[],
): Fehler[] {
  const ids = [...new Set(rows.map(({ id }) => id))];
  return ids.flatMap((id): Fehler[] => {
    const orte = rows.filter((row) => row.id === id).map((row) => row.orte.Id);
    return orte.length > 1 ? [{ code: 'ID_DOPPELT', orte, tabelle, id }] : [];
  });
}
