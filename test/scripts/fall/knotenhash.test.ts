/** What Node sums up is what the browser does, whatever stands in the text; no fingerprint says which of them it was. */
import fc from 'fast-check';
import { KNOTENHASH } from '../../../scripts/fall/knotenhash';
import { fingerabdruck, UEBERALL_SHA256 } from '../../../src/fall/fingerabdruck';
import { OFFENER_FALL } from '../../support/faelle';

const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

it.each([
  ['überall', UEBERALL_SHA256],
  ['Node', KNOTENHASH],
])('%s: der Prüfwert aus FIPS 180-4', (_, sha256) => {
  expect(sha256('abc')).toBe(ABC);
});

it('bei jedem Text dasselbe, auch bei halben Zeichenpaaren', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('ä', '\ud83d', '\ude00', '€', '\0', 'a'), { maxLength: 300 })
      .map((teile) => teile.join('')),
  );
  fc.assert(fc.property(text, (each) => KNOTENHASH(each) === UEBERALL_SHA256(each)));
});

it('ändert keinen Fingerabdruck', () => {
  const fall = { ...OFFENER_FALL, name: 'Müller-Lüdenscheidt „Erika“' };
  expect(fingerabdruck(fall, KNOTENHASH)).toBe(fingerabdruck(fall));
});
