/** What is to stand in the table of the waiting list, from the places and the rows of the list. */
import type { Fehler, Lesung } from '../../../listen/fehler';
import type { PlainDate } from '../../../listen/plainDate';
import type { Raster } from '../../../listen/raster';
import { findeSpalten } from '../../../listen/readListe';
import { Stelle } from '../../../listen/stelle';
import type { Zellwert } from '../../../listen/werte';
import { personenschluessel } from '../fach/abgleich';
import { exterstandVon, type Exterzeile } from '../fach/exter';
import { exterzeilenAus, type PlatzierteExterzeile, WER_WARTET } from '../fach/exterzeilen';
import { type Wartende, wartelisteVon } from '../fach/warteliste';
import { FAELLE, type Fallspalte, type Platzzeile, WARTELISTE, type Wartelistenspalte } from '../listen';
import { vorschlagText, WARTET_NICHT_MEHR } from '../texte/exter';
import {
  type EigeneTabelle,
  hindernisse,
  platziere,
  type Sollzeile,
  zeilenMitSchluessel,
} from './eigeneTabelle';

/** The cells of one row of the waiting list. */
export type Wartelistenzeile = Readonly<Record<Wartelistenspalte, Zellwert>>;

/** Its rows are told apart as people are. */
export const WARTETABELLE = {
  liste: WARTELISTE,
  schluesselfeld: 'kundennummer',
  form: personenschluessel,
} as const satisfies EigeneTabelle<typeof WARTELISTE>;

/** A row that is to be written. */
export type Wartelistensoll = Sollzeile<typeof WARTELISTE, 'kundennummer'>;

/** The rows in their order; errors where the places cannot be counted, and then the list stays as it is. */
export function planeWarteliste(
  plaetze: readonly Platzzeile[],
  zeilen: readonly Exterzeile[],
  heute: PlainDate,
): Lesung<readonly Wartelistenzeile[]> {
  const stand = exterstandVon(plaetze, zeilen);
  if (!stand.ok) return stand;
  const { wartende } = wartelisteVon(stand.wert, zeilen);
  return { ok: true, wert: wartende.map((each) => zellenVon(each, heute)) };
}

function zellenVon(wartende: Wartende, heute: PlainDate): Wartelistenzeile {
  const { rang, zeile } = wartende;
  const { spalten } = WARTELISTE;
  return {
    rang: spalten.rang.write(rang),
    kundennummer: spalten.kundennummer.write(zeile.kundennummer),
    fachkraft: spalten.fachkraft.write(zeile.fachkraft),
    kennungSeit: spalten.kennungSeit.write(zeile.kennungSeit),
    zugang: spalten.zugang.write(zeile.zugang),
    vorschlag: spalten.vorschlag.write(vorschlagText(wartende)),
    stand: spalten.stand.write(heute),
  };
}

/** The tables as they were read, with their headers. */
export interface Wartelistenlage {
  readonly plaetze: readonly Platzzeile[];
  /** That of the cases, and cells of it that could not even be read, by row, counted from 0. */
  readonly liste: Raster;
  readonly zellfehler?: ReadonlyMap<number, readonly Fehler[]>;
  /** That of the waiting list. */
  readonly tabelle: Raster;
  readonly heute: PlainDate;
}

/**
 * Which rows of the table change: whoever waits by their Kundennummer, and whoever stands there and does not wait any more, which
 * is said in their row. Errors where somebody who waits cannot be told from others; then nothing is written.
 */
export function planeWartetabelle(lage: Wartelistenlage): Lesung<readonly Wartelistensoll[]> {
  const { plaetze, liste, tabelle, heute } = lage;
  const zeilen = exterzeilenAus(liste, WER_WARTET);
  if (!zeilen.ok) return zeilen;
  const geplant = planeWarteliste(plaetze, zeilen.wert, heute);
  if (!geplant.ok) return geplant;
  const fehler = [
    ...unlesbare(lage),
    ...hindernisse(WARTETABELLE, tabelle),
    ...unklare(geplant.wert, zeilen.wert, liste),
  ];
  if (fehler.length > 0) return { ok: false, fehler };
  return { ok: true, wert: platziere(WARTETABELLE, tabelle, sollAus(geplant.wert, tabelle, heute)) };
}

/** Whoever waits, and then whoever does not any more. */
function sollAus(
  geplant: readonly Wartelistenzeile[],
  tabelle: Raster,
  heute: PlainDate,
): ReadonlyMap<string, Wartelistensoll['werte']> {
  const wartende = geplant.map(({ kundennummer, ...werte }) => [String(kundennummer), werte] as const);
  const warten = new Set(wartende.map(([kundennummer]) => personenschluessel(kundennummer)));
  const andere = zeilenMitSchluessel(WARTETABELLE, tabelle).filter(
    ({ schluessel, stelle }) => !warten.has(personenschluessel(schluessel)) && !istAusgetragen(stelle),
  );
  return new Map([
    ...wartende,
    ...andere.map(({ schluessel, stelle }) => [schluessel, ausgetragen(stelle, heute)] as const),
  ]);
}

/** Cells that decide who waits and could not even be read; in the table they stand as empty. */
function unlesbare({ liste, zellfehler = new Map() }: Wartelistenlage): Fehler[] {
  const { fundort } = findeSpalten(FAELLE, liste);
  return [...zellfehler].flatMap(([zeile, fehler]) => {
    const stelle = new Stelle<Fallspalte>(fundort, zeile);
    const orte = new Set(WER_WARTET.map((feld) => JSON.stringify(stelle.ort(feld))));
    return fehler.filter((each) => each.orte.some((ort) => orte.has(JSON.stringify(ort))));
  });
}

/** Rows of the list that nobody can tell whom they belong to. */
function unklare(
  geplant: readonly Wartelistenzeile[],
  zeilen: readonly PlatzierteExterzeile[],
  liste: Raster,
): Fehler[] {
  const jePerson = new Map<string, number[]>();
  for (const { kundennummer, zeile } of zeilen) {
    const person = personenschluessel(kundennummer);
    const gleiche = jePerson.get(person);
    if (gleiche) gleiche.push(zeile);
    else jePerson.set(person, [zeile]);
  }
  const warten = new Set(geplant.map(({ kundennummer }) => personenschluessel(String(kundennummer))));
  const { fundort } = findeSpalten(FAELLE, liste);
  const orte = [...warten].flatMap((person) => {
    const gleiche = jePerson.get(person) ?? [];
    if (person !== '' && gleiche.length < 2) return [];
    return gleiche.map((zeile) => new Stelle<Fallspalte>(fundort, zeile).ort('kundennummer'));
  });
  return orte.length === 0 ? [] : [{ code: 'WARTENDE_UNKLAR', orte }];
}

function istAusgetragen(stelle: Stelle): boolean {
  const { value } = stelle.zelle('vorschlag');
  return (
    value.art === 'text' && value.wert === WARTET_NICHT_MEHR && stelle.zelle('rang').value.art === 'leer'
  );
}

/** Rank and proposal go; who it was stays, and whatever the house has written beside it. */
function ausgetragen(stelle: Stelle, heute: PlainDate): Wartelistensoll['werte'] {
  const wie = (feld: Wartelistenspalte): Zellwert => {
    const { value } = stelle.zelle(feld);
    return 'wert' in value && typeof value.wert !== 'boolean' ? value.wert : '';
  };
  return {
    rang: '',
    fachkraft: wie('fachkraft'),
    kennungSeit: wie('kennungSeit'),
    zugang: wie('zugang'),
    vorschlag: WARTET_NICHT_MEHR,
    stand: WARTELISTE.spalten.stand.write(heute),
  };
}
