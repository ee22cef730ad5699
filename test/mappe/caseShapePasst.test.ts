/** A case that fits is not given to the schema any more: both have to say the same of everything that JSON can hold. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import * as v from 'valibot';
import { CASE } from '../../src/mappe/caseShape';
import { STATUS, ZUGANGSKRITERIEN } from '../../src/rules/fallmanagement';
import { BEDARFE, FESTLEGUNGEN, PARAGRAPH_16A, RESSOURCENBEREICHE } from '../../src/rules/vocabulary';

/** Whether the schema takes a value and leaves it as it is. */
function nimmtDasSchema(input: unknown): boolean {
  const { success, output } = v.safeParse(CASE.schema, input);
  return success && isDeepStrictEqual(output, input);
}

function sindUneins(input: unknown): boolean {
  return CASE.fits(input) !== nimmtDasSchema(input);
}

const FREMD = ['wohnen', 'toString', 'constructor', '1', ''];
const NAMEN = [...Object.keys(CASE.schema.pipe[2].entries), ...FREMD];
const INNEN = [
  ...[...BEDARFE, ...RESSOURCENBEREICHE].map(({ id }) => id),
  ...['liegtVor', 'begruendung', 'status', 'kriterium', 'von', 'am', 'kennung'],
  ...FREMD,
];
const WERTE = [
  ...[null, true, false, 0, 3, 2.5, '', '?', 'Q', '2024-02-29', '2026-02-29', '2026-2-1'],
  ...[FESTLEGUNGEN[0], STATUS[1], ZUGANGSKRITERIEN[0], PARAGRAPH_16A[0]],
];
const LISTEN = [[], ...[...WERTE, [], {}].map((wert) => [wert]), [PARAGRAPH_16A[0], 'x'], ['a', 1]];
const OBJEKTE = [{}, ...INNEN.flatMap((name) => [...WERTE, [], {}].map((wert) => ({ [name]: wert })))];

/** As JSON.parse builds it: there `__proto__` is a field like any other. */
function ausJson(text: string): unknown {
  return JSON.parse(text);
}

describe('was passt, nimmt auch das Schema und lässt es, wie es ist, und umgekehrt', () => {
  it.each(NAMEN)('Feld „%s“', (name) => {
    const faelle = [...WERTE, ...LISTEN, ...OBJEKTE].map((wert) => ({ [name]: wert }));
    expect(faelle.filter(sindUneins)).toEqual([]);
  });

  it('das Dokument selbst', () => {
    const mitPrototyp = ['{"__proto__":null}', '{"bedarfe":{"__proto__":1}}'].map(ausJson);
    expect([...WERTE, ...LISTEN, {}, ...mitPrototyp].filter(sindUneins)).toEqual([]);
  });

  it('mehrere Felder zusammen', () => {
    const wert = fc.oneof(fc.constantFrom<unknown>(...WERTE, ...OBJEKTE), fc.constant(null));
    const fall = fc.dictionary(fc.constantFrom(...NAMEN), wert, { maxKeys: 4, noNullPrototype: true });
    fc.assert(
      fc.property(fall, (input) => !sindUneins(input)),
      { numRuns: 300 },
    );
  });
});

it('ein Fall mit allem passt, so dass nach dem Schema niemand fragt', () => {
  const fall = {
    name: 'Erika Muster',
    stichtag: '2026-11-21',
    neukunde: false,
    bedarfe: Object.fromEntries(BEDARFE.map(({ id }) => [id, 2])),
    festlegung: null,
    verdichtung: { liegtVor: true, begruendung: 'Sucht' },
    bfm: { status: STATUS[1], kriterium: null },
    pruefung: { von: 'Frau Beispiel', am: '2026-11-20', kennung: 'AV' },
    entwicklungsziel: ['mitwirkung'],
    paragraph16a: [...PARAGRAPH_16A],
  };
  expect(CASE.fits(fall)).toBe(true);
});
