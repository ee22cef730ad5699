import fc from 'fast-check';
import { zellwerte } from '../../src/listen/aenderung';
import { columnLetters } from '../../src/listen/adresse';
import type { Liste } from '../../src/listen/liste';
import { type Listeninhalt, readListe } from '../../src/listen/readListe';
import type { Ort } from '../../src/listen/zelle';
import { rasterAus, tabelle } from '../support/inhalt';
import { eingetragen } from '../support/spalte';
import { text } from '../support/rawFaelle';
import { BELIEBIG, LAEUFE, orteVon, TABELLEN } from './vertragsteile';
import { type Anordnung, anordnungen, rasterFuer, type Zelle, zeilenVon } from './vertragsraster';

/** The place of a cell in an arrangement; rows count from 0. */
function ortVon({ koepfe }: Anordnung, zeile: number, kopf: string): Ort {
  const spalte = koepfe.findIndex((each) => each.trim().toLowerCase() === kopf.toLowerCase());
  return { art: 'zelle', blatt: 'Mein Blatt', zelle: `${columnLetters(spalte + 4)}${zeile + 8}` };
}

/** What stands in the cells of the rows after a write of their values. */
function geschrieben(liste: Liste, { zeilen }: Listeninhalt<Liste['spalten']>): unknown[] {
  return zeilen.map(({ zeile }) => zellwerte(liste, zeile));
}

function erwartet({ schlecht, geschrieben: wert }: Zelle): unknown {
  return schlecht ? '' : wert;
}

describe.each(TABELLEN)('die Zeilen von $name', (liste) => {
  const felder = Object.entries(liste.spalten);

  it('werden gelesen, wo immer sie stehen, und jede schlechte Zelle wird gemeldet, sonst keine', () => {
    fc.assert(
      fc.property(anordnungen(liste), zeilenVon(liste), (anordnung, zeilen) => {
        const inhalt = readListe(liste, rasterFuer(liste, anordnung, zeilen));
        const belegt = zeilen.flatMap((zellen, zeile) => (zellen === null ? [] : [{ zellen, zeile }]));
        const schlecht = belegt.flatMap(({ zellen, zeile }) =>
          felder.flatMap(([feld, { kopf }]) =>
            zellen[feld]?.schlecht ? [ortVon(anordnung, zeile, kopf)] : [],
          ),
        );
        expect(inhalt.fehler.map(({ orte }) => orte)).toEqual(schlecht.map((ort) => [ort]));
        const heil = belegt.filter(({ zellen }) => Object.values(zellen).every((each) => !each.schlecht));
        expect(inhalt.heile.map(({ stelle }) => stelle.zeile)).toEqual(heil.map(({ zeile }) => zeile));
        expect(geschrieben(liste, inhalt)).toEqual(
          belegt.map(({ zellen }) =>
            Object.fromEntries(Object.entries(zellen).map(([feld, zelle]) => [feld, erwartet(zelle)])),
          ),
        );
      }),
      { numRuns: LAEUFE },
    );
  });

  it('sind nach dem Schreiben dieselben', () => {
    fc.assert(
      fc.property(anordnungen(liste), zeilenVon(liste), (anordnung, zeilen) => {
        const vorher = readListe(liste, rasterFuer(liste, anordnung, zeilen)).heile;
        const zellen = vorher.map((zeile) =>
          Object.fromEntries(
            Object.entries(zellwerte(liste, zeile)).map(([feld, wert]) => [
              feld,
              eingetragen(liste.spalten[feld] ?? { art: 'text' }, wert),
            ]),
          ),
        );
        const [, raster] = tabelle(liste, zellen);
        const nachher = readListe(liste, raster);
        expect(nachher.fehler).toEqual([]);
        expect(nachher.heile.map((zeile) => ({ ...zeile, stelle: null }))).toEqual(
          vorher.map((zeile) => ({ ...zeile, stelle: null })),
        );
      }),
      { numRuns: LAEUFE },
    );
  });

  it('werden gelesen, was immer darin steht; keine Zelle wird zweimal gemeldet', () => {
    const zeilen = fc.array(fc.array(BELIEBIG, { minLength: felder.length, maxLength: felder.length }));
    fc.assert(
      fc.property(zeilen, (cells) => {
        const koepfe = felder.map(([, { kopf }]) => text(kopf));
        const inhalt = readListe(liste, rasterAus('Blatt!A1', [koepfe, ...cells]));
        const einzelne = inhalt.fehler.filter(({ code }) => code !== 'ID_DOPPELT');
        const orte = orteVon(einzelne).map((ort) => JSON.stringify(ort));
        expect(new Set(orte).size).toBe(orte.length);
        expect(inhalt.zeilen.filter(({ fehler }) => fehler.length === 0).map(({ zeile }) => zeile)).toEqual(
          inhalt.heile,
        );
        expect(inhalt.zeilen.flatMap(({ fehler }) => fehler)).toEqual(einzelne);
      }),
      { numRuns: LAEUFE },
    );
  });
});
