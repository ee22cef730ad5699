import fc from 'fast-check';
import { druckzeilen, type Dokumentzeile } from '../../../../src/bereiche/plan/fach/dokument';
import { umbruch } from '../../../../src/bereiche/plan/fach/umbruch';
import { PLANDOKUMENT_FORMAT } from '../../../../src/bereiche/plan/texte/plandokument';

describe('ein Text in Druckzeilen', () => {
  it.each([
    ['', ['']],
    ['eins zwei drei', ['eins zwei', 'drei']],
    ['eins\nzwei\r\ndrei', ['eins', 'zwei', 'drei']],
    ['eins\n\nzwei', ['eins', '', 'zwei']],
    ['aaaaaaaaaaaaaaaaaaaa', ['aaaaaaaaaa', 'aaaaaaaaaa']],
    ['a aaaaaaaaaaaaa', ['a', 'aaaaaaaaaa', 'aaa']],
  ])('%j', (text, zeilen) => {
    expect(umbruch(text, 10)).toEqual(zeilen);
  });

  it('breite Buchstaben brauchen mehr Platz als schmale', () => {
    expect(umbruch('W'.repeat(40), 52)).toHaveLength(2);
    expect(umbruch('i'.repeat(80), 52)).toHaveLength(1);
  });

  it('lässt nichts weg und fügt nichts hinzu', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.integer({ min: 5, max: 95 }), (text, breite) => {
        const ohneLuecken = (each: string): string => each.replace(/\s/g, '');
        expect(ohneLuecken(umbruch(text, breite).join(''))).toBe(ohneLuecken(text));
      }),
    );
  });
});

describe('eine Zeile des Dokuments', () => {
  const gedruckt = (zeile: Dokumentzeile): string[] =>
    druckzeilen(zeile, PLANDOKUMENT_FORMAT).map(({ art, text, wer, wann }) =>
      [art, text, wer ?? '', wann ?? ''].join('|'),
    );

  it('mit wer und wann: nur die letzte ihrer Druckzeilen schließt sie ab', () => {
    const was = 'aaaa '.repeat(8);
    const zeile = { art: 'zeile', text: `${was}bbbb`, wer: 'Sie', wann: 'bis 01.12.2026' } as const;
    expect(gedruckt(zeile)).toEqual([`text|${was.trim()}|Sie|bis 01.12.2026`, 'zeile|bbbb||']);
  });

  it('eine leere bleibt leer', () => {
    expect(gedruckt({ art: 'leer', text: '' })).toEqual(['leer|||']);
  });
});
