/** Whether bytes are a text is told without making a text of them; what is told must be what reading them says. */
import fc from 'fast-check';
import { inhaltVon, Wortlaut } from '../../src/paket/lesen/bytetext';
import { demaskiert } from '../../src/paket/lesen/zeichenkette';

const wortlaut = new Wortlaut();
const bytesAus = (text: string): Uint8Array => new TextEncoder().encode(`<t>${text}</t>`);
const steht = (geschrieben: string, text: string): boolean => {
  const bytes = bytesAus(geschrieben);
  return wortlaut.steht(bytes, 3, bytes.length - 4, text);
};
const gelesen = (geschrieben: string): string => {
  const bytes = bytesAus(geschrieben);
  return demaskiert(inhaltVon(bytes, 3, bytes.length - 4));
};

it.each(['', 'Arbeitsvermittlung', 'Größe „x“ – 20 €', '😀', `${'lang '.repeat(5000)}ö`])(
  '%j steht da',
  (text) => {
    expect(steht(text, text)).toBe(true);
  },
);

it.each([
  ['Groesse', 'Größe'],
  ['abc', 'abd'],
  ['abc', 'ab'],
  ['ab', 'abc'],
  ['', 'a'],
  ['\ufffd', '\ud800'],
  ['_x0041_', '_x0041_'],
  ['&amp;', '&amp;'],
])('%j ist nicht %j', (geschrieben, text) => {
  expect(steht(geschrieben, text)).toBe(false);
});

it('was wörtlich dasteht, liest sich auch so', () => {
  const zeichen = fc.constantFrom('a', 'ö', '„', '😀', '&', 'amp;', '_x0041_', '\ud800', '\ufffd', ' ');
  const text = fc.array(zeichen, { maxLength: 6 }).map((each) => each.join(''));
  fc.assert(
    fc.property(text, text, (geschrieben, anderer) => {
      for (const each of [geschrieben, anderer])
        if (steht(geschrieben, each)) expect(gelesen(geschrieben)).toBe(each);
    }),
    { numRuns: 2000 },
  );
});
