/**
 * The upgrade writes headers, Ids and labels into cells whatever their number format. None of them may be something that
 * Excel takes for a number, a date or a formula, neither in English (from an add-in) nor in German (typed). Costs nothing.
 */
import { koepfe } from '../../../src/listen/liste';
import { bereichstext } from '../../../src/mappe/bereich';
import { PASS_SCHLUESSEL } from '../../../src/mappe/layout';
import { readInput } from '../../host/book/cellInput';
import { MAPPENBEREICHE } from '../../support/bereiche';

const listen = MAPPENBEREICHE.flatMap(({ teile }) => teile.listen);
const feste = listen.flatMap(({ schluessel }) =>
  schluessel.art === 'fest'
    ? [...schluessel.ids, ...Object.values(schluessel.zeilen).flatMap(({ fest }) => Object.values(fest))]
    : [],
);
const versionen = new Map(MAPPENBEREICHE.map(({ id, version }) => [id, version]));
const worte = [
  ...listen.flatMap(koepfe),
  ...listen.flatMap(({ spalten }) =>
    Object.values(spalten).flatMap(({ spaeter }) => spaeter?.aufschrift ?? []),
  ),
  ...feste,
  ...MAPPENBEREICHE.flatMap(({ migrationen }) => migrationen.flatMap((each) => each.ueberschriften)).map(
    ({ neu }) => neu,
  ),
  ...Object.values(PASS_SCHLUESSEL),
  bereichstext({ versionen, unfertig: [] }),
];

it.each(['en', 'de'] as const)('Worte, die das Programm selbst schreibt, bleiben Text: %s', (language) => {
  expect(listen.length * feste.length).toBeGreaterThan(0);
  const context = { language, isTextCell: false, date1904: false, currentYear: 2026 };
  const anderes = worte.filter((wort) => readInput(wort, context)?.kind !== 'text');
  expect(anderes).toEqual([]);
});
