import { type Liste, liste, listeOhneId } from '../../src/listen/liste';
import type { Raster } from '../../src/listen/raster';
import { readListe } from '../../src/listen/readListe';
import { anzahl, tag, text as textspalte } from '../../src/listen/spalte';
import { tabelle } from '../support/inhalt';
import { datum, text, zahl } from '../support/rawFaelle';

const ZEILEN = 34_000;
const BLATT = { blatt: 'Blatt', seit: 3 };
const spalten = (anzahlSpalten: number) =>
  Object.fromEntries(
    Array.from({ length: anzahlSpalten }, (_, nr) => {
      const arten = [textspalte, tag, anzahl];
      return [`feld${nr}`, (arten[nr % 3] ?? textspalte)(`Spalte ${nr}`)];
    }),
  );
const FREI = listeOhneId('tblFrei', BLATT, spalten(20));
const NUMMERIERT = liste('tblNummern', { ...BLATT, id: 'N' }, spalten(19));

/** A full table, and how often somebody asked where it stands. */
function volleTabelle(definition: Liste): { readonly raster: Raster; readonly fragen: () => number } {
  const inhalte = [text('etwas'), datum(46347), zahl(7)];
  const zellen = Object.keys(spalten(20)).map((feld, nr) => [feld, inhalte[nr % 3] ?? zahl(7)] as const);
  const muster = { id: text('N1'), ...Object.fromEntries(zellen) };
  const [, { address, values, valueTypes, numberFormat }] = tabelle(definition, [muster]);
  const [kopf = [], zeile = []] = values;
  const hatId = 'id' in definition.spalten;
  const mitId = (nr: number): readonly unknown[] => (hatId ? [`N${nr + 1}`, ...zeile.slice(1)] : zeile);
  let fragen = 0;
  const raster = {
    get address() {
      fragen += 1;
      return address;
    },
    values: [kopf, ...Array.from({ length: ZEILEN }, (_, nr) => mitId(nr))],
    valueTypes: vielmals(valueTypes),
    numberFormat: vielmals(numberFormat),
  };
  return { raster, fragen: () => fragen };
}

function vielmals<T>([kopf, zeile]: readonly (readonly T[])[]): (readonly T[])[] {
  return [kopf ?? [], ...Array.from({ length: ZEILEN }, () => zeile ?? [])];
}

function istObjekt(wert: unknown): wert is object {
  return typeof wert === 'object' && wert !== null;
}

describe.each([FREI, NUMMERIERT])('34.000 Zeilen mit 20 Spalten in $name', (definition: Liste) => {
  const { raster, fragen } = volleTabelle(definition);
  const { zeilen, heile, fehler } = readListe(definition, raster);
  const beimLesen = fragen();

  it('werden alle gelesen', () => {
    expect([heile.length, zeilen.length, fehler]).toEqual([ZEILEN, ZEILEN, []]);
    expect(Object.keys(raster.values[0] ?? [])).toHaveLength(20);
  });

  it('behalten kein Objekt je Zelle: ihre Werte sind einfach, und die Tabelle dahinter ist für alle dieselbe', () => {
    const mitObjekten = heile.filter((zeile) => Object.values(zeile).filter(istObjekt).length !== 1);
    const geteilt = new Set(heile.flatMap(({ stelle }) => Object.values(stelle).filter(istObjekt)));
    expect([mitObjekten.length, geteilt.size]).toEqual([0, 1]);
  });

  it('rechnen keine Stelle aus, nach der niemand fragt', () => {
    expect(beimLesen).toBe(1);
    expect(heile.at(-1)?.stelle.ort('feld0')).toMatchObject({ blatt: 'Blatt' });
    expect(fragen()).toBe(2);
  });
});
