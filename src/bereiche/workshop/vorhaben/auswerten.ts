/** What evaluating writes: the table of agreement, the heat map of one round, and what both were computed from. Pure. */
import { type Aenderung, type Ordnungszeile, setzen, zellwerte } from '../../../listen/aenderung';
import type { Fehler } from '../../../listen/fehler';
import type { Inhalt } from '../../../listen/inhalt';
import { normalized } from '../../../listen/readRating';
import type { Zellwerte } from '../../../listen/aenderung';
import type { PlainDate } from '../../../listen/plainDate';
import { type Runde, RUNDEN, type Uebereinstimmung } from '../../uebung';
import { type Gemessenes, inRunde, jePerson, messe, streuungenVon, stufenurteile } from '../fach/auswertung';
import { pruefsummeVon } from '../fach/herkunft';
import { personIn } from '../fach/personen';
import type { Workshopurteil } from '../fach/urteile';
import { AUSWERTUNG, GEMESSENES, STREUUNGEN_JE_PERSON, UEBEREINSTIMMUNG } from '../listen';
import { ALLE_STUFEN } from '../regeln/vokabular';
import { OHNE_SPANNE_FUER_ALLE } from '../texte/auswerten';
import { kurzhinweis } from '../texte/kennzahl';

/** What is to be evaluated. */
export interface Auswertungswunsch {
  /** The round of the heat map. */
  readonly runde: Runde;
  readonly heute: PlainDate;
}

/** Rows of the template that somebody has taken out of the table of agreement, and other faults of it. */
export function auswertungsfehlerIn(inhalt: Inhalt): readonly Fehler[] {
  const { zeilen, spaltenfehler } = inhalt.liste(UEBEREINSTIMMUNG);
  const tabelle = UEBEREINSTIMMUNG.name;
  const ids = new Set(zeilen.map(({ zeile }) => zeile.id));
  const fehlende = GEMESSENES.filter(({ id }) => !ids.has(id)).map(({ id }): Fehler => ({
    code: 'ID_FEHLT',
    orte: [{ art: 'blatt', blatt: UEBEREINSTIMMUNG.blatt }],
    tabelle,
    id,
  }));
  const fremde = zeilen.flatMap(({ fehler }) => fehler.filter(({ code }) => code === 'ID_UNBEKANNT'));
  const doppelte = inhalt.liste(UEBEREINSTIMMUNG).fehler.filter(({ code }) => code === 'ID_DOPPELT');
  return spaltenfehler.length > 0 ? [] : [...fehlende, ...fremde, ...doppelte];
}

/** The changes. Rows stay where people have put them; only what is in them is new. */
export function planeAuswertung(
  inhalt: Inhalt,
  urteile: readonly Workshopurteil[],
  { runde, heute }: Auswertungswunsch,
): readonly Aenderung[] {
  return [
    { art: 'ordnen', liste: UEBEREINSTIMMUNG, zeilen: uebereinstimmungszeilen(inhalt, urteile) },
    { art: 'ordnen', liste: STREUUNGEN_JE_PERSON, zeilen: streuungszeilen(inhalt, inRunde(urteile, runde)) },
    setzen(AUSWERTUNG.am, heute),
    setzen(AUSWERTUNG.urteile, urteile.length),
    setzen(AUSWERTUNG.runde, runde),
    setzen(AUSWERTUNG.pruefsumme, pruefsummeVon(urteile)),
  ];
}

function uebereinstimmungszeilen(inhalt: Inhalt, urteile: readonly Workshopurteil[]): Ordnungszeile[] {
  return inhalt.liste(UEBEREINSTIMMUNG).zeilen.map(({ zeile }) => ({
    aus: zeile.stelle.zeile,
    werte: zellwerte(UEBEREINSTIMMUNG, kennzahlen(urteile, zeile.id as Gemessenes)),
  }));
}

function kennzahlen(urteile: readonly Workshopurteil[], id: Gemessenes) {
  const [eins, zwei] = RUNDEN.map((runde) => messe(inRunde(urteile, runde), id)) as [
    Uebereinstimmung,
    Uebereinstimmung,
  ];
  return {
    alpha1: alphaIn(eins),
    ...{ von1: spanneIn(eins)?.von ?? null, bis1: spanneIn(eins)?.bis ?? null },
    einheiten1: eins.einheiten,
    gleich1: prozent(eins),
    alpha2: alphaIn(zwei),
    ...{ von2: spanneIn(zwei)?.von ?? null, bis2: spanneIn(zwei)?.bis ?? null },
    einheiten2: zwei.einheiten,
    gleich2: prozent(zwei),
    hinweis: hinweis([eins, zwei], id),
  };
}

function alphaIn({ alpha }: Uebereinstimmung): number | null {
  return typeof alpha === 'number' ? gerundet(alpha) : null;
}

function spanneIn({ spanne }: Uebereinstimmung): { von: number; bis: number } | null {
  return spanne?.art === 'spanne' ? { von: gerundet(spanne.von), bis: gerundet(spanne.bis) } : null;
}

function prozent({ exakt }: Uebereinstimmung): number | null {
  return exakt === null ? null : Math.round(exakt * 100);
}

/** Three digits; more would claim what the interval denies. */
function gerundet(wert: number): number {
  return Math.round(wert * 1000) / 1000;
}

function hinweis(runden: readonly Uebereinstimmung[], id: Gemessenes): string {
  const gesagte = runden.flatMap((each, index) => (each.urteile === 0 ? [] : [{ each, runde: index + 1 }]));
  const je = gesagte.flatMap(({ each, runde }) => {
    const kurz = kurzhinweis(each);
    return kurz === '' ? [] : [`Runde ${runde}: ${kurz}.`];
  });
  return [...(id === ALLE_STUFEN.id && gesagte.length > 0 ? [OHNE_SPANNE_FUER_ALLE] : []), ...je].join(' ');
}

function streuungszeilen(inhalt: Inhalt, urteile: readonly Workshopurteil[]): Ordnungszeile[] {
  const vorhandene = inhalt.liste(STREUUNGEN_JE_PERSON).zeilen.map(({ zeile }) => zeile);
  const gruppen = jePerson(stufenurteile(urteile));
  const gewaehlt = new Set<number>();
  const neue = gruppen.map((gruppe): Ordnungszeile => {
    const alte = vorhandene.find(
      ({ person, stelle }) => normalized(person) === normalized(gruppe.id) && !gewaehlt.has(stelle.zeile),
    );
    if (alte) gewaehlt.add(alte.stelle.zeile);
    const werte = { person: gruppe.id, titel: personIn(gruppe.id)?.titel ?? '', ...streuungenVon(gruppe) };
    return { aus: alte?.stelle.zeile ?? null, werte: zellwerte(STREUUNGEN_JE_PERSON, werte) };
  });
  const weg = vorhandene.filter(({ stelle }) => !gewaehlt.has(stelle.zeile));
  return [...neue, ...weg.map(({ stelle }): Ordnungszeile => ({ aus: stelle.zeile, werte: LEER }))];
}

const LEER: Zellwerte = Object.fromEntries(
  Object.keys(STREUUNGEN_JE_PERSON.spalten).map((feld) => [feld, '']),
);
