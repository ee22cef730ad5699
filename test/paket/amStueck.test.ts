/** Pieces that follow one another at once are one; what comes out is the same text. */
import { amStueck, ersetze, type Ersetzung } from '../../src/paket/schreiben/ersetzen';

const TEXT = 'abcdefgh';
const an = (start: number, ende: number, text: string): Ersetzung => ({ start, ende, text });

it.each<[string, readonly Ersetzung[], number, string]>([
  ['nichts', [], 0, TEXT],
  ['eines', [an(1, 2, 'B')], 1, 'aBcdefgh'],
  ['aneinander', [an(1, 2, 'B'), an(2, 4, ''), an(4, 5, 'E')], 1, 'aBEfgh'],
  ['mit Lücke', [an(1, 2, 'B'), an(3, 4, 'D'), an(4, 5, 'E')], 2, 'aBcDEfgh'],
  ['am Anfang', [an(0, 1, 'A'), an(1, 2, 'B')], 1, 'ABcdefgh'],
  ['dazwischen, mehrere an einer Stelle', [an(2, 2, '1'), an(2, 2, '2'), an(2, 3, 'C')], 1, 'ab12Cdefgh'],
  ['dahinter', [an(7, 8, 'H'), an(8, 8, '!')], 1, 'abcdefgH!'],
])('%s', (_, ersetzungen, stuecke, soll) => {
  const zusammen = [...amStueck(ersetzungen)];
  expect(zusammen).toHaveLength(stuecke);
  expect(ersetze(TEXT, zusammen)).toBe(soll);
  expect(ersetze(TEXT, ersetzungen)).toBe(soll);
});

it('was sich überschneidet, bleibt ein Fehler', () => {
  const zusammen = [...amStueck([an(1, 4, 'x'), an(2, 3, 'y')])];
  expect(() => ersetze(TEXT, zusammen)).toThrow('overlap');
});
