import { HINWEIS_TEXT, hinweisText } from '../../../src/fall/texte/hinweise';
import type { HinweisCode } from '../../../src/fall/ergebnis';

describe('Hinweise', () => {
  it.each(Object.entries(HINWEIS_TEXT))('%s ist ein ganzer, freundlicher Satz', (code, satz) => {
    expect(hinweisText(code as HinweisCode)).toBe(satz);
    expect(satz).toMatch(/^[\p{Lu}§b].*\.$/u);
    expect(satz).not.toMatch(/muss|müssen|verpflicht|!/i);
  });

  it('sagen nie, das Programm entscheide über bFM', () => {
    expect(HINWEIS_TEXT.FM_ENTSCHEIDUNG_STEHT_AUS).toContain('entscheidet allein das Fallmanagement');
  });
});
