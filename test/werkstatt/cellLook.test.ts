import { cellCss, cellEdges } from '../../scripts/werkstatt/page/cellLook';

describe('the look of a cell', () => {
  it('takes font, ground and alignment from the style', () => {
    const css = cellCss(
      {
        Font: { Bold: true, Size: 16, Color: 'FFFFFF', Family: 'Arial', Underline: 'single' },
        Fill: { Type: 'pattern', Pattern: 1, Color: ['0B4F5C'] },
        Alignment: { Horizontal: 'center', Vertical: 'center', WrapText: true, Indent: 1 },
      },
      false,
    );
    expect(css).toMatchObject({
      'font-weight': 'bold',
      'font-size': '16pt',
      color: '#FFFFFF',
      'text-decoration': 'underline',
      'background-color': '#0B4F5C',
      'text-align': 'center',
      '--place': 'center',
      'white-space': 'pre-wrap',
      'padding-inline': '12px 3px',
    });
  });

  it('puts numbers to the right and texts to the left where the style says nothing', () => {
    expect(cellCss({}, true)).toMatchObject({
      'text-align': 'right',
      '--place': 'end',
      'white-space': 'pre',
    });
    expect(cellCss({}, false)).toMatchObject({ 'text-align': 'left' });
  });

  it('has no ground where the pattern is none', () => {
    const css = cellCss({ Fill: { Type: 'pattern', Pattern: 0, Color: ['FF0000'] } }, false);
    expect(css).not.toHaveProperty('background-color');
  });

  it('draws thin, medium and double edges, and none for diagonals', () => {
    const edges = cellEdges({
      Border: [
        { Type: 'left', Style: 1, Color: '4F6870' },
        { Type: 'bottom', Style: 2, Color: 'FF0B4F5C' },
        { Type: 'top', Style: 6 },
        { Type: 'right', Style: 0, Color: '000000' },
        { Type: 'diagonalUp', Style: 1, Color: '000000' },
      ],
    });
    expect(edges).toEqual({
      left: '1px solid #4F6870',
      bottom: '2px solid #0B4F5C',
      top: '3px double #000000',
    });
  });
});
