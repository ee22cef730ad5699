import { dazuTexte } from '../../../../../src/bereiche/einschaetzung/ansicht/erheben/dazu';
import { ALLE_ZEILEN } from '../../../../../src/bereiche/einschaetzung/ansicht/erheben/zeilen';
import type { RawValue } from '../../../../../src/listen/zelle';

const LEER: RawValue = { art: 'leer' };

/** What stands beside a row in an empty workbook, after that answer stood there. */
function nach(id: string, vorher: string | undefined): readonly string[] {
  return ALLE_ZEILEN.filter((zeile) => zeile.id === id).flatMap((zeile) =>
    dazuTexte(zeile, () => LEER, { profiling: null, vorher }),
  );
}

describe('was vor der Änderung in der Zelle stand', () => {
  it.each([
    ['mobilitaet', '2', ['vorher 2']],
    ['prognoseArbeitsmarkt', '3', ['vorher > 12']],
    ['mobilitaet', '?', []],
    ['mobilitaet', undefined, []],
  ])('bei %s nach %s: %j', (id, vorher, texte) => {
    expect(nach(id, vorher)).toEqual(texte);
  });

  it('wird bei der Integrationsprognose nicht erfunden, wo eine andere Spalte angekreuzt war', () => {
    expect(nach('festlegung', '')).toEqual([expect.stringMatching(/^Die übrigen Spalten/)]);
    expect(nach('festlegung', '1')[0]).toBe('vorher ja');
  });
});
