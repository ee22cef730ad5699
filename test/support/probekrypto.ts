/**
 * WebCrypto that derives a key from a passphrase with one round instead of the many that a row asks for: for tests that open
 * and set up a lot and are about something else. That the program derives at full strength is proven where the genuine
 * WebCrypto is used: in test/bereiche/bfm/vermerke/tresor and in the browser. Imported for its effect only, before anything else.
 */
import { webcrypto } from 'node:crypto';

type Methode = (...args: unknown[]) => unknown;
type Verfahren = Parameters<SubtleCrypto['deriveBits']>[0];

/** The members of an object, with some of them replaced. */
function mit<T extends object>(ziel: T, ersatz: Readonly<Record<string, unknown>>): T {
  return new Proxy(ziel, {
    get(_, name) {
      if (typeof name === 'string' && name in ersatz) return ersatz[name];
      const eigenes: unknown = Reflect.get(ziel, name, ziel);
      return typeof eigenes === 'function' ? (eigenes as Methode).bind(ziel) : eigenes;
    },
  });
}

const echt = webcrypto as unknown as Crypto;

const deriveBits: SubtleCrypto['deriveBits'] = (verfahren, schluessel, laenge) =>
  echt.subtle.deriveBits(eineRunde(verfahren), schluessel, laenge);

function eineRunde(verfahren: Verfahren): Verfahren {
  return typeof verfahren === 'object' && 'iterations' in verfahren
    ? { ...verfahren, iterations: 1 }
    : verfahren;
}

// What it set up, only it opens.
const probekrypto = mit(echt, { subtle: mit(echt.subtle, { deriveBits }) });
Object.defineProperty(globalThis, 'crypto', { value: probekrypto, configurable: true });
