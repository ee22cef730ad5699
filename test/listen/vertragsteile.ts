/** Every column and single cell that the product has, and which cells each must understand or refuse, by its kind alone. */
import fc from 'fast-check';
import { HAUSREGEL_WERT } from '../../src/bereiche/bfm/prozess/regeln/hausregelwerte';
import { HAUSREGELN, STATUS } from '../../src/bereiche/bfm/prozess/listen';
import { FAELLE, HAUSHALT, LISTE_STAND, PLAETZE, WARTELISTE } from '../../src/bereiche/fallliste';
import { KOOPERATIONSZAHLEN } from '../../src/bereiche/fallliste/kooperationszahlen';
import { ZAHLEN, ZAHLEN_STAND } from '../../src/bereiche/fallliste/zahlen';
import { FREIGABE } from '../../src/bereiche/haus/listen';
import { EINWILLIGUNGEN, KONFERENZEN } from '../../src/bereiche/kooperation/listen';
import { PARTNER } from '../../src/bereiche/kooperation/listenDesHauses';
import { DATENGRUPPE_LABEL } from '../../src/bereiche/kooperation/regeln/vokabular';
import {
  REGELN_G,
  REGELN_K,
  REGELN_P,
  REGELN_Z,
  REGELWERK_TEILE,
  FREIGABE_FELDER as SATZFREIGABE,
  SATZ,
} from '../../src/bereiche/regelwerk/listen';
import { UEBUNG_TEILE } from '../../src/bereiche/uebung/listen';
import {
  AUSWERTUNG,
  PROTOKOLL,
  UEBEREINSTIMMUNG,
  URTEILE as WORKSHOPURTEILE,
  WORKSHOP_TEILE,
} from '../../src/bereiche/workshop/listen';
import type { Fehler, FehlerCode } from '../../src/listen/fehler';
import type { Feld } from '../../src/listen/feld';
import type { Liste } from '../../src/listen/liste';
import { FIRST_SERIAL, LAST_SERIAL } from '../../src/listen/plainDate';
import type { Art, Spalte } from '../../src/listen/spalte';
import type { Zellwert } from '../../src/listen/werte';
import type { RawValue } from '../../src/listen/zelle';
import { MAPPEN_MIT_KURSEN } from '../bereiche/mitKursen';
import { datum, FEHLERWERT, LEER, text, wahrheitswert, zahl } from '../support/rawFaelle';
import { eingetragen, gelesen } from '../support/spalte';

/** How often a property is tried for each column or table, each time with other cells. */
export const LAEUFE = process.env['GRUENDLICH'] !== undefined ? 300 : 20;

/** A column or single cell with a name for the report. */
export interface Teil {
  readonly name: string;
  readonly spalte: Spalte<unknown>;
}

/** The Bereiche of the program, and one more. */
export const VERTRAGSBEREICHE = MAPPEN_MIT_KURSEN;

/** All tables of the workbooks: of a Fallmappe by Bereich, of a list of cases, of practising, of a workshop and of rules, released ones too. */
export const TABELLEN: readonly Liste[] = [
  ...VERTRAGSBEREICHE.flatMap(({ teile }) => teile.listen),
  ...[FAELLE, PLAETZE, WARTELISTE, HAUSHALT, KOOPERATIONSZAHLEN, ZAHLEN],
  ...UEBUNG_TEILE.listen,
  ...WORKSHOP_TEILE.listen,
  ...REGELWERK_TEILE.listen,
];

/** All single cells of the workbooks. */
export const FELDER: readonly Feld<unknown>[] = [
  ...VERTRAGSBEREICHE.flatMap(({ teile }) =>
    teile.felder.flatMap((each) => ('spalte' in each ? [each] : [])),
  ),
  LISTE_STAND,
  ZAHLEN_STAND,
  ...Object.values<Feld<unknown>>(FREIGABE),
  ...UEBUNG_TEILE.felder,
  ...Object.values<Feld<unknown>>({ ...AUSWERTUNG, ...PROTOKOLL }),
  ...Object.values<Feld<unknown>>(SATZ),
  ...SATZFREIGABE,
];

/** Kinds as they are understood; some columns look otherwise than they are understood, see their definitions. */
type Leseart = Art | 'verweis' | 'verweise' | 'mehrere' | 'dezimal' | 'ungelesen';
const SONDERFAELLE = new Map<Spalte<unknown>, Leseart>([
  [STATUS.spalten.profiling, 'anzahl'],
  [HAUSREGELN.spalten.wert, 'ungelesen'],
  // Understood by their row; the tests of the Workshop read them.
  [WORKSHOPURTEILE.spalten.stufe, 'ungelesen'],
  // Understood by their inputs; the tests of the Regelwerk read them.
  ...[REGELN_P, REGELN_K, REGELN_G, REGELN_Z].flatMap((each) =>
    Object.values<Spalte<unknown>>(each.spalten)
      .filter((spalte) => spalte.read({ ort: { art: 'mappe' }, value: text('k1') }, () => undefined) === null)
      .filter(({ art }) => art === 'text')
      .map((spalte) => [spalte, 'ungelesen'] as const),
  ),
  [KOOPERATIONSZAHLEN.spalten.median, 'dezimal'],
  [PARTNER.spalten.datenumfang, 'mehrere'],
  [EINWILLIGUNGEN.spalten.umfang, 'mehrere'],
  [KONFERENZEN.spalten.stellen, 'verweise'],
  [KONFERENZEN.spalten.einwilligungen, 'verweise'],
  ...(['alpha1', 'von1', 'bis1', 'alpha2', 'von2', 'bis2'] as const).map(
    (feld) => [UEBEREINSTIMMUNG.spalten[feld], 'dezimal'] as const,
  ),
]);

/** A column that names a row of another table takes its Id in either case. */
function istVerweis(spalte: Spalte<unknown>): boolean {
  return spalte.art === 'text' && gelesen(spalte, text('k1')).wert === 'K1';
}

/** How the cells of a column are understood. */
export function leseartVon(spalte: Spalte<unknown>): Leseart {
  return SONDERFAELLE.get(spalte) ?? (istVerweis(spalte) ? 'verweis' : spalte.art);
}

/** Every column but that of the Ids, every single cell, every rule of the house. */
export const TEILE: readonly Teil[] = [
  ...TABELLEN.flatMap(({ name, spalten }) =>
    Object.entries(spalten).flatMap(([feld, spalte]) =>
      feld === 'id' ? [] : [{ name: `${name}[${feld}]`, spalte }],
    ),
  ),
  ...FELDER,
  ...Object.entries(HAUSREGEL_WERT).map(([id, spalte]) => ({ name: `Hausregel ${id}`, spalte })),
].filter(({ spalte }) => leseartVon(spalte) !== 'ungelesen');

/** Whether an empty cell is an error. */
export function istPflicht(spalte: Spalte<unknown>): boolean {
  return gelesen(spalte, LEER).fehler.length > 0;
}

/** A cell that must be understood, and what stands in it when its value is written again. */
export interface GuteZelle {
  readonly value: RawValue;
  readonly geschrieben: Zellwert;
}

const TEXTE = fc
  .oneof(
    fc.string(),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('=1+1', "'a", '-', '0', '001'),
  )
  .filter((each) => !['', '?'].includes(each.trim()))
  .map((wert): GuteZelle => ({ value: text(wert), geschrieben: wert.trim() }));
const ZIFFERN = fc.nat().map((wert): GuteZelle => ({ value: zahl(wert), geschrieben: String(wert) }));
const TAGE = fc
  .tuple(fc.integer({ min: FIRST_SERIAL, max: LAST_SERIAL }), fc.constantFrom(0, 0.25, 0.9))
  // From 1900 to 2100 it is a year that somebody typed, no day of 1905; from 22 o'clock on it may be the day before.
  .filter(([tag]) => tag < 1900 || tag > 2100)
  .map(([tag, uhrzeit]): GuteZelle => ({ value: datum(tag + uhrzeit), geschrieben: tag }));

/** Several of a list in its order, parted by a semicolon. */
function mehrereAus(liste: readonly string[]): fc.Arbitrary<GuteZelle> {
  return fc
    .subarray([...liste], { minLength: 1 })
    .map((teile) => ({ value: text(` ${teile.join(' ;')}`), geschrieben: teile.join('; ') }));
}

/** Cells with an entry that a column must understand. */
export function guteZellen(spalte: Spalte<unknown>): fc.Arbitrary<GuteZelle> {
  const angebot = angebotene(spalte).map((wert) => ({ value: eingetragen(spalte, wert), geschrieben: wert }));
  switch (leseartVon(spalte)) {
    case 'tag':
      return TAGE;
    case 'anzahl': {
      const { von = 0, bis = Number.MAX_SAFE_INTEGER } = spalte.grenzen ?? {};
      return fc.integer({ min: von, max: bis }).map((wert) => ({ value: zahl(wert), geschrieben: wert }));
    }
    case 'mehrere':
      return mehrereAus(Object.values(DATENGRUPPE_LABEL));
    case 'verweise':
      return mehrereAus(['P1', 'P3', 'P2-K4M2QX', 'E7']);
    case 'dezimal':
      return fc
        .double({ noNaN: true, noDefaultInfinity: true })
        .map((wert) => ({ value: zahl(wert), geschrieben: wert }));
    case 'auswahl':
      return fc.constantFrom(...angebot);
    case 'vorschlag':
      return fc.oneof(fc.constantFrom(...angebot), TEXTE, ZIFFERN);
    case 'verweis':
      return TEXTE.map((each) => ({ ...each, geschrieben: String(each.geschrieben).toUpperCase() }));
    case 'text':
    case 'lang':
    case 'fest':
    case 'ungelesen':
      return fc.oneof(TEXTE, ZIFFERN);
  }
}

/** What the drop-down of a column offers beside the question mark. */
function angebotene({ angebot }: Spalte<unknown>): Zellwert[] {
  return (angebot?.eintraege ?? []).filter((each) => each !== '?');
}

/** Cells that a column must refuse, each with the code of its error. */
export function schlechteZellen(spalte: Spalte<unknown>): readonly (readonly [RawValue, FehlerCode])[] {
  const mit = (code: FehlerCode, ...values: readonly RawValue[]) =>
    values.map((value) => [value, code] as const);
  const WAHR = wahrheitswert(true);
  switch (leseartVon(spalte)) {
    case 'tag':
      return [
        ...mit(
          'DATUM_UNGUELTIG',
          text('21.11.2026'),
          text('2026-11-21'),
          text('46347'),
          datum(2026),
          WAHR,
          FEHLERWERT,
        ),
        ...mit('DATUM_AUSSERHALB', zahl(0), zahl(-1), datum(60), datum(LAST_SERIAL + 1), zahl(NaN)),
      ];
    case 'anzahl': {
      const code = spalte.grenzen ? 'ZAHL_AUSSERHALB' : 'ANZAHL_UNGUELTIG';
      const { von = 0, bis = Number.MAX_SAFE_INTEGER } = spalte.grenzen ?? {};
      const zahlen = [von - 1, bis + 1, von + 0.5, NaN, Infinity].map(zahl);
      return mit(code, ...zahlen, text('3'), text('drei'), datum(von), WAHR, FEHLERWERT);
    }
    case 'mehrere':
      return mit('AUSWAHL_UNGUELTIG', text('gibt es nicht'), text('Ziel; 7'), zahl(7), WAHR, FEHLERWERT);
    case 'dezimal':
      return mit('ANZAHL_UNGUELTIG', text('0,5'), datum(1), zahl(NaN), zahl(Infinity), WAHR, FEHLERWERT);
    case 'auswahl': {
      const code = spalte.angebot?.name === 'Stufe' ? 'STUFE_UNGUELTIG' : 'AUSWAHL_UNGUELTIG';
      return mit(code, text('gibt es nicht'), text('__proto__'), zahl(7), zahl(2.5), datum(1), FEHLERWERT);
    }
    case 'text':
    case 'lang':
    case 'fest':
    case 'vorschlag':
    case 'verweis':
    case 'verweise':
      return mit('TEXT_UNGUELTIG', FEHLERWERT, WAHR, wahrheitswert(false));
    case 'ungelesen':
      return [];
  }
}

/** Anything that can stand in a cell. */
export const BELIEBIG: fc.Arbitrary<RawValue> = fc.oneof(
  fc.constantFrom(LEER, FEHLERWERT, wahrheitswert(true), wahrheitswert(false)),
  fc
    .oneof(fc.string(), fc.constantFrom('?', '-', 'x', 'ja', '0', 'Z1', 'constructor', '__proto__'))
    .map(text),
  fc.oneof(fc.double(), fc.integer({ min: -1, max: 8 })).map(zahl),
  fc.oneof(fc.double(), fc.integer({ min: 0, max: LAST_SERIAL + 2 })).map(datum),
);

/** The cells that errors name. */
export function orteVon(fehler: readonly Fehler[]): unknown[] {
  return fehler.flatMap(({ orte }) => orte);
}
