/** Understands the entry of one single field: choices, yes/no, dates, texts. Each reader answers a value or an error. */
import { angebotene, type Auswahlliste, findAuswahl } from './auswahl';
import type { Fehler } from './fehler';
import type { Einschaetzung, JaNein } from './werte';
import type { PlainDate } from './plainDate';
import { dateOfSerial } from './plainDate';
import type { RawCell, RawValue } from './zelle';
import { readRating } from './readRating';
import { zeigtZeit } from './fremdanzeige';
import { gezeigterText } from './zahlformat';

/** Collects errors while the fields of a case are read. */
export type Melden = (fehler: Fehler) => void;

/** Whether nothing is entered, or only a question mark. */
export function istOffen({ value }: RawCell): boolean {
  if (value.art !== 'text') return value.art === 'leer';
  const text = value.wert.trim();
  return text === '' || text === '?';
}

/** The text of a cell, empty for offen; a number counts as what it shows. Error values and truth values are no text. */
export function readText(cell: RawCell, feld: string, melden: Melden): string {
  const { value } = cell;
  if (istOffen(cell)) return '';
  if (value.art === 'text') return value.wert.trim();
  const gezeigt = value.art === 'zahl' ? zahlAlsText(value) : null;
  if (gezeigt !== null) return gezeigt;
  const gefunden = value.art === 'zahl' ? 'anzeige' : value.art;
  melden({ code: 'TEXT_UNGUELTIG', orte: [cell.ort], feld, gefunden });
  return '';
}

/** What people see; null where nobody here knows it. */
function zahlAlsText({ wert, format }: Extract<RawValue, { art: 'zahl' }>): string | null {
  return format === undefined ? String(wert) : gezeigterText(wert, format);
}

/** A cell keeps fifteen digits of a number; what has more is another number than somebody has typed. */
const GENAUE_ZAHLEN = 1e15;

/**
 * Characters that nobody sees, such as marks of direction, zero-width spaces, selectors and fillers; they come with what is pasted.
 * U+2800 is an empty braille pattern.
 */
const UNSICHTBARE = /[\p{DI}\p{Cf}\u2800]/gu;

/** A number of a person or thing without what nobody sees in it. */
export function ohneUnsichtbare(nummer: string): string {
  return nummer.replace(UNSICHTBARE, '').trim();
}

/** The text of a cell that holds a number of a person or thing; as a number only where it is whole and no digit is lost. */
export function readKennnummer(cell: RawCell, feld: string, melden: Melden): string {
  const { value } = cell;
  const istUngenau =
    value.art === 'zahl' && !(Number.isInteger(value.wert) && value.wert >= 0 && value.wert < GENAUE_ZAHLEN);
  if (!istUngenau) return ohneUnsichtbare(readText(cell, feld, melden));
  melden({ code: 'TEXT_UNGUELTIG', orte: [cell.ort], feld, gefunden: value.art });
  return '';
}

/** One value of a closed list, or null for offen. */
export function readAuswahl<Wert>(
  cell: RawCell,
  feld: string,
  auswahl: Auswahlliste<Wert>,
  melden: Melden,
): Wert | null {
  if (istOffen(cell)) return null;
  const found = cell.value.art === 'text' ? findAuswahl(cell.value.wert, auswahl) : undefined;
  if (found) return found.wert;
  const erlaubt = angebotene(auswahl);
  melden({ code: 'AUSWAHL_UNGUELTIG', orte: [cell.ort], feld, gefunden: cell.value.art, erlaubt });
  return null;
}

export const JA_NEIN: Auswahlliste<boolean> = {
  name: 'JaNein',
  werte: [
    { wert: true, eintraege: ['x', 'ja'] },
    { wert: false, eintraege: ['-', 'nein'] },
  ],
};

/** A mark; „nein“ and „-“ are tolerated as "not marked". */
export const MARKE: Auswahlliste<boolean> = {
  name: 'Marke',
  werte: [
    { wert: false, eintraege: ['-', 'nein'], angeboten: false },
    { wert: true, eintraege: ['ja', 'x'] },
  ],
};

/** Yes, no or offen; a truth value of the sheet counts too. */
export function readJaNein(cell: RawCell, feld: string, melden: Melden): JaNein {
  if (cell.value.art === 'wahrheitswert') return cell.value.wert;
  return readAuswahl(cell, feld, JA_NEIN, melden);
}

/** A date from an Excel serial, or null for offen. Neither a text nor a bare year is guessed to be a date. */
export function readDatum(cell: RawCell, feld: string, melden: Melden): PlainDate | null {
  if (istOffen(cell)) return null;
  const { value } = cell;
  if ((value.art !== 'datum' && value.art !== 'zahl') || istJahr(cell, value.wert)) {
    const gefunden = value.art === 'datum' ? 'zahl' : value.art;
    melden({ code: 'DATUM_UNGUELTIG', orte: [cell.ort], feld, gefunden });
    return null;
  }
  const date = dateOfSerial(gemeinterTag(value.wert));
  if (date === null) melden({ code: 'DATUM_AUSSERHALB', orte: [cell.ort], feld });
  else if (istAbends(value.wert)) melden({ code: 'DATUM_VERSCHOBEN', orte: [cell.ort], feld });
  else return date;
  return null;
}

/** The same for a moment that this program writes itself, at whatever time of day. */
export function readZeitpunkt(cell: RawCell, feld: string, melden: Melden): PlainDate | null {
  const { value } = cell;
  const tag =
    value.art === 'datum' || value.art === 'zahl' ? { ...value, wert: Math.floor(value.wert) } : value;
  return readDatum({ ort: cell.ort, value: tag }, feld, melden);
}

/** Half a second: so close to midnight Excel shows the next day, and means it; what is left is an error of calculation. */
const HALBE_SEKUNDE = 0.5 / 86_400;

function gemeinterTag(serial: number): number {
  return Math.floor(serial + HALBE_SEKUNDE);
}

/**
 * Programs that write a day in world time leave 22 or 23 o'clock of the day before; some lose minutes besides. Nobody can tell
 * that from a time that is meant.
 */
const ABENDS = 22 / 24;

function istAbends(serial: number): boolean {
  return serial - gemeinterTag(serial) >= ABENDS - HALBE_SEKUNDE;
}

/** What stands in a cell where somebody has typed only a year: Excel takes it for a day in 1905. */
export const JAHRE = { von: 1900, bis: 2100 } as const;

/** With a time of day too, since it is not written again. In JSON a day is written out; the place is asked for last: it costs more than all the rest. */
function istJahr(cell: RawCell, zahl: number): boolean {
  return zahl >= JAHRE.von && zahl < JAHRE.bis + 1 && cell.ort.art !== 'json';
}

/** A rating, or null for offen. */
export function readStufe(cell: RawCell, feld: string, melden: Melden): Einschaetzung {
  const rating = readRating(cell.value);
  if (rating === undefined)
    melden({ code: 'STUFE_UNGUELTIG', orte: [cell.ort], feld, gefunden: cell.value.art });
  return rating ?? null;
}

/** A whole number from 0 on, or between bounds; null for offen. */
export function readAnzahl(
  cell: RawCell,
  feld: string,
  melden: Melden,
  grenzen?: { readonly von: number; readonly bis: number },
): number | null {
  if (istOffen(cell)) return null;
  const { value } = cell;
  const { von = 0, bis = Number.MAX_SAFE_INTEGER } = grenzen ?? {};
  const istZahl = value.art === 'zahl' && Number.isInteger(value.wert) && !zeigtZeit(value.format ?? '');
  if (istZahl && value.wert >= von && value.wert <= bis) return value.wert;
  melden(
    grenzen
      ? { code: 'ZAHL_AUSSERHALB', orte: [cell.ort], feld, ...grenzen }
      : { code: 'ANZAHL_UNGUELTIG', orte: [cell.ort], feld, gefunden: value.art },
  );
  return null;
}
