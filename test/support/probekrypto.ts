/**
 * Derives a key from a passphrase with hardly any cost instead of the one that a row asks for: for tests that open and set up a
 * lot and are about something else. That the program derives at full strength is proven where the genuine derivation is used: in
 * test/bereiche/bfm/vermerke/tresor and in the browser. Imported for its effect only, before anything else.
 */
import { webcrypto } from 'node:crypto';
import type * as Scrypt from '@noble/hashes/scrypt.js';

jest.doMock('@noble/hashes/scrypt.js', () => {
  const echt = jest.requireActual<typeof Scrypt>('@noble/hashes/scrypt.js');
  const billig: typeof echt.scryptAsync = (passwort, salz, angaben) =>
    echt.scryptAsync(passwort, salz, { ...angaben, N: 2 });
  return { ...echt, scryptAsync: billig };
});

// What it set up, only it opens. jsdom has no WebCrypto of its own.
Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
