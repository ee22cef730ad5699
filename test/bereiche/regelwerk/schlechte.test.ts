/** Bad rule sheets as real packages: each is refused, with a sentence and a place. */
import { pruefeDatei } from '../../../src/pane/pruefeRegelwerksdatei';
import { type Regelbefund, verhindert } from '../../../src/bereiche/regelwerk/fach/befund';
import { befundsatz, befundzeile } from '../../../src/bereiche/regelwerk/texte/befunde';
import { REGELWERK_SAETZE } from '../../../src/bereiche/regelwerk/texte/fehler';
import { PAKET_SAETZE } from '../../../src/paket/texte';
import { geaendert, regelwerkBytes } from '../../support/regelwerk';
import { K, SCHLECHTE, setze } from '../../support/schlechteRegelwerke';

const SAETZE = { ...REGELWERK_SAETZE, ...PAKET_SAETZE };
const ortVon = ({ orte: [ort] }: Regelbefund): string =>
  ort?.art === 'zelle' ? ort.zelle : ort?.art === 'blatt' ? ort.blatt : 'Arbeitsmappe';

test('the template as it is has no finding', () => {
  const { befunde, gelesen } = pruefeDatei(regelwerkBytes());
  expect(befunde.map((each) => befundzeile(each))).toEqual([]);
  expect(gelesen?.pruefung).toMatchObject({ istBrauchbar: true, regeln: 40, beispiele: 11 });
});

test.each(SCHLECHTE)('%s: %s in %s', async (_, code, stelle, tat) => {
  const { befunde, gelesen } = pruefeDatei(await geaendert(tat));
  expect(gelesen?.pruefung.istBrauchbar ?? false).toBe(false);
  expect(befunde.map((each) => [each.code, ortVon(each)])).toContainEqual([code, stelle]);
  for (const each of befunde) {
    expect(befundsatz(each, SAETZE)).toMatch(/^[„A-ZÄÖÜ].*\.$/s);
    expect(each.orte.length).toBeGreaterThan(0);
    expect(verhindert(each) || befundsatz(each, SAETZE).startsWith('Hinweis')).toBe(true);
  }
});

test('there are at least forty of them, and of every finding that forbids one', () => {
  const codes = new Set(SCHLECHTE.map(([, code]) => code));
  expect(SCHLECHTE.length).toBeGreaterThanOrEqual(40);
  expect([...codes].length).toBeGreaterThanOrEqual(20);
});

test('words that speak of something else are a hint and forbid nothing', async () => {
  const { befunde, gelesen } = pruefeDatei(await geaendert(setze(K, 'I11', 'Blauer Himmel.')));
  expect(befunde.map((each) => [each.code, ortVon(each)])).toEqual([['WORTE_OHNE_BEZUG', 'I11']]);
  expect(gelesen?.pruefung.istBrauchbar).toBe(true);
});

test('whatever is typed is never told again', async () => {
  const { befunde } = pruefeDatei(await geaendert(setze(K, 'B10', 'Frau Geheim')));
  expect(befunde.length).toBeGreaterThan(0);
  expect(befunde.map((each) => befundzeile(each)).join()).not.toContain('Geheim');
});
