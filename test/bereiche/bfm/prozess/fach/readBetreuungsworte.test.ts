/** The words of the house for a Betreuung: what is understood, and every contradiction with its cells. */
import { readBetreuungsworte } from '../../../../../src/bereiche/bfm/prozess/fach/readBetreuungsworte';
import { BETREUUNGSWORTE } from '../../../../../src/bereiche/bfm/prozess/listen';
import type { RawValue } from '../../../../../src/listen/zelle';
import { inhaltMit, ortIn, tabelle, type Zellen } from '../../../../support/inhalt';
import { FEHLERWERT, LEER, text } from '../../../../support/rawFaelle';

type Wortzellen = Zellen<(typeof BETREUUNGSWORTE)['spalten']>;

const zeile = (wort: RawValue | string, betreuung: RawValue | string): Wortzellen => ({
  wort: typeof wort === 'string' ? text(wort) : wort,
  betreuung: typeof betreuung === 'string' ? text(betreuung) : betreuung,
});
const gelesen = (...zeilen: readonly Wortzellen[]): ReturnType<typeof readBetreuungsworte> =>
  readBetreuungsworte(inhaltMit(tabelle(BETREUUNGSWORTE, zeilen)));
const ort = (row: number, feld: 'wort' | 'betreuung'): unknown => ortIn(BETREUUNGSWORTE, row, feld);

it('liest jedes Wort mit seiner Betreuung; leere Zeilen stören nicht', () => {
  expect(
    gelesen(
      zeile(LEER, LEER),
      zeile(' Team Nord ', 'Fallmanagement'),
      zeile(LEER, LEER),
      zeile('U25-Team', 'Arbeitsvermittlung U25'),
    ),
  ).toEqual({
    ok: true,
    wert: [
      { wort: 'Team Nord', betreuung: 'Fallmanagement' },
      { wort: 'U25-Team', betreuung: 'Arbeitsvermittlung U25' },
    ],
  });
});

it('eine Mappe ohne die Tabelle hat keine, und das ist kein Fehler', () => {
  expect(readBetreuungsworte(inhaltMit())).toEqual({ ok: true, wert: [] });
});

it.each([
  ['das die Regeln genauso verstehen', [zeile('FM', 'Fallmanagement')]],
  ['das zweimal für dasselbe steht', [zeile('Team', 'Hochschulteam'), zeile('TEAM.', 'Hochschulteam')]],
])('nimmt ein Wort, %s', (_, zeilen) => {
  expect(gelesen(...zeilen).ok).toBe(true);
});

it('nennt ein Wort, das schon etwas anderes heißt, mit seiner Zelle', () => {
  expect(gelesen(zeile('Team', 'Hochschulteam'), zeile('a v', 'Fallmanagement'))).toEqual({
    ok: false,
    fehler: [{ code: 'WORT_VERGEBEN', orte: [ort(1, 'wort')] }],
  });
});

it('nennt ein Wort, das für zwei Betreuungen steht, mit beiden Zellen', () => {
  const dazwischen = zeile('anderes', 'SB-Bereich');
  expect(gelesen(zeile('Team', 'Hochschulteam'), dazwischen, zeile('team.', 'SB-Bereich'))).toEqual({
    ok: false,
    fehler: [{ code: 'WORT_MEHRDEUTIG', orte: [ort(0, 'wort'), ort(2, 'wort')] }],
  });
});

it.each([
  ['das Wort', zeile(LEER, 'SB-Bereich'), 'wort'],
  ['das Wort, wo nur ein Punkt steht,', zeile('.', 'SB-Bereich'), 'wort'],
  ['die Betreuung', zeile('Team', LEER), 'betreuung'],
] as const)('nennt die Zelle, wo %s fehlt', (_, halbe, feld) => {
  expect(gelesen(halbe)).toMatchObject({
    ok: false,
    fehler: [{ code: 'ANGABE_FEHLT', orte: [ort(0, feld)] }],
  });
});

it.each([
  ['Wort', zeile(FEHLERWERT, 'SB-Bereich')],
  ['Betreuung', zeile('Team', 'Team Ost')],
  ['Betreuung', zeile('Team', 'bisherige Betreuung')],
])('nennt eine Zelle unter „%s“, die nicht zu verstehen ist, und nur sie', (feld, falsche) => {
  const lesung = gelesen(falsche);
  expect(lesung).toMatchObject({ ok: false, fehler: [{ feld }] });
  expect(lesung.ok ? 0 : lesung.fehler.length).toBe(1);
});
