/** What a cell cannot hold of a text, whoever typed it: too much, or characters that no workbook can save. */
import type { Aenderung, Zellwerte } from './aenderung';
import type { Fehler } from './fehler';
import type { Liste } from './liste';
import type { Zellwert } from './werte';
import type { Ort } from './zelle';

/** Excel's limit for the text of a cell, in UTF-16 units. */
export const ZELLGRENZE = 32_767;

/** What XML cannot hold: control characters beside tab and line breaks, halves of characters, two places that are none. */
// eslint-disable-next-line no-control-regex
const UNSPEICHERBAR = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\p{Cs}]/u;

/** Texts that may be written with an apostrophe in front, so that Excel takes them for nothing else; it counts along. */
const MIT_APOSTROPH = /^['=]/;

/**
 * What is wrong with a text for a cell; null when it can stand there.
 * @param feld the label of its field, or the id of one.
 */
export function zellfehler(text: string, feld: string, ort: Ort): Fehler | null {
  const laenge = text.length + (MIT_APOSTROPH.test(text) ? 1 : 0);
  if (laenge > ZELLGRENZE) return { code: 'TEXT_ZU_LANG', orte: [ort], feld, laenge };
  const stelle = text.search(UNSPEICHERBAR);
  return stelle < 0 ? null : { code: 'TEXT_UNSPEICHERBAR', orte: [ort], feld, stelle: stelle + 1 };
}

/** Whether a cell can hold a text. */
export function istHaltbar(text: string): boolean {
  return zellfehler(text, '', MAPPE) === null;
}

/** Everything in a set of changes that no cell can hold. */
export function zellfehlerIn(aenderungen: readonly Aenderung[]): Fehler[] {
  return aenderungen.flatMap((aenderung) => {
    switch (aenderung.art) {
      case 'anfuegen':
      case 'aendern':
        return zeilenfehler(aenderung.liste, aenderung.werte);
      case 'ordnen':
        return aenderung.zeilen.flatMap(({ werte }) => zeilenfehler(aenderung.liste, werte));
      case 'feld':
        return fehlerIn(aenderung.wert, aenderung.feld.spalte.kopf, MAPPE);
      case 'block':
        return aenderung.werte.flat().flatMap((wert) => fehlerIn(wert, aenderung.block.name, MAPPE));
    }
  });
}

const MAPPE: Ort = { art: 'mappe' };

function zeilenfehler({ blatt, spalten }: Liste, werte: Zellwerte): Fehler[] {
  return Object.entries(werte).flatMap(([feld, wert]) =>
    fehlerIn(wert, spalten[feld]?.kopf ?? feld, { art: 'blatt', blatt }),
  );
}

function fehlerIn(wert: Zellwert, feld: string, ort: Ort): Fehler[] {
  const fehler = typeof wert === 'string' ? zellfehler(wert, feld, ort) : null;
  return fehler === null ? [] : [fehler];
}
