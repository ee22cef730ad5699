/** Texts of a file that are made to take very long: each must be read in no time. Costs half a second. */
import { type Erkennungsmerkmale, nenntPerson } from '../../src/bereiche/kooperation/fach/nennungen';
import { regelText } from '../../src/fall/texte/ergebnis';
import { bereicheIn } from '../../src/mappe/bereich';
import { zerlege } from '../../src/paket/formel/zerlegen';
import { zielVon } from '../../src/paket/lesen/bezug';
import { mitAttribut } from '../../src/paket/schreiben/ersetzen';

/** What fits into a cell of Excel. */
const ZELLE = 32_767;
const DATEI = 300_000;

const PERSON: Erkennungsmerkmale = {
  name: 'Erika Muster',
  kundennummer: '',
  geburtsdatum: null,
  kontaktweg: 'a'.repeat(ZELLE),
};

it.each<[string, () => unknown]>([
  ['ein Name, der nur aus Klammern besteht', () => zielVon('['.repeat(DATEI))],
  ['ein Name aus Klammern und Nullen', () => zielVon('[0]'.repeat(DATEI))],
  ['eine Formel aus Anführungszeichen', () => zerlege("'".repeat(8191))],
  ['Leerzeichen in einem Element', () => mitAttribut(`<c${' '.repeat(DATEI)}x="1">`, 'r', '2')],
  ['die Versionen im Pass', () => bereicheIn('a'.repeat(DATEI))],
  ['eine Quelle aus Leerzeichen', () => regelText({ regel: 'K-1', quelle: ' '.repeat(DATEI) } as never)],
  ['ein Kontaktweg ohne Ende', () => nenntPerson('wir', PERSON)],
])('%s', (_, lies) => {
  const beginn = performance.now();
  lies();
  expect(performance.now() - beginn).toBeLessThan(2000);
});

it('was danach gilt, ist dasselbe wie zuvor', () => {
  expect(zielVon('[[1]Liste!$C$5')).toEqual({ mangel: 'andereMappe' });
  expect(zielVon("'C:\\[0]x[Alt.xlsx]Liste'!$C$5")).toEqual({ mangel: 'andereMappe' });
  expect(zielVon('[0]!Fall_Name')).not.toEqual({ mangel: 'andereMappe' });
  expect(
    zerlege("A1+'x")
      .map(({ text }) => text)
      .join(''),
  ).toBe("A1+'x");
  expect(mitAttribut('<c s="1" />', 'r', '2')).toBe('<c s="1" r="2" />');
  expect(mitAttribut('<c>', 'r', '2')).toBe('<c r="2">');
  expect([...bereicheIn('plan 4, bfm 3').versionen]).toEqual([
    ['plan', 4],
    ['bfm', 3],
  ]);
  const rest = (quelle: string): string => regelText({ regel: 'K-1', quelle } as never).regel;
  expect([rest('S1, SET'), rest('SET nach S1'), rest('S0  SET')]).toEqual([
    'Regel K-1, Quelle S1',
    'Regel K-1, Quelle S1',
    'Regel K-1, Quelle S0',
  ]);
});
