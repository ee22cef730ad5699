/** Rows of any table of the product with sound and with bad cells, and the ways a table can stand in a sheet. */
import fc from 'fast-check';
import type { Liste } from '../../src/listen/liste';
import type { Raster } from '../../src/listen/raster';
import type { Spalte } from '../../src/listen/spalte';
import type { Zellwert } from '../../src/listen/werte';
import type { RawValue } from '../../src/listen/zelle';
import { rasterAus } from '../support/inhalt';
import { FEHLERWERT, LEER, text, wahrheitswert, zahl } from '../support/rawFaelle';
import { guteZellen, istPflicht, leseartVon, schlechteZellen } from './vertragsteile';

/** A cell, whether it must be refused, and what a write of its value puts into it. */
export interface Zelle {
  readonly value: RawValue;
  readonly schlecht: boolean;
  readonly geschrieben: Zellwert;
}

/** The cells of a row by field; null for a blank row. */
export type Zeile = Readonly<Record<string, Zelle>> | null;

/** The headers in the order in which they stand; those that are no header of the table are columns that people added. */
export interface Anordnung {
  readonly koepfe: readonly string[];
}

/** The columns in any order, in any writing, with others between them. */
export function anordnungen({ spalten }: Liste): fc.Arbitrary<Anordnung> {
  const eigene = Object.values(spalten).map(({ kopf }) => kopf);
  const fremde = fc.uniqueArray(fc.constantFrom('Notiz', '', '4711', 'Noch eine Notiz'));
  return fremde
    .chain((weitere) => {
      const alle = [...eigene, ...weitere];
      return fc.shuffledSubarray(alle, { minLength: alle.length });
    })
    .chain((koepfe) =>
      fc
        .array(fc.nat({ max: 2 }), { minLength: koepfe.length, maxLength: koepfe.length })
        .map((wie) => ({ koepfe: koepfe.map((kopf, index) => anders(kopf, wie[index])) })),
    );
}

function anders(kopf: string, wie: number | undefined): string {
  if (wie === 0) return kopf.toLowerCase();
  return wie === 1 ? ` ${kopf} ` : kopf;
}

/** Up to six rows; each has an entry in its last column, so that none is blank by chance. */
export function zeilenVon(liste: Liste): fc.Arbitrary<readonly Zeile[]> {
  const hoechstens = liste.schluessel.art === 'fest' ? Math.min(6, liste.schluessel.ids.length) : 6;
  const letztes = Object.keys(liste.spalten).at(-1);
  const muster = Object.entries(liste.spalten).map(
    ([feld, spalte]) =>
      [
        feld,
        feld === 'id' ? ids(liste) : zellen(spalte, feld === letztes).map((zelle) => () => zelle),
      ] as const,
  );
  const zeile = fc.record(Object.fromEntries(muster));
  const zeilen = fc.array(fc.option(zeile, { freq: 6 }), { maxLength: hoechstens });
  return zeilen.map((rows) =>
    rows.map((row, index) =>
      row === null
        ? null
        : Object.fromEntries(Object.entries(row).map(([feld, zelleIn]) => [feld, zelleIn(index)])),
    ),
  );
}

function zellen(spalte: Spalte<unknown>, immer: boolean): fc.Arbitrary<Zelle> {
  const gute = guteZellen(spalte).map((each): Zelle => ({ ...each, schlecht: false }));
  const leer = fc.constant<Zelle>({ value: LEER, schlecht: istPflicht(spalte), geschrieben: '' });
  // Some columns are not understood here, so that nothing of them is written either.
  if (leseartVon(spalte) === 'ungelesen') return gute.map((each) => ({ ...each, geschrieben: '' }));
  const schlechte = fc
    .constantFrom(...schlechteZellen(spalte))
    .map(([value]): Zelle => ({ value, schlecht: true, geschrieben: '' }));
  return fc.oneof(
    { arbitrary: gute, weight: 8 },
    { arbitrary: schlechte, weight: 1 },
    ...(immer ? [] : [{ arbitrary: leer, weight: 3 }]),
  );
}

/** An Id by the position of its row, so that none stands twice. */
function ids({ schluessel }: Liste): fc.Arbitrary<(zeile: number) => Zelle> {
  const gut = (value: RawValue, geschrieben: Zellwert): Zelle => ({ value, geschrieben, schlecht: false });
  const schlecht = (...values: readonly RawValue[]): fc.Arbitrary<() => Zelle> =>
    fc.constantFrom(...values).map((value) => () => ({ value, geschrieben: '', schlecht: true }));
  const rand = fc.constantFrom('', ' ');
  const unbrauchbar = [FEHLERWERT, wahrheitswert(true)];
  const unbekannt = [...unbrauchbar, LEER, zahl(1), text('?'), text('gibt es nicht')];
  const guteId = (id: (zeile: number) => string): fc.Arbitrary<(zeile: number) => Zelle> =>
    rand.map((am) => (zeile) => gut(text(`${am}${id(zeile)}${am}`), id(zeile)));
  const jeArt = (gute: (zeile: number) => string, schlechte: readonly RawValue[]) =>
    fc.oneof({ arbitrary: guteId(gute), weight: 8 }, { arbitrary: schlecht(...schlechte), weight: 1 });
  switch (schluessel.art) {
    case 'nummer':
      return jeArt((zeile) => `${schluessel.buchstabe}${zeile + 1}`, unbekannt);
    case 'fest':
      return jeArt((zeile) => schluessel.ids.at(-1 - zeile) ?? '', unbekannt);
    case 'frei':
    case 'keiner':
      return jeArt((zeile) => `eigene:${zeile}`, unbrauchbar);
  }
}

/** The rows as they stand from D7 on; columns that people added hold what nobody must stumble over. */
export function rasterFuer({ spalten }: Liste, { koepfe }: Anordnung, zeilen: readonly Zeile[]): Raster {
  const felder = koepfe.map((kopf) =>
    Object.keys(spalten).find((feld) => spalten[feld]?.kopf.toLowerCase() === kopf.trim().toLowerCase()),
  );
  const rows = zeilen.map((zeile) =>
    felder.map((feld) => (feld === undefined ? FEHLERWERT : (zeile?.[feld]?.value ?? LEER))),
  );
  return rasterAus("'Mein Blatt'!$D$7", [koepfe.map(text), ...rows]);
}
