import { EINZELFELDER } from '../../src/fall/rawFall';
import { einzelfeldLabel } from '../../src/fall/texte/felder';
import { BEDARFE, RESSOURCENBEREICHE } from '../../src/rules/vocabulary';
import type { Eingabeziel } from '../../src/mappe/eingabe';
import { eingabefehler } from '../../src/mappe/eingabefehler';
import { ZELLGRENZE } from '../../src/listen/zellgrenze';

/** Every cell that takes words of a person, with what it is called. */
const ZIELE: readonly (readonly [string, Eingabeziel])[] = [
  ...EINZELFELDER.map((feld) => [einzelfeldLabel(feld), { art: 'feld', feld }] as const),
  ...BEDARFE.map(({ id, label }) => [`${label}: Beleg`, { art: 'bedarf', id, teil: 'beleg' }] as const),
  ...RESSOURCENBEREICHE.map(
    ({ id, label }) => [`${label}: Stärke`, { art: 'bereich', id, teil: 'staerke' }] as const,
  ),
];

it.each(ZIELE)('%s: zu lang und unspeicherbar wird mit Namen gesagt', (bezeichnung, ziel) => {
  expect(
    eingabefehler([
      { ziel, wert: 'x'.repeat(ZELLGRENZE) },
      { ziel, wert: 3 },
    ]),
  ).toEqual([]);
  expect(
    eingabefehler([
      { ziel, wert: 'x'.repeat(ZELLGRENZE + 1) },
      { ziel, wert: '\u0007' },
    ]),
  ).toEqual([
    { code: 'TEXT_ZU_LANG', orte: [{ art: 'mappe' }], feld: bezeichnung, laenge: ZELLGRENZE + 1 },
    { code: 'TEXT_UNSPEICHERBAR', orte: [{ art: 'mappe' }], feld: bezeichnung, stelle: 1 },
  ]);
});
