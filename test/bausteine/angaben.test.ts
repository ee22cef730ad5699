import { fehlangabenText } from '../../src/bausteine/texte/angaben';

it.each([
  [[], ''],
  [[{ label: 'Ziel', leer: true }], '1 Angabe fehlt: Ziel.'],
  [
    [
      { label: 'Was?', leer: true },
      { label: 'Termin', leer: true },
    ],
    '2 Angaben fehlen: Was, Termin.',
  ],
  [
    [
      { label: 'Ziel', leer: true },
      { label: 'Bis wann?', leer: false },
    ],
    '1 Angabe fehlt: Ziel. 1 Angabe passt nicht: Bis wann.',
  ],
])('%j heißt neben dem Knopf „%s“', (angaben, satz) => {
  expect(fehlangabenText(angaben)).toBe(satz);
});
