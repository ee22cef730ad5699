import { istGleicherName, namensform } from '../../../../../src/bereiche/bfm/vermerke/tresor/namensform';
import { namensmangel, personenmangel } from '../../../../../src/bereiche/bfm/vermerke/tresor/personen';
import {
  istSchriftgemisch,
  istVorbehalten,
} from '../../../../../src/bereiche/bfm/vermerke/tresor/vorbehalten';
import { zeileVon } from '../../../../../src/bereiche/bfm/vermerke/tresor/zeilensuche';

/** One of each kind of what nobody sees. */
const UNSICHTBARE = [
  ['weiches Trennzeichen', '\u00AD'],
  ['Zeichen ohne Breite', '\u200B'],
  ['Verbinder', '\u200D'],
  ['BOM', '\uFEFF'],
  ['Schreibrichtung', '\u202E'],
  ['Variante', '\uFE0F'],
  ['Variante der Ergänzung', '\u{E0101}'],
  ['Verbinder von Graphemen', '\u034F'],
  ['Füller', '\u3164'],
  ['Etikett', '\u{E0041}'],
  ['Steuerzeichen', '\u0007'],
] as const;

const LEERE = [' ', '\u00A0', '\u2003', '\u202F', '\u3000', '\t', '\n', '\u0085', '\u2028', '\u2800'];

describe('die eine Form eines Namens', () => {
  it.each(UNSICHTBARE)('ist ohne %s', (_was, zeichen) => {
    expect(namensform(`${zeichen}Er${zeichen}ika ${zeichen} Bei${zeichen}spiel${zeichen}`)).toBe(
      'Erika Beispiel',
    );
  });

  it('hat von Leerzeichen jeder Art eines, und keines am Rand', () => {
    expect(namensform(`${LEERE.join('')}Erika${LEERE.join('')}Beispiel${LEERE.join('')}`)).toBe(
      'Erika Beispiel',
    );
  });

  it('ist zusammengesetzt, auch wenn dazwischen etwas Unsichtbares stand', () => {
    expect(namensform('Mu\u0308ller')).toBe('Müller');
    expect(namensform('Mu\u034F\u0308ller')).toBe('Müller');
  });

  it('lässt stehen, was zu sehen ist', () => {
    for (const name of ['Jean-Luc d’Ésprit', 'Ngọc Ánh', 'İbrahim Çelik', 'Сергей Иванов', '山田 花子'])
      expect(namensform(name)).toBe(name);
  });
});

describe('der Vergleich von Namen', () => {
  it.each([
    ['groß und klein', 'ERIKA beispiel', 'Erika Beispiel'],
    ['ß und SS', 'STRASSER', 'Straßer'],
    ['großes ß', 'STRAẞER', 'Straßer'],
    ['zerlegt', 'Mu\u0308ller', 'MÜLLER'],
    ['unsichtbar', 'Erika\u200B Beispiel', 'Erika Beispiel'],
    ['Leerzeichen', ' Erika\u00A0 Beispiel', 'Erika Beispiel'],
  ])('sieht über %s hinweg', (_was, einer, anderer) => {
    expect(istGleicherName(einer, anderer)).toBe(true);
    expect(zeileVon([{ name: 'Herr Muster' }, { name: einer }], anderer)).toEqual({ name: einer });
  });

  it('hält auseinander, was verschieden aussieht', () => {
    expect(istGleicherName('Müller', 'Mueller')).toBe(false);
    expect(istGleicherName('Marlo', 'Mario')).toBe(false);
    expect(zeileVon([{ name: 'Marlo' }], 'Mario')).toBeUndefined();
  });
});

describe('vorbehaltene Namen', () => {
  it.each([
    'Wiederherstellung',
    'Tresor',
    'TRESOR',
    'wieder herstellung',
    'Wieder-Herstellung',
    'Tresor 2',
    'Tre\u200Bsor',
    'Tresör',
    'Tr3s0r',
    'Wi3derher5te11ung',
    'Wiederhersteilung',
    'VViederherstellung',
    'Тrеѕоr',
    'ТRЕЅОR',
    'тresor',
    'Wіеdеrhеrѕtеllung',
    'Τresοr',
    'Ｔｒｅｓｏｒ',
    '𝐓𝐫𝐞𝐬𝐨𝐫',
  ])('%s', (name) => {
    expect(istVorbehalten(name)).toBe(true);
  });

  it.each(['Tresorius', 'Frau Tressor', 'Wieder', 'Stella Wiederhold', 'Erika Beispiel', '', '12'])(
    'nicht: %s',
    (name) => {
      expect(istVorbehalten(name)).toBe(false);
    },
  );
});

describe('ein Gemisch von Schriften', () => {
  it.each(['Erikа Beispiel', 'Frau Ρrobe', 'Сергей Ivanov', 'Νина', '花子 Yamada'])('ist %s', (name) => {
    expect(istSchriftgemisch(name)).toBe(true);
  });

  it.each(['Erika Beispiel-Müller 2', 'Сергей Иванов', 'Ελένη', 'محمد', 'Oʼconnor', 'Ngọc'])(
    'nicht: %s',
    (name) => {
      expect(istSchriftgemisch(name)).toBe(false);
    },
  );
});

describe('was gegen einen Namen spricht', () => {
  it.each([
    ['\u200B \u00A0', 'fehlt'],
    ['Erikа', 'gemischt'],
    ['Tres0r', 'vorbehalten'],
    ['erika\u00A0BEISPIEL', 'vergeben'],
    ['Herr Muster', null],
  ])('%j: %s', (name, mangel) => {
    expect(namensmangel(name, ['Erika Beispiel'])).toBe(mangel);
  });

  it('hält auch den Tresor selbst zurück, und eine Form, die nicht die eine ist', () => {
    const person = { rolle: 'vertretung', passwort: 'drei Mohnblumen im Juni' } as const;
    for (const name of ['ERIKA', 'Wiederherstel1ung', 'Herr  Muster', 'Herr Mu\u00ADster'])
      expect(personenmangel({ ...person, name }, ['Erika'])).toEqual({ art: 'nameUngueltig', name });
    expect(personenmangel({ ...person, name: 'Herr Muster' }, ['Erika'])).toBeNull();
  });
});
