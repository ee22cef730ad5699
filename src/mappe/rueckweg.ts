/**
 * The way back from a change to the Akte: a change like any other, planned on what the workbook holds by then. Only what still
 * stands exactly as it was written is taken back, each row found by its Id or its contents wherever it is. Pure.
 */
import { type Aenderung, leeren, type Zellwerte } from '../listen/aenderung';
import type { Fehler } from '../listen/fehler';
import type { Feld } from '../listen/feld';
import type { Inhalt } from '../listen/inhalt';
import { hatLangeTexte, type Liste, type Zeile, type Spalten } from '../listen/liste';
import type { Zellwert } from '../listen/werte';
import type { Ort, RawCell } from '../listen/zelle';
import type { Rueckweg, Vorhaben } from './akteAendern';
import { istGleicheId, istGleicherZellwert, passt } from './eigene/befund';
import type { Teile } from './teile';

/** What takes one change back: other changes, or where something else stands by now. */
type Rueckschritt = (
  inhalt: Inhalt,
) => { readonly ok: true; readonly aenderung: Aenderung } | { readonly ok: false; readonly ort: Ort };

/**
 * The way back from changes; null where there is none that leads exactly back: new orders, blocks, ciphertext, cells that held
 * a truth value or an error.
 * @param inhalt the reading on which they were planned.
 */
export function rueckwegVon(
  aenderungen: readonly Aenderung[],
  inhalt: Inhalt,
  worte: Pick<Rueckweg, 'label' | 'getan'>,
): Rueckweg | null {
  const schritte = aenderungen.map((each) => rueckschritt(each, inhalt));
  if (schritte.length === 0 || !sindAlle(schritte)) return null;
  return { ...worte, teile: teileVon(aenderungen), vorhaben: vorhabenAus(schritte) };
}

function sindAlle(schritte: readonly (Rueckschritt | null)[]): schritte is readonly Rueckschritt[] {
  return schritte.every((each) => each !== null);
}

function teileVon(aenderungen: readonly Aenderung[]): Teile {
  return {
    listen: [...new Set(aenderungen.flatMap((each) => ('liste' in each ? [each.liste] : [])))],
    felder: [...new Set(aenderungen.flatMap((each) => (each.art === 'feld' ? [each.feld] : [])))],
  };
}

function vorhabenAus(schritte: readonly Rueckschritt[]): Vorhaben {
  return ({ inhalt }) => {
    const funde = schritte.map((each) => each(inhalt));
    const fremde = funde.flatMap((each) => (each.ok ? [] : [each.ort]));
    if (fremde.length > 0) return { ok: false, fehler: [inzwischenGeaendert(fremde)] };
    // The last change goes first, as a note that was written last says that the rest is there.
    return { ok: true, aenderungen: funde.flatMap((each) => (each.ok ? [each.aenderung] : [])).reverse() };
  };
}

function inzwischenGeaendert(orte: readonly Ort[]): Fehler {
  return { code: 'INZWISCHEN_GEAENDERT', orte };
}

function rueckschritt(aenderung: Aenderung, inhalt: Inhalt): Rueckschritt | null {
  switch (aenderung.art) {
    case 'anfuegen':
      return hatLangeTexte(aenderung.liste) ? null : zeileWeg(aenderung.liste, aenderung.werte);
    case 'aendern':
      return hatLangeTexte(aenderung.liste) ? null : zellenZurueck(aenderung, inhalt);
    case 'feld': {
      const alt = zellwertAus(inhalt.feld(aenderung.feld).zelle);
      return alt === null ? null : feldZurueck(aenderung.feld, aenderung.wert, alt);
    }
    case 'ordnen':
    case 'block':
      return null;
  }
}

/** A row that came: the one row that holds all of it and nothing else. It is emptied, so that no other row moves. */
function zeileWeg(liste: Liste, werte: Zellwerte): Rueckschritt {
  const ganz = Object.fromEntries(Object.keys(liste.spalten).map((feld) => [feld, werte[feld] ?? '']));
  const { id } = werte;
  return (inhalt) => {
    const zeilen = zeilenIn(inhalt, liste).filter(
      (zeile) =>
        passt(liste, zeile.stelle, ganz) &&
        (typeof id !== 'string' || istGleicheId(zeile.stelle.zelle('id'), id)),
    );
    const [zeile] = zeilen;
    if (zeile === undefined || zeilen.length > 1) return { ok: false, ort: blattVon(liste) };
    return { ok: true, aenderung: leeren(liste, zeile) };
  };
}

/** Cells of a row that has an Id; without one nobody can tell later which row it was. */
function zellenZurueck(
  { liste, zeile: platz, werte }: Extract<Aenderung, { art: 'aendern' }>,
  inhalt: Inhalt,
): Rueckschritt | null {
  const alte = zeilenIn(inhalt, liste).find(({ stelle }) => stelle.zeile === platz);
  const id = alte?.['id'];
  if (alte === undefined || typeof id !== 'string' || id === '' || 'id' in werte) return null;
  const vorher = Object.keys(werte).map((feld) => [feld, zellwertAus(alte.stelle.zelle(feld))] as const);
  if (!vorher.every((each): each is [string, Zellwert] => each[1] !== null)) return null;
  return (jetzt) => {
    const zeilen = zeilenIn(jetzt, liste).filter(({ stelle }) => istGleicheId(stelle.zelle('id'), id));
    const [zeile] = zeilen;
    if (zeile === undefined || zeilen.length > 1) return { ok: false, ort: blattVon(liste) };
    const fremd = Object.entries(werte).find(
      ([feld, wert]) => !istGleicherZellwert(zeile.stelle.zelle(feld), wert),
    );
    if (fremd !== undefined) return { ok: false, ort: zeile.stelle.ort(fremd[0]) };
    const { zeile: stelle } = zeile.stelle;
    return {
      ok: true,
      aenderung: { art: 'aendern', liste, zeile: stelle, werte: Object.fromEntries(vorher) },
    };
  };
}

function feldZurueck(feld: Feld<unknown>, wert: Zellwert, alt: Zellwert): Rueckschritt {
  return (inhalt) => {
    const { zelle } = inhalt.feld(feld);
    return istGleicherZellwert(zelle, wert)
      ? { ok: true, aenderung: { art: 'feld', feld, wert: alt } }
      : { ok: false, ort: zelle.ort };
  };
}

function zeilenIn(inhalt: Inhalt, liste: Liste): readonly Zeile<Spalten>[] {
  return inhalt.liste(liste).zeilen.map(({ zeile }) => zeile);
}

function blattVon({ blatt }: Liste): Ort {
  return { art: 'blatt', blatt };
}

/** What has to be written so that a cell holds what it holds; null for what cannot be written as a value. */
function zellwertAus({ value }: RawCell): Zellwert | null {
  if (value.art === 'leer') return '';
  return value.art === 'wahrheitswert' || value.art === 'fehlerwert' ? null : value.wert;
}
