/**
 * @jest-environment jsdom
 *
 * A text of which a part is only read aloud: it stays whole for those who hear it.
 */
import { render } from '@testing-library/react';
import { Kurztext } from '../../src/bausteine/Kurztext';
import { WARTET_AUF_EXCEL, WARTET_LEISE } from '../../src/bausteine/texte/kopf';
import { langerName } from '../../src/bausteine/texte/pane';
import { VERLAUF } from '../../src/bereiche/verlauf/texte/verlauf';
import { PRUEFPUNKTE } from '../../src/rules/pruefpunkte';

/** What is heard, and what of it is not shown. */
function zeige(text: string, leise: string): readonly [string | null, string[]] {
  const { container } = render(<Kurztext text={text} leise={leise} />);
  return [container.textContent, [...container.querySelectorAll('span')].map((each) => each.textContent)];
}

it.each([
  ['Qualifikation: Einschätzungen unverändert', 'Einschätzungen '],
  ['wartet auf Excel', ' auf Excel'],
  ['Einschätzungen unverändert', 'Einschätzungen '],
])('%j ohne %j', (text, leise) => {
  expect(zeige(text, leise)).toEqual([text, [leise]]);
});

it.each([
  ['der Teil nicht vorkommt', 'Einschätzungen '],
  ['nichts leise ist', ''],
])('ein Text, in dem %s, ist ganz zu sehen', (_, leise) => {
  expect(zeige('Kunde', leise)).toEqual(['Kunde', []]);
});

it.each([
  [
    'Angabe zu Prüfpunkt „Motivation: Einschätzungen unverändert“ zurücknehmen',
    ' zu Prüfpunkt „Motivation: Einschätzungen unverändert“',
  ],
  ['Angabe zu Punkt „Einladung binnen …“ zurücknehmen', ' zu Punkt „Einladung binnen …“'],
  ['„Erledigt“ bei Schritt S2 zurücknehmen', ''],
  ['Angabe „Erstgespräch“ zurücknehmen', ''],
  ['Profiling 2 zurücknehmen', ''],
])('auf dem Knopf im Fuß ist von „%s“ leise: „%s“', (label, leise) => {
  expect(langerName(label)).toBe(leise);
});

it('was es im Programm gibt, enthält seinen leisen Teil', () => {
  expect(WARTET_AUF_EXCEL).toContain(WARTET_LEISE);
  const unveraenderte = PRUEFPUNKTE.filter(({ gruppe }) => gruppe !== null);
  expect(unveraenderte.filter(({ label }) => !label.includes(VERLAUF.prueflisteLeise))).toEqual([]);
  expect(unveraenderte.length).toBe(5);
});
