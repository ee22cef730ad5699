import '../../../../support/probekrypto';
import { vermerkSchreiben } from '../../../../../src/bereiche/bfm/vermerke/vorhaben/vermerkSchreiben';
import type { Aktenplan } from '../../../../../src/mappe/akteAendern';
import { aktenblick } from '../../../../support/akte';
import { STICHTAG } from '../../../../support/faelle';
import { fallakte } from '../../../../support/fallmanagement';

async function plan(text: string): Promise<Aktenplan> {
  const akte = await fallakte();
  return vermerkSchreiben(
    { datum: STICHTAG, betreff: 'Gespräch', text },
    akte.schluessel,
  )(await aktenblick(akte));
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
