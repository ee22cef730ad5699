/**
 * A list in a new order, as pieces of a write: which rows change, and to what. A row takes along everything that stands in it, columns
 * of people's own included; rows that stay as they are are not touched. Pure.
 */
import type { Aenderung, Ordnungszeile } from '../../listen/aenderung';
import type { Liste } from '../../listen/liste';
import { spaltenIn } from '../../listen/readListe';
import type { Zellwert } from '../../listen/werte';
import { normalized } from '../../listen/readRating';
import { ortAt, parseAnker } from '../../listen/adresse';
import { type Bestand, istLeer } from '../bestand';
import { mitApostroph, vorherVon } from './inhalt';
import type { Stueck } from './stueck';
import { formatFuer, istPassendesFormat } from './zellformat';

type Ordnung = Extract<Aenderung, { art: 'ordnen' }>;

/** The contents of one row. */
interface Zeileninhalt {
  readonly formulas: readonly unknown[];
  readonly numberFormat: readonly string[];
}

/** The pieces that put a list into a new order. @throws Error when a row with content is named never or twice: a bug. */
export function planeOrdnung(bestand: Bestand, { liste, zeilen }: Ordnung): Stueck[] {
  const daten = bestand.values.length - 1;
  pruefe(bestand, liste, zeilen);
  const { mitEigenem, blanke } = uebrige(bestand, zeilen);
  const bleibende = [...zeilen, ...mitEigenem];
  const ziel = [...bleibende, ...blanke].slice(0, Math.max(daten, bleibende.length));
  const anders = ziel.flatMap((zeile, position) => {
    const inhalt = inhaltFuer(bestand, liste, zeile, position);
    return position < daten && istGleich(inhalt, zeileninhalt(bestand, position))
      ? []
      : [{ position, inhalt }];
  });
  return bloecke(anders, daten).map((zeilen) => stueckAus(bestand, liste.name, zeilen, daten));
}

function pruefe(bestand: Bestand, liste: Liste, zeilen: readonly Ordnungszeile[]): void {
  const genannt = zeilen.flatMap(({ aus }) => (aus === null ? [] : [aus]));
  const spalten = spaltenIn(bestand);
  const stellen = Object.values(liste.spalten).flatMap(({ kopf }) => spalten.get(normalized(kopf)) ?? []);
  const belegt = bestand.values
    .slice(1)
    .flatMap((row, zeile) => (istLeer(stellen.map((stelle) => row[stelle])) ? [] : [zeile]));
  const fremd = genannt.some((aus) => !Number.isInteger(aus) || bestand.values.slice(1)[aus] === undefined);
  if (fremd || new Set(genannt).size !== genannt.length || belegt.some((zeile) => !genannt.includes(zeile)))
    throw new Error('A new order must name every row with content exactly once');
}

/** Rows that are not named come last, in their order: formulas and columns of people's own may stand in them. */
function uebrige(
  bestand: Bestand,
  zeilen: readonly Ordnungszeile[],
): { readonly mitEigenem: Ordnungszeile[]; readonly blanke: Ordnungszeile[] } {
  const genannt = new Set(zeilen.map(({ aus }) => aus));
  const ungenannt = bestand.values
    .slice(1)
    .flatMap((row, aus) => (genannt.has(aus) ? [] : [{ aus, werte: {}, istBlank: istLeer(row) }]));
  return {
    mitEigenem: ungenannt.filter(({ istBlank }) => !istBlank),
    blanke: ungenannt.filter(({ istBlank }) => istBlank),
  };
}

function zeileninhalt(bestand: Bestand, zeile: number): Zeileninhalt {
  const zellen = (bestand.values[0] ?? []).map((_, spalte) => vorherVon(bestand, zeile + 1, spalte, 1));
  return {
    formulas: zellen.map(({ formulas }) => formulas[0]?.[0] ?? ''),
    numberFormat: zellen.map(({ numberFormat }) => numberFormat[0]?.[0] ?? 'General'),
  };
}

function inhaltFuer(
  bestand: Bestand,
  liste: Liste,
  { aus, werte }: Ordnungszeile,
  position: number,
): Zeileninhalt {
  const kopf = parseAnker(bestand.address).zeile;
  const { formulas, numberFormat } = aus === null ? neuerInhalt(bestand) : zeileninhalt(bestand, aus);
  const neu = {
    formulas: formulas.map((each) =>
      formelFuerZeile(each, kopf + (aus ?? position) + 1, kopf + position + 1),
    ),
    numberFormat: [...numberFormat],
  };
  const spalten = spaltenIn(bestand);
  for (const [feld, wert] of Object.entries(werte)) {
    const stelle = spalten.get(normalized(liste.spalten[feld]?.kopf ?? ''));
    if (stelle === undefined) throw new Error(`No column ${liste.name}[${feld}]`);
    const bisher = neu.numberFormat[stelle] ?? 'General';
    const passt = istPassendesFormat(liste, feld, wert, bisher);
    if (aus !== null && passt && stehtDa(bestand, aus + 1, stelle, wert)) continue;
    const format = wert === '' ? bisher : formatFuer(liste, feld, wert);
    neu.formulas[stelle] = mitApostroph(wert, format);
    neu.numberFormat[stelle] = format;
  }
  return neu;
}

/** A new row looks like the first one and holds nothing. */
function neuerInhalt(bestand: Bestand): Zeileninhalt {
  const breite = bestand.values[0]?.length ?? 0;
  return {
    formulas: Array.from({ length: breite }, () => ''),
    numberFormat: Array.from(
      { length: breite },
      (_, spalte) => bestand.numberFormat[1]?.[spalte] ?? 'General',
    ),
  };
}

/** Whether a cell holds the value already, typed and not computed. */
function stehtDa({ values, formulas }: Bestand, zeile: number, stelle: number, wert: Zellwert): boolean {
  return values[zeile]?.[stelle] === wert && formulas[zeile]?.[stelle] === wert;
}

/** References, with the sheet they are on; texts, quoted sheets and headers are cut out before. */
const BEZUG =
  /(?<![\p{L}\d_.$])([\p{L}\d_.]*!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\p{L}\d_.(!])/giu;

/**
 * A formula in its new row: what it says of its own row it says of the new one, as when Excel sorts.
 * @param von, nach rows of the sheet, counted from 1.
 */
export function formelFuerZeile(formel: unknown, von: number, nach: number): unknown {
  if (typeof formel !== 'string' || !formel.startsWith('=') || von === nach) return formel;
  const eigeneZeile = new RegExp(`([A-Z])${von}(?!\\d)`, 'gi');
  return formel
    .split(/("[^"]*"|'[^']*'|\[[^\]]*\])/)
    .map((teil, index) => (index % 2 === 1 ? teil : teil.replace(BEZUG, versetzt)))
    .join('');

  function versetzt(ganzer: string, blatt: string | undefined, bezug: string): string {
    return blatt === undefined ? bezug.replace(eigeneZeile, `$1${nach}`) : ganzer;
  }
}

function istGleich(one: Zeileninhalt, other: Zeileninhalt): boolean {
  return (
    one.formulas.every((each, index) => each === other.formulas[index]) &&
    one.numberFormat.every((each, index) => each === other.numberFormat[index])
  );
}

interface Stelle {
  readonly position: number;
  readonly inhalt: Zeileninhalt;
}

/** Rows that stand one below the other are written in one piece; each new row is a piece of its own. */
function bloecke(stellen: readonly Stelle[], daten: number): Stelle[][] {
  const gruppen: Stelle[][] = [];
  for (const stelle of stellen) {
    const letztes = gruppen.at(-1);
    const schliesstAn = stelle.position < daten && letztes?.at(-1)?.position === stelle.position - 1;
    if (schliesstAn) letztes?.push(stelle);
    else gruppen.push([stelle]);
  }
  return gruppen;
}

function stueckAus(bestand: Bestand, tabelle: string, zeilen: readonly Stelle[], daten: number): Stueck {
  const zeile = zeilen[0]?.position ?? 0;
  const vorher = zeilen.map(({ position }) => zeileninhalt(bestand, position));
  const inhalt = {
    formulas: zeilen.map((each) => each.inhalt.formulas),
    numberFormat: zeilen.map((each) => each.inhalt.numberFormat),
  };
  return {
    ...(zeile >= daten ? { zeile: 'neu' } : {}),
    inhalt,
    block: {
      ort: ortAt(parseAnker(bestand.address), zeile + 1, 0),
      ziel: { art: 'tabellenzeile', tabelle, zeile },
      format: inhalt.numberFormat,
      vorher: {
        formulas: vorher.map(({ formulas }) => formulas),
        numberFormat: vorher.map(({ numberFormat }) => numberFormat),
      },
      nachher: inhalt.formulas.map((row) => row.map(String)),
    },
  };
}
