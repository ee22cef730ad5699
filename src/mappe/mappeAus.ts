/** What was read of the main way, mapped to a raw case: every input and result with its place. Pure; knows no Excel. */
import {
  BEDARFSLISTE,
  ERGEBNIS_FELDER,
  FALL_FELDER,
  MARKEN_FELDER,
  MATRIXLISTE,
  PARAGRAPH_16A_FELDER,
  RESSOURCENLISTE,
} from '../fall/listen';
import type { RawFall } from '../fall/rawFall';
import type { Fehler, Lesung } from '../listen/fehler';
import type { Feld } from '../listen/feld';
import { type FesteZeilen, findFesteZeilen } from '../listen/festeZeilen';
import { HEUTIGE_FASSUNG, kamSpaeter, type Liste, type Spalten } from '../listen/liste';
import { cellAt, type Raster } from '../listen/raster';
import type { RawCell } from '../listen/zelle';
import { FOERDERZIELMATRIX } from '../rules/foerderzielmatrix';
import { BEDARFE, FOERDERZIELE, RESSOURCENBEREICHE } from '../rules/vocabulary';
import type { Bestand } from './bestand';
import type { Belegzellen, Ergebniszelle, GeleseneMappe } from './fallmappe';
import type { Teile } from './teile';

/** The Bereich that has the main way, and its version in this program. */
export const HAUPTWEG_BEREICH = { id: 'einschaetzung', version: 4 } as const;

/** Every table and single cell of the main way. */
export const HAUPTWEG: Teile = {
  listen: [BEDARFSLISTE, RESSOURCENLISTE, MATRIXLISTE],
  felder: [FALL_FELDER, MARKEN_FELDER, PARAGRAPH_16A_FELDER, ERGEBNIS_FELDER].flatMap((felder) =>
    Object.values<Feld<unknown>>(felder),
  ),
};

/** Cells by the name of their table, or by their defined name. */
export type Bestaende<R extends Raster = Raster> = ReadonlyMap<string, R>;

/**
 * Maps the cells to a raw case with the place of every input, or tells what is wrong with the tables.
 * @param fassung the version of the main way in the workbook; a rating that came later is offen.
 */
export function mappeAus(
  bestaende: Bestaende<Bestand>,
  fassung = HEUTIGE_FASSUNG,
): Lesung<Pick<GeleseneMappe, 'raw' | 'belege' | 'ergebnisse' | 'matrix'>> {
  const fehler: Fehler[] = [];
  const zeilen = <S extends Spalten>(liste: Liste<S>): FesteZeilen<Extract<keyof S, string>> =>
    findFesteZeilen(liste, bestandVon(bestaende, liste), (each) => void fehler.push(each), fassung);
  fehler.push(...fehlendeFelder(bestaende, fassung));
  const [bedarfe, ressourcen, matrix] = [zeilen(BEDARFSLISTE), zeilen(RESSOURCENLISTE), zeilen(MATRIXLISTE)];
  if (fehler.length > 0) return { ok: false, fehler };
  return {
    ok: true,
    wert: {
      raw: rawFallAus(bestaende, bedarfe, ressourcen),
      belege: {
        bedarfe: belegeAus(BEDARFE, bedarfe),
        ressourcenbereiche: belegeAus(RESSOURCENBEREICHE, ressourcen),
      },
      ergebnisse: mapValues(ERGEBNIS_FELDER, (feld) =>
        ergebniszelle(zelleVon(bestaende, feld), istFormel(bestandVon(bestaende, feld), 0, 0)),
      ),
      matrix: byId(MATRIX, (id) =>
        byId(ZIELE, (ziel) =>
          ergebniszelle(
            matrix.zelle(id, ziel),
            istFormel(bestandVon(bestaende, MATRIXLISTE), matrix.ids.indexOf(id) + 1, matrix.spalte(ziel)),
          ),
        ),
      ),
    },
  };
}

/** The single cells that a workbook of this version has to have and has not. */
function fehlendeFelder(bestaende: Bestaende, fassung: number): Fehler[] {
  return Object.values<Feld<unknown>>(FALL_FELDER)
    .filter(({ name, seit }) => !bestaende.has(name) && !kamSpaeter(seit, fassung))
    .map(({ name }) => ({
      code: 'FALLMAPPE_BESCHAEDIGT',
      orte: [{ art: 'mappe' }],
      teil: 'name',
      bezeichnung: name,
    }));
}

const MATRIX = FOERDERZIELMATRIX.map(({ bereich }) => ({ id: bereich }));
const ZIELE = FOERDERZIELE.map((id) => ({ id }));

type Einschaetzungszeilen = FesteZeilen<'stufe' | 'beleg' | 'staerke'>;

function rawFallAus(
  bestaende: Bestaende,
  bedarfe: Einschaetzungszeilen,
  ressourcen: Einschaetzungszeilen,
): RawFall {
  const zelle = (feld: Feld<unknown>): RawCell => zelleVon(bestaende, feld);
  return {
    felder: mapValues(FALL_FELDER, zelle),
    bedarfe: byId(BEDARFE, (id) => bedarfe.zelle(id, 'stufe')),
    ressourcenbereiche: byId(RESSOURCENBEREICHE, (id) => ressourcen.zelle(id, 'stufe')),
    marken: mapValues(MARKEN_FELDER, zelle),
    paragraph16a: mapValues(PARAGRAPH_16A_FELDER, zelle),
  };
}

function belegeAus<Id extends string>(
  definitions: readonly { readonly id: Id }[],
  zeilen: Einschaetzungszeilen,
): Record<Id, Belegzellen> {
  return byId(definitions, (id) => ({
    beleg: zeilen.zelle(id, 'beleg'),
    staerke: zeilen.zelle(id, 'staerke'),
  }));
}

/** Of a single cell that came later than the workbook. */
const OHNE_ZELLE: RawCell = { ort: { art: 'mappe' }, value: { art: 'leer' } };

/** What stands in the cell of a result. */
export function ergebniszelle({ ort, value }: RawCell, istBerechnet: boolean): Ergebniszelle {
  const istWert = value.art !== 'fehlerwert' && value.art !== 'verstellt' && !istBerechnet;
  return { ort, text: 'wert' in value ? String(value.wert) : '', istWert };
}

/** A text may begin like a formula. */
function istFormel({ formulas, values }: Bestand, zeile: number, spalte: number): boolean {
  const formel = formulas[zeile]?.[spalte];
  return typeof formel === 'string' && formel.startsWith('=') && formel !== values[zeile]?.[spalte];
}

function zelleVon(bestaende: Bestaende, feld: Feld<unknown>): RawCell {
  if (feld.seit !== undefined && !bestaende.has(feld.name)) return OHNE_ZELLE;
  return cellAt(bestandVon(bestaende, feld), 0, 0);
}

/** The cells of a part that was read. @throws Error for one that was not: a bug. */
export function bestandVon<R extends Raster>(
  bestaende: Bestaende<R>,
  { name }: { readonly name: string },
): R {
  const bestand = bestaende.get(name);
  if (!bestand) throw new Error(`Was not read: ${name}`);
  return bestand;
}

function mapValues<Key extends string, In, Out>(
  record: Readonly<Record<Key, In>>,
  map: (value: In) => Out,
): Record<Key, Out> {
  const entries = Object.entries<In>(record).map(([key, value]) => [key, map(value)]);
  return Object.fromEntries(entries) as Record<Key, Out>;
}

function byId<Id extends string, Out>(
  definitions: readonly { readonly id: Id }[],
  map: (id: Id) => Out,
): Record<Id, Out> {
  return Object.fromEntries(definitions.map(({ id }) => [id, map(id)])) as Record<Id, Out>;
}
