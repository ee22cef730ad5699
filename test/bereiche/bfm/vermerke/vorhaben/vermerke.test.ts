import { neuerTresor } from '../../../../../src/bereiche/bfm/vermerke/tresor/datenschluessel';
import { vermerkAnfuegen } from '../../../../../src/bereiche/bfm/vermerke/vorhaben/vermerke';
import type { Aktenplan } from '../../../../../src/mappe/akteAendern';
import { inhalt, krypto } from '../tresor/tresorhilfen';

async function plan(text: string): Promise<Aktenplan> {
  const tresor = await neuerTresor(krypto, 'A. Beispiel');
  return vermerkAnfuegen({ krypto, tresor }, { ...inhalt(), text });
}

it.each<[string, string, unknown]>([
  ['ein Steuerzeichen', 'ab\u0007', { code: 'TEXT_UNSPEICHERBAR', feld: 'vermerkText', stelle: 3 }],
  ['ein halbes Zeichen', '\ud83d', { code: 'TEXT_UNSPEICHERBAR', feld: 'vermerkText', stelle: 1 }],
  ['mehr, als verschlüsselt in die Zelle passt', 'x'.repeat(32_000), { code: 'VERMERK_ZU_LANG' }],
])('ein Vermerk mit %s wird nicht geschrieben', async (_, text, fehler) => {
  expect(await plan(text)).toEqual({ ok: false, fehler: [expect.objectContaining(fehler as object)] });
});

it('mit Umbrüchen, Tabulatoren und Emojis dagegen schon', async () => {
  expect((await plan('Zeile\r\nZeile\t😀')).ok).toBe(true);
});
