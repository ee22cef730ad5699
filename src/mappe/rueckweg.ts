/**
 * The way back from a change to the Akte: a change like any other, planned on what the workbook holds by then. Only what still
 * stands exactly as it was written is taken back, each row found by its Id or its contents wherever it is. Pure.
 */
import { type Aenderung, leeren, type Zellwerte } from '../listen/aenderung';
import type { Fehler } from '../listen/fehler';
import type { Feld } from '../listen/feld';
import type { Inhalt } from '../listen/inhalt';
import { hatLangeTexte, type Liste } from '../listen/liste';
import type { Zellwert } from '../listen/werte';
import type { Ort } from '../listen/zelle';
import type { Rueckweg, Vorhaben } from './akteAendern';
import { istGleicheId, istGleicherZellwert, passt } from './eigene/befund';
import { ordnungZurueck } from './rueckordnung';
import { alleFelder, blattVon, mitId, type Rueckschritt, zeilenIn, zellwertAus } from './rueckschritt';
import { KEINE_TEILE, type Teile, vereint } from './teile';

/** What a person reads of a way back, and what is in its way beside other contents. */
export interface Ruecknahme extends Pick<Rueckweg, 'label' | 'getan'> {
  /** What rests on the change by now; looked at when it is taken back. */
  readonly darauf?: {
    readonly teile: Teile;
    readonly orte: (inhalt: Inhalt) => readonly Ort[];
  };
}

/**
 * The way back from changes; null where there is none that leads exactly back: blocks, ciphertext, cells that held a formula, a
 * truth value or an error.
 * @param inhalt the reading on which they were planned.
 */
export function rueckwegVon(
  aenderungen: readonly Aenderung[],
  inhalt: Inhalt,
  { label, getan, darauf }: Ruecknahme,
): Rueckweg | null {
  const schritte = aenderungen.map((each) => rueckschritt(each, inhalt));
  if (schritte.length === 0 || !sindAlle(schritte)) return null;
  return {
    label,
    getan,
    teile: vereint(teileVon(aenderungen), darauf?.teile ?? KEINE_TEILE),
    vorhaben: vorhabenAus(schritte, darauf?.orte ?? (() => [])),
  };
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

function vorhabenAus(
  schritte: readonly Rueckschritt[],
  darauf: (inhalt: Inhalt) => readonly Ort[],
): Vorhaben {
  return ({ inhalt }) => {
    const funde = schritte.map((each) => each(inhalt));
    const fehler: Fehler[] = [
      ...fehlerBei(
        'INZWISCHEN_GEAENDERT',
        funde.flatMap((each) => (each.ok ? [] : [each.ort])),
      ),
      ...fehlerBei('BERUHT_DARAUF', darauf(inhalt)),
    ];
    if (fehler.length > 0) return { ok: false, fehler };
    // The last change goes first, as a note that was written last says that the rest is there.
    return { ok: true, aenderungen: funde.flatMap((each) => (each.ok ? [each.aenderung] : [])).reverse() };
  };
}

function fehlerBei(code: 'INZWISCHEN_GEAENDERT' | 'BERUHT_DARAUF', orte: readonly Ort[]): Fehler[] {
  return orte.length === 0 ? [] : [{ code, orte }];
}

function rueckschritt(aenderung: Aenderung, inhalt: Inhalt): Rueckschritt | null {
  if ('liste' in aenderung && hatLangeTexte(aenderung.liste)) return null;
  switch (aenderung.art) {
    case 'anfuegen':
      return zeileWeg(aenderung.liste, aenderung.werte);
    case 'aendern':
      return zellenZurueck(aenderung, inhalt);
    case 'ordnen':
      return ordnungZurueck(aenderung, inhalt);
    case 'feld':
      return feldZurueck(aenderung.feld, aenderung.wert, inhalt);
    case 'block':
      return null;
  }
}

/** A row that came: the one row that holds all of it and nothing else. It is emptied, so that no other row moves. */
function zeileWeg(liste: Liste, werte: Zellwerte): Rueckschritt {
  const ganz = alleFelder(liste, werte);
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
    const zeile = mitId(zeilenIn(jetzt, liste), id);
    if (zeile === undefined) return { ok: false, ort: blattVon(liste) };
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

/** A single cell; one of the case itself is read with the case, and what stood there is not known here. */
function feldZurueck(feld: Feld<unknown>, wert: Zellwert, inhalt: Inhalt): Rueckschritt | null {
  const alt = inhalt.suchte(feld) ? zellwertAus(inhalt.feld(feld).zelle) : null;
  if (alt === null) return null;
  return (jetzt) => {
    const { zelle } = jetzt.feld(feld);
    return istGleicherZellwert(zelle, wert)
      ? { ok: true, aenderung: { art: 'feld', feld, wert: alt } }
      : { ok: false, ort: zelle.ort };
  };
}
