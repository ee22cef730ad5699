/** Understands the entry of one single field: choices, yes/no, dates, texts. Each reader answers a value or an error. */
import type { Fehler } from './fehler';
import type { JaNein } from './fall';
import type { PlainDate } from './plainDate';
import { dateOfSerial } from './plainDate';
import type { RawCell } from './rawFall';
import { normalized } from './readRating';

/** A choice with the entries that stand for it (id, label); compared without regard to case and spaces. */
export interface Auswahl<Wert> {
  readonly wert: Wert;
  readonly eintraege: readonly string[];
}

/** Collects errors while the fields of a case are read. */
export type Melden = (fehler: Fehler) => void;

/** Whether nothing is entered, or only a question mark. */
export function istOffen({ value }: RawCell): boolean {
  return value.art === 'leer' || (value.art === 'text' && ['', '?'].includes(normalized(value.wert)));
}

/** The text of a cell, empty for offen; a number counts as its digits. Error values and truth values are no text. */
export function readText(cell: RawCell, feld: string, melden: Melden): string {
  const { value } = cell;
  if (istOffen(cell)) return '';
  if (value.art === 'text') return value.wert.trim();
  if (value.art === 'zahl') return String(value.wert);
  melden({ code: 'TEXT_UNGUELTIG', orte: [cell.ort], feld, gefunden: value.art });
  return '';
}

/** One value of a closed list, or null for offen. */
export function readAuswahl<Wert>(
  cell: RawCell,
  feld: string,
  auswahl: readonly Auswahl<Wert>[],
  melden: Melden,
): Wert | null {
  if (istOffen(cell)) return null;
  const found = cell.value.art === 'text' ? findAuswahl(cell.value.wert, auswahl) : undefined;
  if (found) return found.wert;
  const erlaubt = auswahl.map((each) => each.eintraege.at(-1) ?? '');
  melden({ code: 'AUSWAHL_UNGUELTIG', orte: [cell.ort], feld, gefunden: cell.value.art, erlaubt });
  return null;
}

/** The choice an entry stands for, if any. */
export function findAuswahl<Wert>(
  text: string,
  auswahl: readonly Auswahl<Wert>[],
): Auswahl<Wert> | undefined {
  const entry = normalized(text);
  return auswahl.find((each) => each.eintraege.some((eintrag) => normalized(eintrag) === entry));
}

const JA_NEIN: readonly Auswahl<boolean>[] = [
  { wert: true, eintraege: ['x', 'ja'] },
  { wert: false, eintraege: ['-', 'nein'] },
];

/** Yes, no or offen; a truth value of the sheet counts too. */
export function readJaNein(cell: RawCell, feld: string, melden: Melden): JaNein {
  if (cell.value.art === 'wahrheitswert') return cell.value.wert;
  return readAuswahl(cell, feld, JA_NEIN, melden);
}

/** A date from an Excel serial, or null for offen. A text is never guessed to be a date. */
export function readDatum(cell: RawCell, feld: string, melden: Melden): PlainDate | null {
  if (istOffen(cell)) return null;
  const { value } = cell;
  if (value.art !== 'datum' && value.art !== 'zahl') {
    melden({ code: 'DATUM_UNGUELTIG', orte: [cell.ort], feld, gefunden: value.art });
    return null;
  }
  const date = dateOfSerial(value.wert);
  if (date === null) melden({ code: 'DATUM_AUSSERHALB', orte: [cell.ort], feld });
  return date;
}
