/** Reads a worksheet from its part. Understands no value. */
import { PaketError } from '../fehler';
import type { Leser } from '../xml/durchgang';
import { Byteleser } from '../xml/liesBytes';
import type { Blattinhalt } from './blattinhalt';
import { Blattleser } from './blattleser';
import { KlareReihen } from './klareReihe';
import { Zellspeicher } from './zellspeicher';

/** @throws PaketError for XML that is broken or no worksheet, or for a cell outside of the sheet. */
export function liesBlatt(bytes: Uint8Array, teil: string): Blattinhalt {
  const leser = new Blattleser(teil, bytes);
  gehDurch(bytes, teil, leser, leser);
  if (!leser.daten) throw new PaketError('beschaedigt', teil);
  return leser;
}

/** Goes through a worksheet without its rows, as far as those are plain. @throws PaketError for XML that is broken. */
export function liesUmfeld(bytes: Uint8Array, teil: string, leser: Leser): void {
  gehDurch(bytes, teil, leser, { zellen: new Zellspeicher(bytes), nachReihe: () => undefined });
}

interface Reihensammler {
  readonly zellen: Zellspeicher;
  /** A row was read without the parser. */
  nachReihe(nummer: number): void;
}

const DATEN = '<sheetData>';
const DATENENDE = '</sheetData>';
const REIHENENDE = '</row>';

function gehDurch(bytes: Uint8Array, teil: string, leser: Leser, sammler: Reihensammler): void {
  const byteleser = new Byteleser(bytes, teil, leser, 'worksheet');
  const beginn = suche(bytes, DATEN, 0);
  if (beginn >= 0 && !istAndereFassung(bytes)) {
    byteleser.bis(beginn + DATEN.length);
    if (istInDaten(byteleser)) liesReihen(bytes, byteleser, sammler);
  }
  byteleser.zuEnde();
}

/** The rows one after the other: those that are plain at once, each of the others by the parser. */
function liesReihen(bytes: Uint8Array, byteleser: Byteleser, sammler: Reihensammler): void {
  const klare = new KlareReihen(bytes, sammler.zellen, (vorsatz) => byteleser.kenntVorsatz(vorsatz));
  for (;;) {
    const start = hinterLeerraum(bytes, byteleser.stelle);
    const ende = klare.lies(start);
    if (ende >= 0) {
      sammler.nachReihe(klare.letzte);
      byteleser.uebergehe(ende);
      continue;
    }
    if (beginntMit(bytes, start, DATENENDE)) return;
    const naechste = suche(bytes, REIHENENDE, start);
    if (naechste < 0) return;
    byteleser.bis(naechste + REIHENENDE.length);
    // What looked like the end of a row may have stood in a comment.
    while (!istInDaten(byteleser)) {
      const weitere = suche(bytes, REIHENENDE, byteleser.stelle);
      if (weitere < 0) return;
      byteleser.bis(weitere + REIHENENDE.length);
    }
  }
}

/** Whether rows can follow here, and mean what they say without a prefix. */
function istInDaten(byteleser: Byteleser): boolean {
  const { offenes } = byteleser;
  return offenes?.tiefe === 1 && offenes.ist('sheetData') && offenes.vorsatz === '';
}

/** XML 1.1 takes more characters for ends of lines. */
function istAndereFassung(bytes: Uint8Array): boolean {
  const anfang = String.fromCharCode(...bytes.subarray(0, 200));
  return /<\?xml[^>]*version\s*=\s*["']1\.[^0]/.test(anfang);
}

function hinterLeerraum(bytes: Uint8Array, von: number): number {
  let stelle = von;
  while (LEERRAUM.has(bytes[stelle] as number)) stelle++;
  return stelle;
}

const LEERRAUM: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d]);

function beginntMit(bytes: Uint8Array, von: number, text: string): boolean {
  for (let index = 0; index < text.length; index++)
    if (bytes[von + index] !== text.charCodeAt(index)) return false;
  return true;
}

/** The first place of a text of ASCII; -1 where it stands nowhere. */
function suche(bytes: Uint8Array, text: string, von: number): number {
  const erstes = text.charCodeAt(0);
  for (let stelle = bytes.indexOf(erstes, von); stelle >= 0; stelle = bytes.indexOf(erstes, stelle + 1))
    if (beginntMit(bytes, stelle, text)) return stelle;
  return -1;
}
