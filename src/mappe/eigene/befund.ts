/** Looks for something that was written in a later reading of the workbook. Pure. */
import type { Zellwerte } from '../../listen/aenderung';
import type { Inhalt } from '../../listen/inhalt';
import type { Liste } from '../../listen/liste';
import type { Stelle } from '../../listen/stelle';
import type { Zellwert } from '../../listen/werte';
import type { Ort, RawCell } from '../../listen/zelle';
import { FINGERABDRUCK_UNVOLLSTAENDIG, type GeleseneMappe } from '../fallmappe';
import { istGleicherWert } from '../schreibplan/inhalt';
import { zelleVon } from '../ziele';
import type { Geschriebenes } from './merkzettel';

/** What became of it. */
export interface Befund {
  /** Null where this reading does not tell. */
  readonly stehtDa: boolean | null;
  /** Where it stands, or where something else stands in its place. */
  readonly orte: readonly Ort[];
  /** Whether it can be written again without a guess. */
  readonly kannWieder: boolean;
}

const UNBEKANNT: Befund = { stehtDa: null, orte: [], kannWieder: false };

/** @throws never for what this program has written. */
export function befundVon(was: Geschriebenes, mappe: GeleseneMappe): Befund {
  switch (was.art) {
    case 'eingabe':
      return einzeln(zelleVon(mappe, was.eingabe.ziel), was.eingabe.wert);
    case 'feld': {
      if (!mappe.inhalt.suchte(was.feld)) return UNBEKANNT;
      return einzeln(mappe.inhalt.feld(was.feld).zelle, was.wert);
    }
    case 'zeile':
      return mitZeilen(was.liste, mappe.inhalt, (stellen) => zeileMitId(was, stellen, mappe.inhalt));
    case 'ohneId':
      return mitZeilen(was.liste, mappe.inhalt, (stellen) => {
        const stelle = stellen.find((each) => passt(was.liste, each, was.werte));
        return { stehtDa: stelle !== undefined, orte: orteVon(stelle, was.werte), kannWieder: false };
      });
    case 'ergebnisse':
      return ergebnisse(was, mappe);
  }
}

function einzeln(zelle: RawCell, wert: Zellwert): Befund {
  return { stehtDa: istGleicherZellwert(zelle, wert), orte: [zelle.ort], kannWieder: true };
}

function mitZeilen(liste: Liste, inhalt: Inhalt, finde: (stellen: readonly Stelle[]) => Befund): Befund {
  if (!inhalt.suchte(liste)) return UNBEKANNT;
  const { zeilen, spaltenfehler } = inhalt.liste(liste);
  // Without its columns nobody can tell; the view says so.
  return spaltenfehler.length > 0 ? UNBEKANNT : finde(zeilen.map(({ zeile }) => zeile.stelle));
}

function zeileMitId(
  { liste, id, werte, istGanz }: Extract<Geschriebenes, { art: 'zeile' }>,
  stellen: readonly Stelle[],
  inhalt: Inhalt,
): Befund {
  const stelle = stellen.find((each) => istGleicheId(each.zelle('id'), id));
  if (stelle === undefined)
    return { stehtDa: false, orte: [{ art: 'blatt', blatt: inhalt.blattVon(liste) }], kannWieder: istGanz };
  return { stehtDa: passt(liste, stelle, werte), orte: orteVon(stelle, werte), kannWieder: true };
}

/** Whether a cell holds the Id of a row, however people write it. */
export function istGleicheId({ value }: RawCell, id: string): boolean {
  return value.art === 'text' && value.wert.trim().toUpperCase() === id.toUpperCase();
}

function orteVon(stelle: Stelle | undefined, werte: Zellwerte): Ort[] {
  return stelle === undefined ? [] : Object.keys(werte).map((feld) => stelle.ort(feld));
}

/** Whether a row holds all of it. Ciphertext is left out: it becomes another whenever somebody renews the keys. */
export function passt({ spalten }: Liste, stelle: Stelle, werte: Zellwerte): boolean {
  return Object.entries(werte).every(
    ([feld, wert]) =>
      spalten[feld]?.art === 'lang' || feld === 'id' || istGleicherZellwert(stelle.zelle(feld), wert),
  );
}

/** Whether a cell holds a value. Excel and others may keep a text of digits as a number, and a truth value for a yes. */
export function istGleicherZellwert({ value }: RawCell, wert: Zellwert): boolean {
  if (value.art === 'leer') return wert === '';
  if (!('wert' in value)) return false;
  if (typeof wert === 'number') return istGleicherWert(Number(value.wert), wert);
  return istGleicherWert(String(value.wert).trim(), wert.trim());
}

/** Somebody else may have entered results since; older ones than ours are those of before. */
function ergebnisse(
  { fingerabdruck, serial }: Extract<Geschriebenes, { art: 'ergebnisse' }>,
  mappe: GeleseneMappe,
): Befund {
  const { text, ort } = mappe.ergebnisse.fingerabdruck;
  const istSpaeter = Number(mappe.ergebnisse.berechnetAm.text) >= serial;
  const stehtDa = text === fingerabdruck || text === FINGERABDRUCK_UNVOLLSTAENDIG || istSpaeter;
  return { stehtDa, orte: [ort], kannWieder: true };
}
