import { passwortForm, passwortformmangel } from '../../../../../src/bereiche/bfm/vermerke/tresor/passwort';

describe('die Form eines neuen Passworts', () => {
  it.each([
    ['elf Zeichen', 'abcdefghijk', 'zuKurz'],
    ['zwölf Zeichen', 'abcdefghijkl', null],
    ['zwölf Leerzeichen', ' '.repeat(12), 'zuKurz'],
    ['Leerzeichen jeder Art', '\u00A0\u2003\u3000 \t'.repeat(5), 'zuKurz'],
    ['elf Zeichen und Leerzeichen', 'abc def ghi jk', 'zuKurz'],
    ['elf zusammengesetzte Zeichen', 'u\u0308'.repeat(11), 'zuKurz'],
    ['zwölf zusammengesetzte Zeichen', 'u\u0308'.repeat(12), null],
    ['elf Bäume', '🌳'.repeat(11), 'zuKurz'],
    ['nur Zeichen ohne Breite', '\u200B'.repeat(20), 'unsichtbar'],
    ['etwas Unsichtbares in einem langen', 'Grüner Apfel\u00ADbaum 7', 'unsichtbar'],
    ['ein Steuerzeichen in einem langen', 'Grüner Apfel\u0000baum 7', 'unsichtbar'],
  ])('%s', (_was, passwort, mangel) => {
    expect(passwortformmangel(passwort)).toBe(mangel);
  });
});

describe('die Form, in der ein Passwort verwendet wird', () => {
  it('sieht über das hinweg, was niemand sieht', () => {
    expect(passwortForm('Gru\u0308ner\u00A0Apfel\u00ADbaum\u200B 7')).toBe('Grüner Apfelbaum 7');
  });

  it('lässt alles andere, wie es ist', () => {
    expect(passwortForm(' Grüner  Apfelbaum 7 ')).toBe(' Grüner  Apfelbaum 7 ');
  });
});
