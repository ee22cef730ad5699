/**
 * The way back from a new order of a list: every row is found by its Id, gets back what was changed in it, and stands where it
 * stood; rows that came are emptied behind them. What others have added meanwhile stays. Pure.
 */
import type { Aenderung, Ordnungszeile, Zellwerte } from '../listen/aenderung';
import type { Inhalt } from '../listen/inhalt';
import type { Liste, Spalten, Zeile } from '../listen/liste';
import { passt } from './eigene/befund';
import { alleFelder, blattVon, leer, mitId, type Rueckschritt, zeilenIn, zellwertAus } from './rueckschritt';

type Ordnung = Extract<Aenderung, { art: 'ordnen' }>;

/** A row of the new order, as it is known again. */
interface Erinnertes {
  readonly id: string;
  /** What it has to hold. */
  readonly jetzt: Zellwerte;
  /** What it gets back; null for a row that came. */
  readonly vorher: Zellwerte | null;
  /** Where it stood; rows that came stand last. */
  readonly platz: number;
}

/** Null where it does not lead exactly back: rows without Id, cells that cannot be written as a value. */
export function ordnungZurueck({ liste, zeilen }: Ordnung, inhalt: Inhalt): Rueckschritt | null {
  const alte = new Map(zeilenIn(inhalt, liste).map((zeile) => [zeile.stelle.zeile, zeile]));
  const alle = zeilen.map((each) => erinnertes(liste, each, alte));
  if (!alle.every((each) => each !== null)) return null;
  const geordnet = [...alle].sort((eine, andere) => eine.platz - andere.platz);
  return (jetzt) => {
    const vorhanden = zeilenIn(jetzt, liste);
    const funde = geordnet.map((each) => ({ each, zeile: mitId(vorhanden, each.id) }));
    if (!funde.every(istDa)) return { ok: false, ort: blattVon(liste) };
    const fremd = funde.find(({ each, zeile }) => !passt(liste, zeile.stelle, each.jetzt));
    if (fremd !== undefined) return { ok: false, ort: fremd.zeile.stelle.ort('id') };
    const bekannte = new Set(funde.map(({ zeile }) => zeile));
    const bleiben = funde.flatMap(({ each, zeile }) => an(zeile, each.vorher));
    const andere = vorhanden.filter((each) => !bekannte.has(each)).flatMap((each) => an(each, {}));
    const gehen = funde.flatMap(({ each, zeile }) => (each.vorher === null ? an(zeile, leer(liste)) : []));
    return { ok: true, aenderung: { art: 'ordnen', liste, zeilen: [...bleiben, ...andere, ...gehen] } };
  };
}

function erinnertes(
  liste: Liste,
  { aus, werte }: Ordnungszeile,
  alte: ReadonlyMap<number, Zeile<Spalten>>,
): Erinnertes | null {
  const zeile = aus === null ? undefined : alte.get(aus);
  const id = werte['id'] ?? zeile?.['id'];
  if (typeof id !== 'string' || id === '') return null;
  if (aus === null)
    return { id, jetzt: alleFelder(liste, werte), vorher: null, platz: Number.POSITIVE_INFINITY };
  if (zeile === undefined) return null;
  const vorher = Object.keys(werte).map((feld) => [feld, zellwertAus(zeile.stelle.zelle(feld))] as const);
  if (!vorher.every((each): each is [string, string | number] => each[1] !== null)) return null;
  return { id, jetzt: werte, vorher: Object.fromEntries(vorher), platz: aus };
}

interface Fund {
  readonly each: Erinnertes;
  readonly zeile: Zeile<Spalten>;
}

function istDa(fund: {
  readonly each: Erinnertes;
  readonly zeile: Zeile<Spalten> | undefined;
}): fund is Fund {
  return fund.zeile !== undefined;
}

function an({ stelle }: Zeile<Spalten>, werte: Zellwerte | null): Ordnungszeile[] {
  return werte === null ? [] : [{ aus: stelle.zeile, werte }];
}
