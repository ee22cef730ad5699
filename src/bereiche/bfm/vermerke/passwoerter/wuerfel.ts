/** Diced words: a passphrase that nobody has thought of. */
import { WOERTER } from './wortliste';

/** How many words are diced. Five different ones of 2,048 are 54.99 bits. */
export const GEWUERFELTE = 5;

/** Words that chance chose, each different from the others, with blanks between. */
export function wuerfle(krypto: Crypto): string {
  const worte = new Set<string>();
  while (worte.size < GEWUERFELTE) worte.add(zufallswort(krypto));
  return [...worte].join(' ');
}

function zufallswort(krypto: Crypto): string {
  const [zufall = 0] = krypto.getRandomValues(new Uint16Array(1));
  // 65,536 is a multiple of 2,048, so that every word is as likely as any other.
  return WOERTER[zufall % WOERTER.length] ?? '';
}
