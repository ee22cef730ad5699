import { abschnitt, angabe, druckzeilen, ganzeZeile } from '../../../src/bereiche/akte/fach/aktenzeile';
import { wortIn } from '../../../src/bereiche/akte/texte/wort';
import { jaNein, tag, text as textspalte } from '../../../src/listen/spalte';
import type { RawValue } from '../../../src/listen/zelle';

describe('wie eine Zeile gedruckt wird', () => {
  it('eine lange Angabe über mehrere Zeilen; nur die letzte trägt den Strich', () => {
    const zeilen = druckzeilen(angabe('Wohnsituation', 'Wort '.repeat(30).trim()));
    expect(zeilen.map(({ art }) => art)).toEqual(['text', 'text', 'angabe']);
    expect(zeilen.map(({ links }) => links)).toEqual(['Wohnsituation', '', '']);
    expect(zeilen.map(({ rechts }) => rechts).join(' ')).toBe('Wort '.repeat(30).trim());
  });

  it('verliert auch von einem langen Wort und von Zeilen eines Menschen nichts', () => {
    const lang = 'x'.repeat(200);
    expect(
      druckzeilen(angabe(lang, 'a\nb'))
        .map(({ links }) => links)
        .join(''),
    ).toBe(lang);
    expect(druckzeilen(angabe('', 'a\nb')).map(({ rechts }) => rechts)).toEqual(['a', 'b']);
  });

  it('jede Druckzeile einer Überschrift ist eine Überschrift', () => {
    const arten = druckzeilen(ganzeZeile('teil', 'Ziel '.repeat(40))).map(({ art }) => art);
    expect(new Set(arten)).toEqual(new Set(['teil']));
    expect(arten.length).toBeGreaterThan(1);
  });

  it('ein Abschnitt ohne Inhalt hat auch keine Überschrift', () => {
    expect(abschnitt('teil', 'Termine', [])).toEqual([]);
    expect(abschnitt('teil', 'Termine', [angabe('Antrag', 'ja')])).toHaveLength(3);
  });
});

describe('was in einer Zelle steht', () => {
  const wort = (value: RawValue, spalte = textspalte('x') as Parameters<typeof wortIn>[1]): string =>
    wortIn({ ort: { art: 'mappe' }, value }, spalte);

  it.each([
    ['Leeres und ein Fragezeichen sind offen', { art: 'leer' }, ''],
    ['Leeres und ein Fragezeichen sind offen', { art: 'text', wert: ' ? ' }, ''],
    ['eine Null ist eine Angabe', { art: 'zahl', wert: 0 }, '0'],
    ['Zahlen mit Komma', { art: 'zahl', wert: 2.5 }, '2,5'],
    ['ein Zeitpunkt ist sein Tag', { art: 'datum', wert: 46347.5 }, '21.11.2026'],
    ['was kein Tag sein kann, bleibt eine Zahl', { art: 'datum', wert: 12 }, '12'],
    ['ein Fehlerwert wird nicht verschwiegen', { art: 'fehlerwert' }, 'Fehlermeldung in der Zelle'],
    ['wahr', { art: 'wahrheitswert', wert: true }, 'ja'],
    ['ein x im Text bleibt ein x', { art: 'text', wert: 'x' }, 'x'],
  ] as const)('%s', (_, value, erwartet) => {
    expect(wort(value)).toBe(erwartet);
  });

  it('eine Zahl in einer Spalte für Tage ist ein Tag, ein Kreuz in einer Auswahl ein Ja', () => {
    expect(wort({ art: 'zahl', wert: 46347 }, tag('Termin'))).toBe('21.11.2026');
    expect(wort({ art: 'text', wert: 'morgen' }, tag('Termin'))).toBe('morgen');
    expect(wort({ art: 'text', wert: 'X' }, jaNein('Freiwillig'))).toBe('ja');
  });
});
