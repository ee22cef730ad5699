/** Looks over a Hausvorlage row by row: what keeps it from being released, and what its people should look at. Pure. */
import { readRegelsaetze } from '../../../fall/regelsaetze';
import type { Fehler } from '../../../listen/fehler';
import type { Inhalt } from '../../../listen/inhalt';
import type { PlainDate } from '../../../listen/plainDate';
import type { Ort } from '../../../listen/zelle';
import { readBetreuungsworte, readHausregeln } from '../../bfm';
import { PARTNERHINWEIS, partnerhinweise, schutzwegfehler } from '../../kooperation';
import { readLeitfaden } from '../../leitfaden';
import { ANGEBOTE, angebotPruefung, INHALTSFELDER } from '../../plan';
import { RECHTSLISTE } from '../../recht';
import { FREIGABE_FELDER } from '../listen';
import { GELTUNG_RUECKWAERTS } from '../regeln/vokabular';
import { hauszeilenIn } from './hausdaten';
import { type Hausliste, HAUSNAME, HAUSUMFANG, MAPPENFELDER } from './hauslisten';

/** Something that may be meant as it is. */
export interface Haushinweis {
  readonly satz: string;
  readonly ort: Ort;
  /** What people call the row. */
  readonly name: string;
}

/** How many rows a table holds, or wholes that they make. */
export interface Tabellenzahl {
  readonly titel: string;
  readonly zeilen: number;
}

export interface Hauspruefung {
  /** With any of these it cannot be released. */
  readonly fehler: readonly Fehler[];
  readonly hinweise: readonly Haushinweis[];
  readonly tabellen: readonly Tabellenzahl[];
}

/** @param inhalt with all parts of a Hausvorlage. */
export function pruefeHausvorlage(inhalt: Inhalt, heute: PlainDate): Hauspruefung {
  return {
    fehler: hausfehler(inhalt),
    hinweise: [
      ...angebotshinweise(inhalt),
      ...geltungshinweise(inhalt),
      ...partnerhinweise(inhalt, heute).map(({ art, ...rest }) => ({ ...rest, satz: PARTNERHINWEIS[art] })),
    ],
    tabellen: HAUSUMFANG.listen.map((each) => ({
      titel: each.titel,
      zeilen: anzahlIn(inhalt, each),
    })),
  };
}

/** Rows, or what they make as a whole. */
function anzahlIn(inhalt: Inhalt, hausliste: Hausliste): number {
  const zeilen = hauszeilenIn(inhalt, hausliste);
  return hausliste.istGanzes === true ? new Set(zeilen.map(({ name }) => name)).size : zeilen.length;
}

/** What keeps a Hausvorlage from being released or taken over. */
export function hausfehler(inhalt: Inhalt): readonly Fehler[] {
  const worte = readBetreuungsworte(inhalt);
  const saetze = readRegelsaetze(inhalt);
  return ohneWiederholung([
    ...[...FREIGABE_FELDER, ...MAPPENFELDER].flatMap((feld) => inhalt.feld(feld).fehler),
    ...ohneNamen(inhalt),
    ...HAUSUMFANG.listen.flatMap(({ liste }) => inhalt.liste(liste).fehler),
    ...readHausregeln(inhalt).fehler,
    ...(worte.ok ? [] : worte.fehler),
    ...readLeitfaden(inhalt).fehler,
    ...schutzwegfehler(inhalt),
    ...(saetze.ok ? [] : saetze.fehler),
    ...HAUSUMFANG.listen.flatMap((each) => doppelte(inhalt, each)),
  ]);
}

/** Readers of several kinds look at the same cells. */
function ohneWiederholung(fehler: readonly Fehler[]): readonly Fehler[] {
  return [...new Map(fehler.map((each) => [JSON.stringify(each), each])).values()];
}

function ohneNamen(inhalt: Inhalt): Fehler[] {
  const { wert, zelle } = inhalt.feld(HAUSNAME);
  return wert.trim() === '' ? [{ code: 'ANGABE_FEHLT', orte: [zelle.ort], feld: HAUSNAME.spalte.kopf }] : [];
}

/** Of two rows with the same key nobody could tell which one holds. Ids that stand twice are told by the reader. */
function doppelte(inhalt: Inhalt, hausliste: Hausliste): Fehler[] {
  const [feld = ''] = hausliste.schluessel;
  if (feld === 'id') return [];
  const jeSchluessel = new Map<string, number[]>();
  for (const { schluessel, zeile } of hauszeilenIn(inhalt, hausliste))
    jeSchluessel.set(schluessel, [...(jeSchluessel.get(schluessel) ?? []), zeile]);
  const stellen = new Map(
    inhalt.liste(hausliste.liste).zeilen.map(({ zeile: { stelle } }) => [stelle.zeile, stelle] as const),
  );
  return [...jeSchluessel.values()]
    .filter((zeilen) => zeilen.length > 1)
    .map((zeilen) => ({
      code: 'HAUSZEILE_DOPPELT',
      orte: zeilen.flatMap((zeile) => stellen.get(zeile)?.ort(feld) ?? []),
      tabelle: hausliste.titel,
    }));
}

function angebotshinweise(inhalt: Inhalt): Haushinweis[] {
  const inhalte = { weitereWoerter: inhalt.feld(INHALTSFELDER.weitereWoerter).wert };
  return angebotPruefung({ angebote: inhalt.liste(ANGEBOTE).heile, inhalte })
    .filter(({ ok }) => !ok)
    .map(({ words, stelle, zeile }) => ({ satz: words, ort: stelle, name: zeile ?? '' }));
}

function geltungshinweise(inhalt: Inhalt): Haushinweis[] {
  return inhalt
    .liste(RECHTSLISTE)
    .heile.filter(({ gueltigVon, gueltigBis }) => (gueltigVon ?? '') > (gueltigBis ?? '9999'))
    .map(({ stelle, label }) => ({ satz: GELTUNG_RUECKWAERTS, ort: stelle.ort('gueltigBis'), name: label }));
}
