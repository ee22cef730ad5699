/** Places and rows of the external Fallmanagement for tests. */
import type { Exterzeile } from '../../src/bereiche/fallliste/fach/exter';
import { PLAETZE, type Platzzeile } from '../../src/bereiche/fallliste/listen';
import { readListe } from '../../src/listen/readListe';

/** The table of places, as it is read from cells. */
export function plaetze(...zeilen: readonly (readonly [traeger: string, plaetze: number])[]): Platzzeile[] {
  const values = [['Träger', 'Plätze'], ...zeilen];
  const { heile, fehler } = readListe(PLAETZE, {
    address: `Exter!B5:C${5 + zeilen.length}`,
    values,
    valueTypes: values.map((zeile) => zeile.map((wert) => (typeof wert === 'number' ? 'Double' : 'String'))),
    numberFormat: values.map((zeile) => zeile.map(() => 'General')),
  });
  if (fehler.length > 0) throw new Error(JSON.stringify(fehler));
  return [...heile];
}

/** Somebody with the Kennung Exter who waits; what is named is otherwise. */
export function exterzeile(kundennummer: string, anders: Partial<Exterzeile> = {}): Exterzeile {
  return {
    kundennummer,
    fachkraft: 'A. Adler',
    kennung: 'Exter',
    bisherigeBetreuung: 'Fallmanagement',
    exterTraeger: '',
    exterPlatzFrei: null,
    kennungSeit: null,
    zugang: null,
    ...anders,
  };
}
