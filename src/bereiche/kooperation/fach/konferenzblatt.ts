/**
 * What the sheet of a Fallkonferenz says to one invited place, or why there is none: a place without a ground while names are
 * spoken, or a text by which the person is recognised. Words and look are not decided here. Pure.
 */
import type { Fehler, Lesung } from '../../../listen/fehler';
import type { PlainDate } from '../../../listen/plainDate';
import type { Ort } from '../../../listen/zelle';
import type { Aufgabe, Konferenz } from '../listen';
import type { Datengruppe } from '../regeln/vokabular';
import { drucktage, ohneGrundlage, type Stellenlage, stellenlagen } from './konferenzlage';
import type { Kooperation } from './kooperation';
import { type Erkennungsmerkmale, nenntPerson } from './nennungen';
import { bezuegeIn, darfSehen, zeilenVon } from './tagesordnung';

/** Before the talk, or after it. */
export const BLATTARTEN = ['tagesordnung', 'protokoll'] as const;
export type Blattart = (typeof BLATTARTEN)[number];

/** What goes onto it; what is left out is only counted. */
export interface Blattinhalt {
  readonly art: Blattart;
  readonly konferenz: Konferenz;
  readonly stelle: Stellenlage;
  readonly ohneNamen: boolean;
  readonly tagesordnung: readonly string[];
  readonly ergebnis: readonly string[];
  readonly aufgaben: readonly Aufgabe[];
  /** Points, lines of the result and tasks that this place must not see. */
  readonly ausgelassen: number;
}

/** For which place, when, and about whom. */
export interface Blattwunsch {
  readonly art: Blattart;
  readonly konferenz: Konferenz;
  /** The Id of an invited place. */
  readonly partner: string;
  readonly person: Erkennungsmerkmale;
  readonly heute: PlainDate;
}

/** Null where that place is not invited, or is gone. */
export function blattinhalt(kooperation: Kooperation, wunsch: Blattwunsch): Lesung<Blattinhalt> | null {
  const { konferenz, heute } = wunsch;
  const lagen = stellenlagen(kooperation, konferenz, drucktage(konferenz.datum, heute));
  const stelle = lagen.find(({ partner }) => partner.id === wunsch.partner);
  if (stelle === undefined) return null;
  const ohneNamen = konferenz.ohneNamen === true;
  const fehlend = ohneNamen ? [] : ohneGrundlage(lagen);
  if (fehlend.length > 0) return { ok: false, fehler: [stellenfehler(konferenz)] };
  const inhalt = fuerStelle(kooperation, wunsch, stelle, ohneNamen);
  const orte = nennungen(inhalt, wunsch.person);
  return orte.length > 0
    ? { ok: false, fehler: [{ code: 'KONFERENZ_NENNT_PERSON', orte }] }
    : { ok: true, wert: inhalt };
}

/** The groups of data that are on it, of those that the ground covers; none where no names are spoken. */
export function gedruckteGruppen({ stelle, ohneNamen, ...inhalt }: Blattinhalt): readonly Datengruppe[] {
  if (ohneNamen || !stelle.erlaubnis.ok) return [];
  const zeilen = [...inhalt.tagesordnung, ...inhalt.ergebnis, ...inhalt.aufgaben.map(({ was }) => was)];
  const zumZiel = zeilen.flatMap(bezuegeIn).some((id) => id.startsWith('Z'));
  return stelle.erlaubnis.gruppen.filter(
    (each) => each === 'kontakt' || each === 'anlass' || (each === 'ziel' && zumZiel),
  );
}

/** At least one invited place has no ground, and names are to be spoken. */
export function stellenfehler({ stelle }: Pick<Konferenz, 'stelle'>): Fehler {
  return { code: 'KONFERENZ_STELLE_OHNE_GRUNDLAGE', orte: [stelle.ort('stellen')] };
}

function fuerStelle(
  kooperation: Kooperation,
  { art, konferenz }: Blattwunsch,
  stelle: Stellenlage,
  ohneNamen: boolean,
): Blattinhalt {
  const darf = (zeile: string): boolean => darfSehen(zeile, stelle, kooperation, ohneNamen);
  const danach = art === 'protokoll';
  const alle = {
    tagesordnung: zeilenVon(konferenz.tagesordnung),
    ergebnis: danach ? zeilenVon(konferenz.ergebnis) : [],
    aufgaben: danach ? kooperation.aufgaben.filter((each) => each.konferenz === konferenz.id) : [],
  };
  const sichtbar = {
    tagesordnung: alle.tagesordnung.filter(darf),
    ergebnis: alle.ergebnis.filter(darf),
    aufgaben: alle.aufgaben.filter(({ was, wer }) => darf(was) && darf(wer)),
  };
  return { art, konferenz, stelle, ohneNamen, ...sichtbar, ausgelassen: anzahl(alle) - anzahl(sichtbar) };
}

function anzahl({
  tagesordnung,
  ergebnis,
  aufgaben,
}: Pick<Blattinhalt, 'tagesordnung' | 'ergebnis' | 'aufgaben'>): number {
  return tagesordnung.length + ergebnis.length + aufgaben.length;
}

/** The cells by which the person would be recognised. With names only Kundennummer and birth date are too much: no place gets them. */
function nennungen({ konferenz, ...rest }: Blattinhalt, person: Erkennungsmerkmale): readonly Ort[] {
  const gesucht = rest.ohneNamen ? person : { ...person, name: '', kontaktweg: '' };
  const nennt = (text: string): boolean => nenntPerson(text, gesucht);
  const { stelle } = konferenz;
  return [
    ...(nennt(konferenz.anlass) ? [stelle.ort('anlass')] : []),
    // Whole, since a line break may stand between two parts of a number.
    ...(nennt(rest.tagesordnung.join('\n')) ? [stelle.ort('tagesordnung')] : []),
    ...(nennt(rest.ergebnis.join('\n')) ? [stelle.ort('ergebnis')] : []),
    ...rest.aufgaben.flatMap((each) => [
      ...(nennt(each.was) ? [each.stelle.ort('was')] : []),
      ...(nennt(each.wer) ? [each.stelle.ort('wer')] : []),
    ]),
  ];
}
