/** Counts derivations from passphrases, and makes each cost hardly anything. Imported for its effect only, before anything else. */
import type * as Scrypt from '@noble/hashes/scrypt.js';

jest.doMock('@noble/hashes/scrypt.js', () => {
  const echt = jest.requireActual<typeof Scrypt>('@noble/hashes/scrypt.js');
  const billig: typeof echt.scryptAsync = (passwort, salz, angaben) =>
    echt.scryptAsync(passwort, salz, { ...angaben, N: 2 });
  return { ...echt, scryptAsync: jest.fn(billig) };
});
