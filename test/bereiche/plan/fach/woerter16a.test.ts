import { wort16aIn } from '../../../../src/bereiche/plan/fach/woerter16a';
import { weitereWoerter } from '../../../../src/bereiche/plan/regeln/woerter16a';

describe('Wörter, bei denen gefragt wird', () => {
  it.each([
    ['Termin bei der Suchtberatung', 'Suchtberatung'],
    ['Sucht-Beratung anrufen', 'Sucht'],
    ['Er will seine Spielsucht angehen', 'Spielsucht'],
    ['Zur Schuldnerberatung gehen', 'Schuldnerberatung'],
    ['Schuldner werden', 'Schuldner'],
    ['Schulden ordnen', 'Schulden'],
    ['Mietschulden klären', 'Mietschulden'],
    ['Psychosoziale Betreuung beginnen', 'Psychosoziale'],
    ['die psychosoziale Stelle', 'psychosoziale'],
    ['Kinderbetreuung sichern', 'Kinderbetreuung'],
    ['einen Kinderbetreuungsplatz suchen', 'Kinderbetreuungsplatz'],
    ['häusliche  Pflege der Mutter', 'häusliche  Pflege'],
    ['wegen der häuslichen Pflege', 'häuslichen Pflege'],
    ['Häusliche Pflege beantragen', 'Häusliche Pflege'],
    ['Such\u00ADtberatung', 'Suchtberatung'],
    ['Scha\u0308den, Schulden', 'Schulden'],
  ])('%s: %s', (text, wort) => expect(wort16aIn(text, [])).toBe(wort));

  it.each([
    'sie sucht Arbeit',
    'besucht den Kurs',
    'gesucht wird eine Wohnung',
    'hat es versucht',
    'Besucht den Kurs',
    'Versucht es noch einmal',
    'Aufgesucht hat sie niemand',
    'untersucht werden',
    'Entschuldigung schreiben',
    'unschuldig',
    'Pflege der Wohnung',
    'Betreuung der Kinder',
    'Bewerbung schreiben',
    '',
  ])('nicht bei „%s“', (text) => expect(wort16aIn(text, [])).toBeNull());
});

describe('Wörter des Hauses', () => {
  it.each([
    ['Insolvenz…', 'Insolvenzantrag stellen', 'Insolvenzantrag'],
    ['Insolvenz…', 'Verbraucherinsolvenz', null],
    ['…therapie', 'Gruppentherapie beginnen', 'Gruppentherapie'],
    ['...therapie', 'Therapie', null],
    ['Tafel, Kleiderkammer', 'zur Kleiderkammer', 'Kleiderkammer'],
    ['Tafel; , …', 'zur Tafel', 'Tafel'],
    ['a.b', 'axb', null],
  ])('%s in „%s“: %s', (woerter, text, wort) => {
    expect(wort16aIn(text, weitereWoerter(woerter))).toBe(wort);
  });
});
