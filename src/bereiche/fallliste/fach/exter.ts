/**
 * The places of the external Fallmanagement: who holds one, which are free, and what a person's click to assign one changes.
 * Assigns nothing by itself.
 */
import type { Fehler, Lesung } from '../../../listen/fehler';
import type { JaNein, Zellwert } from '../../../listen/werte';
import { FAELLE, type Fallzeile, type Platzzeile } from '../listen';

/** A row of the list as the places see it. Whoever has an Exter-Träger holds a place there, whatever the Kennung says now. */
export interface Exterzeile extends Pick<
  Fallzeile,
  'kundennummer' | 'fachkraft' | 'kennung' | 'bisherigeBetreuung' | 'exterTraeger' | 'kennungSeit' | 'zugang'
> {
  readonly exterPlatzFrei: JaNein;
}

/** The places of one Träger. */
export interface Traegerstand {
  readonly traeger: string;
  readonly plaetze: number;
  readonly belegt: number;
  /** Never below 0. */
  readonly frei: number;
  /** How many more hold a place than there are; 0 where nobody does. */
  readonly zuViel: number;
}

/** An Exter-Träger of rows that has no places in the table, as it is written there, and who holds a place with it. */
export interface UnbekannterTraeger {
  readonly traeger: string;
  readonly kundennummern: readonly string[];
}

export interface Exterstand {
  /** In the order of the table. */
  readonly traeger: readonly Traegerstand[];
  readonly unbekannt: readonly UnbekannterTraeger[];
}

/** The same Träger is the same name, however its letters are cased or composed. */
export function traegerschluessel(name: string): string {
  return name.trim().normalize('NFC').toLowerCase();
}

/** Whether somebody holds a place with anybody. */
export function hatPlatz({ exterTraeger }: Pick<Exterzeile, 'exterTraeger'>): boolean {
  return traegerschluessel(exterTraeger) !== '';
}

/**
 * Who holds how many places and which are free.
 * @returns an error for each Träger that stands twice in the table: nobody can tell how many places it has.
 */
export function exterstandVon(
  plaetze: readonly Platzzeile[],
  zeilen: readonly Exterzeile[],
): Lesung<Exterstand> {
  const fehler = doppelte(plaetze);
  if (fehler.length > 0) return { ok: false, fehler };
  const inhaber = nachTraeger(zeilen.filter(hatPlatz), ({ exterTraeger }) => exterTraeger);
  const traeger = plaetze.map((each) =>
    traegerstand(each, inhaber.get(traegerschluessel(each.traeger))?.length ?? 0),
  );
  const bekannt = new Set(plaetze.map((each) => traegerschluessel(each.traeger)));
  const unbekannt = [...inhaber].flatMap(([schluessel, gruppe]) =>
    bekannt.has(schluessel) ? [] : [unbekannter(gruppe)],
  );
  return { ok: true, wert: { traeger, unbekannt } };
}

function doppelte(plaetze: readonly Platzzeile[]): Fehler[] {
  return [...nachTraeger(plaetze, ({ traeger }) => traeger).values()].flatMap((gleiche) =>
    gleiche.length < 2
      ? []
      : [{ code: 'TRAEGER_DOPPELT', orte: gleiche.map(({ stelle }) => stelle.ort('traeger')) } as const],
  );
}

function nachTraeger<Zeile>(
  zeilen: readonly Zeile[],
  traegerVon: (zeile: Zeile) => string,
): Map<string, Zeile[]> {
  const gruppen = new Map<string, Zeile[]>();
  for (const zeile of zeilen) {
    const schluessel = traegerschluessel(traegerVon(zeile));
    const gruppe = gruppen.get(schluessel);
    if (gruppe) gruppe.push(zeile);
    else gruppen.set(schluessel, [zeile]);
  }
  return gruppen;
}

function traegerstand({ traeger, plaetze }: Platzzeile, belegt: number): Traegerstand {
  return {
    traeger,
    plaetze,
    belegt,
    frei: Math.max(0, plaetze - belegt),
    zuViel: Math.max(0, belegt - plaetze),
  };
}

function unbekannter(gruppe: readonly Exterzeile[]): UnbekannterTraeger {
  return {
    traeger: gruppe[0]?.exterTraeger.trim() ?? '',
    kundennummern: gruppe.map(({ kundennummer }) => kundennummer),
  };
}

/** Places that are free now and were not before; one of an overbooked Träger is not free. */
export interface FreierPlatz {
  readonly traeger: string;
  readonly anzahl: number;
}

/** What became free between two states, because somebody left or because there are more places. */
export function freiGeworden(vorher: Exterstand, nachher: Exterstand): FreierPlatz[] {
  const frueher = new Map(vorher.traeger.map(({ traeger, frei }) => [traegerschluessel(traeger), frei]));
  return nachher.traeger.flatMap(({ traeger, frei }) => {
    const anzahl = frei - (frueher.get(traegerschluessel(traeger)) ?? 0);
    return anzahl > 0 ? [{ traeger, anzahl }] : [];
  });
}

/** A cell of the list that changes when a person assigns a place. */
export interface Zuweisungszelle {
  readonly kundennummer: string;
  readonly spalte: 'exterTraeger' | 'exterPlatzFrei';
  readonly wert: Zellwert;
}

/** Why nothing is assigned. */
export type Zuweisungsgrund =
  | 'personUnbekannt'
  | 'personDoppelt'
  | 'hatSchonPlatz'
  | 'kennungNichtExter'
  | 'traegerUnbekannt'
  | 'keinPlatzFrei';

export type Zuweisung =
  | { readonly ok: true; readonly zellen: readonly Zuweisungszelle[] }
  | { readonly ok: false; readonly grund: Zuweisungsgrund };

/** What a person asks for: this person gets a place with this Träger. */
export interface Zuweisungswunsch {
  readonly kundennummer: string;
  readonly traeger: string;
}

/**
 * The cells that change when a person assigns a place, or why none is. The state must be that of the very rows: a place is
 * free only as long as nobody else got it.
 */
export function weiseZu(
  stand: Exterstand,
  zeilen: readonly Exterzeile[],
  wunsch: Zuweisungswunsch,
): Zuweisung {
  const [person, ...weitere] = zeilen.filter(({ kundennummer }) => kundennummer === wunsch.kundennummer);
  if (person === undefined) return { ok: false, grund: 'personUnbekannt' };
  if (weitere.length > 0) return { ok: false, grund: 'personDoppelt' };
  const traeger = stand.traeger.find(
    (each) => traegerschluessel(each.traeger) === traegerschluessel(wunsch.traeger),
  );
  const grund = hindernis(person, traeger);
  if (grund !== null || traeger === undefined) return { ok: false, grund: grund ?? 'traegerUnbekannt' };
  return { ok: true, zellen: zellenVon(wunsch.kundennummer, traeger.traeger) };
}

function hindernis(person: Exterzeile, traeger: Traegerstand | undefined): Zuweisungsgrund | null {
  if (hatPlatz(person)) return 'hatSchonPlatz';
  if (person.kennung !== 'Exter') return 'kennungNichtExter';
  if (traeger === undefined) return 'traegerUnbekannt';
  return traeger.frei > 0 ? null : 'keinPlatzFrei';
}

function zellenVon(kundennummer: string, traeger: string): Zuweisungszelle[] {
  const { exterTraeger, exterPlatzFrei } = FAELLE.spalten;
  return [
    { kundennummer, spalte: 'exterTraeger', wert: exterTraeger.write(traeger) },
    { kundennummer, spalte: 'exterPlatzFrei', wert: exterPlatzFrei.write(true) },
  ];
}
