import { commandOf } from '../../scripts/werkstatt/page/gridKeys';

function command(key: string, held: { shift?: boolean; ctrl?: boolean; alt?: boolean } = {}) {
  const { shift = false, ctrl = false, alt = false } = held;
  return commandOf({ key, shiftKey: shift, ctrlKey: ctrl, altKey: alt });
}

describe('the keys of the grid', () => {
  it('move the selection', () => {
    expect(command('ArrowDown')).toEqual({ kind: 'move', rows: 1, columns: 0 });
    expect(command('ArrowLeft')).toEqual({ kind: 'move', rows: 0, columns: -1 });
    expect(command('Enter')).toEqual({ kind: 'move', rows: 1, columns: 0 });
    expect(command('Enter', { shift: true })).toEqual({ kind: 'move', rows: -1, columns: 0 });
    expect(command('Tab', { shift: true })).toEqual({ kind: 'move', rows: 0, columns: -1 });
  });

  it('jump to the start of the row and of the sheet', () => {
    expect(command('Home')).toEqual({ kind: 'jump', to: 'rowStart' });
    expect(command('Home', { ctrl: true })).toEqual({ kind: 'jump', to: 'sheetStart' });
  });

  it('begin to edit with a letter, with nothing, or with what is there', () => {
    expect(command('ü')).toEqual({ kind: 'edit', text: 'ü' });
    expect(command('?', { shift: true })).toEqual({ kind: 'edit', text: '?' });
    expect(command('Backspace')).toEqual({ kind: 'edit', text: '' });
    expect(command('F2')).toEqual({ kind: 'edit' });
  });

  it('empty a cell, open its list, change sheets, lead to the pane', () => {
    expect(command('Delete')).toEqual({ kind: 'clear' });
    expect(command('ArrowDown', { alt: true })).toEqual({ kind: 'list' });
    expect(command('PageDown', { ctrl: true })).toEqual({ kind: 'sheet', by: 1 });
    expect(command('PageUp', { ctrl: true })).toEqual({ kind: 'sheet', by: -1 });
    expect(command('F6')).toEqual({ kind: 'pane' });
  });

  it('leave the keys of the browser alone', () => {
    for (const key of ['Shift', 'Control', 'F5', 'Escape']) expect(command(key)).toBeUndefined();
    expect(command('c', { ctrl: true })).toBeUndefined();
    expect(command('ArrowLeft', { alt: true })).toBeUndefined();
  });
});
