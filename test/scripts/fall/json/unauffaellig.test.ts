/** What looks unauffällig is not gone through by `pruefeJson` any more: that must never hide something. */
import fc from 'fast-check';
import { knownCases } from '../../../../scripts/bench/cases';
import { EINTRAEGE, SCHLUESSEL_LAENGE, TIEFE, ZIFFERN } from '../../../../scripts/fall/grenzen';
import { JsonError, pruefeJson } from '../../../../scripts/fall/json/pruefeJson';
import { istUnauffaellig } from '../../../../scripts/fall/json/unauffaellig';

function siehtUnauffaelligAus(text: string, hoechstens: readonly number[] = []): boolean {
  return istUnauffaellig(text, JSON.parse(text), hoechstens);
}

/** What is wrong with a text, or '' when nothing is. */
function mangelVon(text: string): string {
  try {
    pruefeJson(text, []);
    return '';
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return error.mangel;
  }
}

/** JSON as text, also what no value becomes: fields twice, in two ways of writing, and numbers of any form. */
const JSON_TEXT = fc.letrec<{ wert: string; objekt: string; liste: string }>((tie) => {
  const luecke = fc.constantFrom('', '', ' ', '\t');
  const name = fc.constantFrom('"a"', '"\\u0061"', '"b"', '":"', '"\\u003a"', '"\\""', '"\\\\"', '""', '"é"');
  const zahl = fc.constantFrom('0', '-0', '12', '0.00', '1.5', '1e2', '1E400', '1e-400', '-1.25e+3', '0e0');
  const ziffern = fc.integer({ min: ZIFFERN - 1, max: ZIFFERN + 1 }).map((anzahl) => '7'.repeat(anzahl));
  const einfach = fc.oneof(name, zahl, ziffern, fc.constantFrom('null', 'true', 'false'));
  const feld = fc.tuple(name, luecke, tie('wert'), luecke).map(([n, davor, w, dahinter]) => {
    return `${davor}${n}${dahinter}:${davor}${w}${dahinter}`;
  });
  return {
    wert: fc.oneof({ depthSize: 'small' }, einfach, tie('objekt'), tie('liste')),
    objekt: fc.array(feld, { maxLength: 4 }).map((felder) => `{${felder.join()}}`),
    liste: fc.array(tie('wert'), { maxLength: 3 }).map((werte) => `[${werte.join()}]`),
  };
}).wert;

it('daran ist nichts, was nicht gelesen wird', () => {
  fc.assert(
    fc.property(JSON_TEXT, (text) => {
      if (siehtUnauffaelligAus(text)) expect(mangelVon(text)).toBe('');
    }),
    { numRuns: 3000 },
  );
});

describe('auch an den Grenzen', () => {
  const felder = (anzahl: number): string =>
    `{${Array.from({ length: anzahl }, (_, index) => `"f${index}":1`).join()}}`;
  const liste = (anzahl: number): string => `[${Array.from({ length: anzahl }, () => '1').join()}]`;
  const tief = (ebenen: number): string => '['.repeat(ebenen) + ']'.repeat(ebenen);
  const FAELLE: readonly [string, (mass: number) => string, number][] = [
    ['Felder', felder, EINTRAEGE],
    ['Felder innen', (anzahl) => `[${felder(anzahl)}]`, EINTRAEGE],
    ['Einträge', liste, EINTRAEGE],
    ['Einträge innen', (anzahl) => `{"a":${liste(anzahl)}}`, EINTRAEGE],
    ['Listen', tief, TIEFE],
    ['Objekte', (ebenen) => '{"a":'.repeat(ebenen) + '1' + '}'.repeat(ebenen), TIEFE],
    ['Feldname', (laenge) => `{"${'n'.repeat(laenge)}":1}`, SCHLUESSEL_LAENGE],
    ['Ziffern', (ziffern) => `{"a":[0,${'1'.repeat(ziffern)}]}`, ZIFFERN],
    ['Ziffern hinter dem Komma', (ziffern) => `0.${'1'.repeat(ziffern - 1)}`, ZIFFERN],
  ];

  it.each(FAELLE)('%s', (_, textVon, grenze) => {
    expect([siehtUnauffaelligAus(textVon(grenze)), mangelVon(textVon(grenze))]).toEqual([true, '']);
    expect(siehtUnauffaelligAus(textVon(grenze + 1))).toBe(false);
    expect(mangelVon(textVon(grenze + 1))).not.toBe('');
  });

  it('auf jeder Ebene so viel, wie gesagt ist', () => {
    expect([300, 301].map((anzahl) => siehtUnauffaelligAus(liste(anzahl), [300]))).toEqual([true, false]);
    const innen = [300, 301].map((anzahl) => `{"a":${liste(anzahl)}}`);
    expect(innen.map((text) => siehtUnauffaelligAus(text, [1, 300]))).toEqual([true, false]);
    expect(innen.map((text) => siehtUnauffaelligAus(text, [300]))).toEqual([false, false]);
  });
});

it.each(['{"a":1,"a":1}', '{"a":"x","a":"\\u003a"}', '{"a":"\\"","a":"b:c"}', '{"a":1e999}', '{"a":1E-400}'])(
  '%s wird genauer angesehen',
  (text) => {
    expect(siehtUnauffaelligAus(text)).toBe(false);
  },
);

it.each([0, 1])('ein gewöhnlicher Fall braucht keinen zweiten Durchgang (Einzug %i)', (einzug) => {
  const fall = { ...knownCases(1)[0], fachkraft: 'Zuständig: A. B. (Team 3), „Süd“\n' };
  expect(siehtUnauffaelligAus(JSON.stringify(fall, null, einzug))).toBe(true);
});
