/** Builders of plan rows and plans for tests; nothing here decides anything. */
import type { Plan } from '../../../src/bereiche/plan/fach/plan';
import type { Angebot, Schritt, Ziel } from '../../../src/bereiche/plan/listen';
import type { Planzeile } from '../../../src/bereiche/plan/fach/planzeile';
import { orteVon } from '../../../src/bereiche/plan/fach/planzeile';
import type { PlanRows } from '../../../src/bereiche/plan/fach/readPlan';
import { serialOfDate } from '../../../src/listen/plainDate';
import type { RawValue } from '../../../src/listen/zelle';
import {
  ANGEBOT_SPALTEN,
  LUECKE_SPALTEN,
  SCHRITT_SPALTEN,
  ZIEL_SPALTEN,
  type AngebotSpalte,
  type LueckeSpalte,
  type SchrittSpalte,
  type ZielSpalte,
} from '../../../src/bereiche/plan/regeln/planVokabular';
import { date } from '../../support/faelle';
import { datum, LEER, ortVon, text, zahl } from '../../support/rawFaelle';

export const HEUTE = date('2026-11-21');

/** A date cell of an ISO date. */
export const tag = (iso: string): RawValue => datum(serialOfDate(date(iso)));

/** A row in which everything is empty but these entries; the place of a cell is its header and the row's mark. */
export function zeileMit<Spalte extends string>(
  spalten: readonly Spalte[],
  eintraege: Partial<Record<Spalte, RawValue>>,
  marke = '',
): Planzeile<Spalte> {
  const entries = spalten.map((spalte) => [
    spalte,
    { ort: ortVon(`${spalte}${marke}`), value: eintraege[spalte] ?? LEER },
  ]);
  return Object.fromEntries(entries) as Planzeile<Spalte>;
}

/** The entries of a goal that lacks nothing on HEUTE. */
export const ZIEL_EINTRAEGE: Partial<Record<ZielSpalte, RawValue>> = {
  Id: text('Z1'),
  Ressourcenbereich: text('Rahmenbedingungen'),
  Förderziel: text('Herstellung der Prozessfähigkeit'),
  Handlungsstrategie: text('Schulden ordnen, Kinderbetreuung sichern'),
  Ziel: text('Die Miete wird jeden Monat pünktlich gezahlt'),
  Messgröße: text('Pünktliche Mieten'),
  Zielwert: zahl(3),
  Mitgetragen: text('ja'),
  'Worte der Person': text('Ich will ruhig schlafen.'),
  Ressourcen: text('Schwester hilft'),
  Hindernisse: text('Alte Briefe'),
  Termin: tag('2027-04-30'),
  'Überprüfung am': tag('2027-04-15'),
  'Vereinbart am': tag('2026-11-21'),
  'Stufe bei Vereinbarung': zahl(3),
};

export const zielZeile = (eintraege: Partial<Record<ZielSpalte, RawValue>> = {}, marke = '') =>
  zeileMit(ZIEL_SPALTEN, { ...ZIEL_EINTRAEGE, ...eintraege }, marke);

export const schrittZeile = (eintraege: Partial<Record<SchrittSpalte, RawValue>> = {}, marke = '') =>
  zeileMit(
    SCHRITT_SPALTEN,
    {
      Id: text('S1'),
      Ziel: text('Z1'),
      Wer: text('Person'),
      Was: text('Alle Briefe sammeln'),
      'Bis wann': tag('2026-12-15'),
      ...eintraege,
    },
    marke,
  );

export const angebotZeile = (eintraege: Partial<Record<AngebotSpalte, RawValue>> = {}, marke = '') =>
  zeileMit(ANGEBOT_SPALTEN, { Name: text('Alltag im Griff'), ...eintraege }, marke);

export const lueckeZeile = (eintraege: Partial<Record<LueckeSpalte, RawValue>> = {}, marke = '') =>
  zeileMit(LUECKE_SPALTEN, eintraege, marke);

/** Rows of a workbook in which the other tables are empty. */
export const rowsMit = (rows: Partial<PlanRows>): PlanRows => ({
  ziele: [],
  schritte: [],
  angebote: [],
  luecken: [],
  ...rows,
});

/** A goal that lacks nothing on HEUTE, but for the given values. */
export function zielMit(werte: Partial<Ziel> = {}): Ziel {
  return {
    id: 'Z1',
    ressourcenbereich: 'rahmenbedingungen',
    foerderziel: 'prozessfaehigkeit',
    handlungsstrategie: 'Schulden ordnen, Kinderbetreuung sichern',
    ziel: 'Die Miete wird jeden Monat pünktlich gezahlt',
    messgroesse: 'Pünktliche Mieten',
    zielwert: '3',
    mitgetragen: true,
    worteDerPerson: 'Ich will ruhig schlafen.',
    ressourcen: 'Schwester hilft',
    hindernisse: 'Alte Briefe',
    termin: date('2027-04-30'),
    ueberpruefungAm: date('2027-04-15'),
    vereinbartAm: date('2026-11-21'),
    stufeBeiVereinbarung: 3,
    ergebnis: null,
    weiteres: null,
    ueberprueftAm: null,
    orte: orteVon(ZIEL_SPALTEN, zeileMit(ZIEL_SPALTEN, {})),
    ...werte,
  };
}

/** A step of the person that lacks nothing, but for the given values. */
export function schrittMit(werte: Partial<Schritt> = {}): Schritt {
  return {
    id: 'S1',
    ziel: 'Z1',
    wer: 'Person',
    was: 'Alle Briefe sammeln',
    bisWann: date('2026-12-15'),
    angebot: '',
    freiwillig: null,
    erledigtAm: null,
    orte: orteVon(SCHRITT_SPALTEN, zeileMit(SCHRITT_SPALTEN, {})),
    ...werte,
  };
}

/** An offer without bounds and with unknown places. */
export function angebotMit(werte: Partial<Angebot> = {}): Angebot {
  return {
    name: 'Alltag im Griff',
    traeger: 'Stadt',
    foerderziel: 'prozessfaehigkeit',
    ressourcenbereich: 'rahmenbedingungen',
    rechtsgrundlage: 'kommunal',
    freiwillig: null,
    von: null,
    bis: null,
    plaetze: null,
    orte: orteVon(ANGEBOT_SPALTEN, zeileMit(ANGEBOT_SPALTEN, {})),
    ...werte,
  };
}

export const SCHULDNERBERATUNG = angebotMit({
  name: 'Schuldnerberatung Nord',
  traeger: 'Caritas',
  ressourcenbereich: null,
  foerderziel: null,
  rechtsgrundlage: 'paragraph16a',
  freiwillig: true,
});

/** A plan that lacks nothing on HEUTE: one goal, steps of the person, the Jobcenter, others, and counselling. */
export function planMit(werte: Partial<Plan> = {}): Plan {
  return {
    ziele: [zielMit()],
    schritte: [
      schrittMit(),
      schrittMit({ id: 'S2', wer: 'Jobcenter', was: 'Antrag auf Kinderbetreuung weiterleiten' }),
      schrittMit({ id: 'S3', wer: 'Dritte', was: 'Kurs anbieten', angebot: 'Alltag im Griff' }),
      schrittMit({
        id: 'S4',
        was: 'Beratung besuchen',
        angebot: 'Schuldnerberatung Nord',
        freiwillig: true,
      }),
    ],
    angebote: [angebotMit(), SCHULDNERBERATUNG],
    luecken: [],
    ...werte,
  };
}
