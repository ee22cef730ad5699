/** Lists that are handed on: what stands in them, and what never does. */
import { jeFachkraft } from '../../../src/bereiche/fallliste/fach/jeFachkraft';
import { mitNaechstem, weitergabetext } from '../../../src/bereiche/fallliste/texte/weitergabe';
import type { Zeilenergebnis } from '../../../src/bereiche/fallliste/fach/listenergebnis';
import { date } from '../../support/faelle';

type Zeile = Pick<Zeilenergebnis, 'kundennummer' | 'fachkraft' | 'faellig' | 'zeile'>;

function zeile(nr: number, fachkraft: string, ...tage: readonly string[]): Zeilenergebnis {
  const faellig = tage.map((tag) => ({ art: 'fortfuehrung' as const, am: date(tag) }));
  const eine: Zeile = { zeile: nr, kundennummer: `100D00000${nr}`, fachkraft, faellig };
  return eine as Zeilenergebnis;
}

it('eine Liste nennt Kundennummer, Fachkraft, Tag und Anlass, und was sie ist', () => {
  const zeilen = mitNaechstem([zeile(1, 'A. Adler', '2026-12-01', '2027-01-01'), zeile(2, '')]);
  expect(weitergabetext('Prüfung überfällig', zeilen).split('\n')).toEqual([
    'Prüfung überfällig (Pseudonym, nur im Haus)',
    'Kundennummer\tFachkraft\tfällig am\tworum es geht',
    '100D000001\tA. Adler\t01.12.2026\tÜber die Fortführung des bFM entscheiden',
    '100D000002\t\t\t',
  ]);
});

it.each(['=HYPERLINK("x")', '+1', '-1', '@x', ' =1+1', '＝1+1', '"Adler', '0012345', '123E04'])(
  '%s wird beim Einfügen keine Formel, keine Zahl und verschluckt keine Zeile',
  (wort) => {
    const [, , reihe = ''] = weitergabetext('x', mitNaechstem([zeile(1, wort)])).split('\n');
    expect(reihe.split('\t')[1]).toBe(`'${wort}`);
  },
);

it.each(['A. "Adler"', '12345', 'E. Eule', '123E456A'])('%s bleibt, wie es ist', (wort) => {
  const [, , reihe = ''] = weitergabetext('x', mitNaechstem([zeile(1, wort)])).split('\n');
  expect(reihe.split('\t')[1]).toBe(wort);
});

it('ein Umbruch oder Tabulator macht keine weitere Zelle', () => {
  const text = weitergabetext('x', mitNaechstem([zeile(1, 'A.\tAdler\r\nB.\u2028C.')]));
  expect(text.split('\n')).toHaveLength(3);
  expect(text.split('\n')[2]?.split('\t')).toHaveLength(4);
});

it('Wiedervorlagen stehen je Fachkraft nach dem Tag, ohne Fachkraft zuletzt', () => {
  const gruppen = jeFachkraft([
    zeile(0, '', '2026-01-01'),
    zeile(1, 'Ö. Uhu', '2026-12-01', '2026-11-01'),
    zeile(2, 'Z. Zeisig', '2026-10-01'),
    zeile(3, 'Ö. Uhu', '2026-11-01'),
    zeile(4, 'A. Adler'),
  ]);
  expect(gruppen.map(({ fachkraft, zeilen }) => [fachkraft, zeilen.map((each) => each.zeile)])).toEqual([
    ['Ö. Uhu', [1, 3, 1]],
    ['Z. Zeisig', [2]],
    ['', [0]],
  ]);
});
