import { feld } from '../../src/listen/feld';
import { Inhalt } from '../../src/listen/inhalt';
import { listeOhneId } from '../../src/listen/liste';
import { pflicht, tag, text } from '../../src/listen/spalte';

const TABELLE = listeOhneId('tblOhne', { blatt: 'Ohne', seit: 3 }, { was: text('Was') });
const ZELLE = feld('Ohne_Tag', pflicht(tag('Tag')));
const INHALT = new Inhalt(new Map(), new Set([TABELLE.name, ZELLE.name]));

describe('was gesucht wurde und fehlt', () => {
  it('eine Tabelle hat keine Zeilen, und das wird gesagt', () => {
    const fehler = [
      { code: 'FALLMAPPE_BESCHAEDIGT', orte: [{ art: 'mappe' }], teil: 'tabelle', bezeichnung: 'tblOhne' },
    ];
    expect(INHALT.liste(TABELLE)).toEqual({ zeilen: [], heile: [], ids: [], fehler, spaltenfehler: fehler });
  });

  it('eine Zelle ist leer, und das wird gesagt', () => {
    const { wert, zelle, fehler } = INHALT.feld(ZELLE);
    expect([wert, zelle.value.art]).toEqual([null, 'leer']);
    expect(fehler).toEqual([
      { code: 'FALLMAPPE_BESCHAEDIGT', orte: [{ art: 'mappe' }], teil: 'name', bezeichnung: 'Ohne_Tag' },
    ]);
  });
});
