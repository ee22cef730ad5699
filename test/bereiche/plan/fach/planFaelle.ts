/** Builders of plan rows and plans for tests; nothing here decides anything. */
import type { Inhaltsfeld, Inhaltswerte, Planinhalte } from '../../../../src/bereiche/plan/fach/inhalte';
import type { Plan } from '../../../../src/bereiche/plan/fach/plan';
import {
  type Angebot,
  ANGEBOTE,
  INHALTSFELDER,
  LUECKEN,
  PLAN_DATUM,
  type Schritt,
  SCHRITTE,
  type Ziel,
  ZIELE,
} from '../../../../src/bereiche/plan/listen';
import { RECHTSLISTE } from '../../../../src/bereiche/recht/listen';
import type { Feld } from '../../../../src/listen/feld';
import type { Inhalt } from '../../../../src/listen/inhalt';
import type { Liste } from '../../../../src/listen/liste';
import { serialOfDate } from '../../../../src/listen/plainDate';
import { Stelle } from '../../../../src/listen/stelle';
import type { RawCell, RawValue } from '../../../../src/listen/zelle';
import { date } from '../../../support/faelle';
import { inhaltMit, tabelle, type Zellen, zelle } from '../../../support/inhalt';
import { datum, LEER, ortVon, text, zahl } from '../../../support/rawFaelle';

export const HEUTE = date('2026-11-21');

/** A date cell of an ISO date. */
export const tag = (iso: string): RawValue => datum(serialOfDate(date(iso)));

export type Zielzellen = Zellen<(typeof ZIELE)['spalten']>;
export type Schrittzellen = Zellen<(typeof SCHRITTE)['spalten']>;
export type Angebotszellen = Zellen<(typeof ANGEBOTE)['spalten']>;
export type Lueckenzellen = Zellen<(typeof LUECKEN)['spalten']>;

/** What stands in the tables of a plan, and in the cell with its date. */
export interface Planzellen {
  readonly ziele?: readonly Zielzellen[];
  readonly schritte?: readonly Schrittzellen[];
  readonly angebote?: readonly Angebotszellen[];
  readonly luecken?: readonly Lueckenzellen[];
  readonly planDatum?: RawValue;
  readonly inhalte?: Readonly<Partial<Record<Inhaltsfeld, RawValue>>>;
  /** The legal labels; missing in a workbook without them. */
  readonly recht?: readonly Zellen<(typeof RECHTSLISTE)['spalten']>[];
}

/** The reading of a workbook with this plan; tables that are not named are empty. */
export function planinhalt({
  ziele,
  schritte,
  angebote,
  luecken,
  planDatum,
  inhalte = {},
  recht,
}: Planzellen): Inhalt {
  const felder = Object.entries(INHALTSFELDER) as [Inhaltsfeld, Feld<unknown>][];
  return inhaltMit(
    tabelle(ZIELE, ziele ?? []),
    tabelle(SCHRITTE, schritte ?? []),
    tabelle(ANGEBOTE, angebote ?? []),
    tabelle(LUECKEN, luecken ?? []),
    zelle(PLAN_DATUM, planDatum ?? LEER),
    ...felder.map(([name, feld]) => zelle(feld, inhalte[name] ?? LEER)),
    ...(recht === undefined ? [] : [tabelle(RECHTSLISTE, recht)]),
  );
}

/** The cells of a goal that lacks nothing on HEUTE, but for the given ones. */
export const zielZeile = (zellen: Zielzellen = {}): Zielzellen => ({
  id: text('Z1'),
  ressourcenbereich: text('Rahmenbedingungen'),
  foerderziel: text('Herstellung der Prozessfähigkeit'),
  handlungsstrategie: text('Schulden ordnen, Kinderbetreuung sichern'),
  ziel: text('Die Miete wird jeden Monat pünktlich gezahlt'),
  messgroesse: text('Pünktliche Mieten'),
  zielwert: zahl(3),
  mitgetragen: text('ja'),
  worteDerPerson: text('Ich will ruhig schlafen.'),
  ressourcen: text('Schwester hilft'),
  hindernisse: text('Alte Briefe'),
  termin: tag('2027-04-30'),
  ueberpruefungAm: tag('2027-04-15'),
  vereinbartAm: tag('2026-11-21'),
  stufeBeiVereinbarung: zahl(3),
  ...zellen,
});

export const schrittZeile = (zellen: Schrittzellen = {}): Schrittzellen => ({
  id: text('S1'),
  ziel: text('Z1'),
  wer: text('Person'),
  was: text('Alle Briefe sammeln'),
  bisWann: tag('2026-12-15'),
  ...zellen,
});

export const angebotZeile = (zellen: Angebotszellen = {}): Angebotszellen => ({
  name: text('Alltag im Griff'),
  ...zellen,
});

/** The place of a row that no table holds: each of its cells is called by the header of its column. */
class Kopfstelle extends Stelle {
  constructor(private readonly liste: Pick<Liste, 'spalten'>) {
    super(
      {
        raster: { address: 'A1', values: [], valueTypes: [], numberFormat: [] },
        positionen: new Map(),
        nochNicht: new Set(),
      },
      0,
    );
  }

  override zelle(feld: string): RawCell {
    const spalte = this.liste.spalten[feld];
    if (spalte === undefined) throw new Error(`No column for ${feld}`);
    return { ort: ortVon(spalte.kopf), value: LEER };
  }
}

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
    stelle: new Kopfstelle(ZIELE),
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
    leistung16a: null,
    stelle: new Kopfstelle(SCHRITTE),
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
    leistung16a: null,
    stelle: new Kopfstelle(ANGEBOTE),
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

/** The single cells of a plan in which no point is open, but for the given values. */
export function inhalteMit(werte: Partial<Inhaltswerte> = {}): Planinhalte {
  const orte = Object.entries(INHALTSFELDER).map(([name, { name: zellname }]) => [name, ortVon(zellname)]);
  return {
    eingliederungsziel: 'Arbeit',
    zielberufe: 'Helfer im Lager',
    eigenbemuehungen: 'Zwei Bewerbungen im Monat; Kopien mitbringen',
    andereTraeger: 'trifft nicht zu',
    sprachfoerderung: 'nicht nötig',
    reha: false,
    weitereWoerter: '',
    hausname: '',
    hausanschrift: '',
    hauskontakt: '',
    ...werte,
    orte: Object.fromEntries(orte) as Planinhalte['orte'],
  };
}

/** Single cells in which nothing is said. */
export const OFFENE_INHALTE = inhalteMit({
  eingliederungsziel: null,
  zielberufe: '',
  eigenbemuehungen: '',
  andereTraeger: '',
  sprachfoerderung: null,
  reha: null,
});

/** A plan that lacks nothing on HEUTE: one goal, steps of the person, the Jobcenter, others, and counselling. */
export function planMit(werte: Partial<Plan> = {}): Plan {
  return {
    ziele: [zielMit()],
    schritte: [
      schrittMit(),
      schrittMit({ id: 'S2', wer: 'Jobcenter', was: 'Antrag auf Fahrkarte weiterleiten' }),
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
    inhalte: inhalteMit(),
    ...werte,
  };
}
